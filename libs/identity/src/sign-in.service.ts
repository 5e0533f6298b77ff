import { Injectable } from '@nestjs/common';
import { DomainError, errorCatalogue } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { Language } from '@chorus/kernel/language';
import type { PlatformScope } from '@chorus/kernel/scope';
import { hashToken, newToken } from '@chorus/kernel/tokens';
import { Secrets } from '@chorus/platform/crypto/secrets';
import { Transactional } from '@chorus/platform/db/transactional';
import { Limits } from '@chorus/platform/limits/limits';
import { Outbox } from '@chorus/platform/outbox/outbox';
import './identity-jobs';
import { PeopleRepository } from './people.repository';
import { SessionsRepository } from './sessions.repository';
import { SignInTokensRepository } from './sign-in-tokens.repository';

const SIGN_IN_ERRORS = errorCatalogue({
  LINK_SPENT: {
    en: 'This link has been used or has expired. Ask for a new one.',
    fr: 'Ce lien a déjà été utilisé ou a expiré. Demandez-en un nouveau.',
    es: 'Este enlace ya se ha utilizado o ha caducado. Solicite uno nuevo.',
  },
});

export interface MailedLink {
  readonly email: string;
  readonly language: Language;
  readonly token: string;
}

/** Five tries in 15 minutes of one account and of one client address (SAFETY 17). */
const ACCOUNT = { name: 'sign-in of an account', most: 5, seconds: 15 * 60 };
const CLIENT = { ...ACCOUNT, name: 'sign-in from an address' };

@Injectable()
export class SignInService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly tokens: SignInTokensRepository,
    private readonly sessions: SessionsRepository,
    private readonly secrets: Secrets,
    private readonly outbox: Outbox,
    private readonly limits: Limits,
  ) {}

  /**
   * Answers the same whether the account is known or not, and so does the caller. Throws RATE_LIMITED; links that have
   * been mailed work on, so that to use up another's tries locks nobody out.
   */
  async requestLink(scope: PlatformScope, email: string, clientAddress: string): Promise<void> {
    await this.limits.demand(scope, CLIENT, clientAddress);
    await this.limits.demand(scope, ACCOUNT, email.toLowerCase());
    await this.mailLink(scope, email);
  }

  @Transactional()
  private async mailLink(scope: PlatformScope, email: string): Promise<void> {
    const person = await this.people.byEmail(scope, email);
    if (person === undefined) return;
    const tokenId = await this.makeToken(scope, person.id);
    await this.outbox.append(scope, 'identity.sign-in-link', { tokenId });
  }

  /** The token of a link for this person, to be printed or mailed; single use, 15 minutes. */
  @Transactional()
  async linkToken(scope: PlatformScope, personId: string): Promise<string> {
    return this.secrets.token('sign-in', await this.makeToken(scope, personId));
  }

  /** Spends the link's token and opens a session; gives the session's new token. Throws LINK_SPENT. */
  @Transactional()
  async signIn(scope: PlatformScope, linkToken: string, device: string): Promise<string> {
    const personId = await this.tokens.consume(scope, hashToken(linkToken));
    if (personId === undefined) throw new DomainError(SIGN_IN_ERRORS.LINK_SPENT);
    return this.openSession(scope, personId, device);
  }

  /** A session of a person who has just shown a secret that was mailed to them; gives its new token. */
  @Transactional()
  async openSession(scope: PlatformScope, personId: string, device: string): Promise<string> {
    const token = newToken();
    await this.sessions.insert(scope, newId(), personId, hashToken(token), device);
    return token;
  }

  /** Removes links that are spent or too old, and sessions that ended 30 days ago. */
  @Transactional()
  async forgetOld(scope: PlatformScope): Promise<void> {
    await this.tokens.removeSpent(scope);
    await this.sessions.removeOld(scope);
  }

  /** A link that is still good, for its mail. */
  async reopenLink(scope: PlatformScope, tokenId: string): Promise<MailedLink | null> {
    const personId = await this.tokens.personOf(scope, tokenId);
    const person = personId === undefined ? undefined : await this.people.byId(scope, personId);
    if (person === undefined) return null;
    return { email: person.email, language: person.language, token: this.secrets.token('sign-in', tokenId) };
  }

  private async makeToken(scope: PlatformScope, personId: string): Promise<string> {
    const id = newId();
    await this.tokens.insert(scope, id, personId, hashToken(this.secrets.token('sign-in', id)));
    return id;
  }
}
