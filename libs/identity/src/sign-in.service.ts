import { Injectable } from '@nestjs/common';
import { DomainError, errorCatalogue } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { Language } from '@chorus/kernel/language';
import type { PlatformScope } from '@chorus/kernel/scope';
import { hashToken, newToken } from '@chorus/kernel/tokens';
import { Secrets } from '@chorus/platform/crypto/secrets';
import { Transactional } from '@chorus/platform/db/transactional';
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

/** Links to one person in 15 minutes (SAFETY 17). */
const LINKS = 5;

@Injectable()
export class SignInService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly tokens: SignInTokensRepository,
    private readonly sessions: SessionsRepository,
    private readonly secrets: Secrets,
    private readonly outbox: Outbox,
  ) {}

  /** Answers the same whether the address is known or not, and so does the caller. */
  @Transactional()
  async requestLink(scope: PlatformScope, email: string): Promise<void> {
    const person = await this.people.byEmail(scope, email);
    if (person === undefined || (await this.tokens.recent(scope, person.id)) >= LINKS) return;
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
    const token = newToken();
    await this.sessions.insert(scope, newId(), personId, hashToken(token), device);
    return token;
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
