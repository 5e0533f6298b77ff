import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Language } from '@chorus/kernel/language';
import { SETTINGS, type Settings } from '../config/settings';
import { inScope } from '../db/transactional';
import { Limits } from '../limits/limits';
import { PLATFORM_SCOPE } from '../scope/scopes';
import type { MailContent } from './mail-content';
import { MailStopsRepository } from './mail-stops.repository';
import { MailRepository, type MailRow } from './mail.repository';
import { optionalMail } from './optional-mail';
import { Recipients } from './recipients';
import { openTransport, type MailTransport } from './transport';

export interface OutgoingMail {
  /** One mail a key, whatever runs twice. */
  readonly dedupeKey: string;
  /** A checked address; anything that could name a second recipient is refused. */
  readonly to: string;
  readonly content: MailContent;
  /** True where a person with an account is written to; anyone else gets at most five mails a day (SAFETY 25). */
  readonly known?: boolean;
  /** Where its reader can do without it, the language of the line that says how to end such mails (RFC 8058). */
  readonly optionalIn?: Language;
}

const STRANGER = { name: 'mails to a stranger', most: 5, seconds: 24 * 60 * 60 };
const ONE_ADDRESS = /^[^\s,;:<>()"\\[\]\p{Cc}]+@[^\s,;:<>()"\\[\]\p{Cc}]+$/u;

/** Sends mails from jobs: each once by its key, tried again on a 4xx reply, given up on a 5xx (RFC 5321 section 4.2.1). */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: MailTransport;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly ledger: MailRepository,
    private readonly recipients: Recipients,
    private readonly stops: MailStopsRepository,
    private readonly limits: Limits,
  ) {
    this.transport = openTransport(settings);
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  /** Throws where the mail is still owed, so that the job is tried again. */
  async send(outgoing: OutgoingMail): Promise<void> {
    const { to, optionalIn } = outgoing;
    const hash = this.recipients.hash(to);
    const { content, headers } =
      optionalIn === undefined
        ? { content: outgoing.content, headers: {} }
        : optionalMail(
            outgoing.content,
            optionalIn,
            `${this.settings.publicUrl}/u/${this.recipients.token(hash)}`,
          );
    if (!ONE_ADDRESS.test(to)) throw new Error('a mail goes to one address');
    const mail = await inScope(PLATFORM_SCOPE, () => this.take(outgoing));
    if (mail === 'settled') return;
    if (mail === 'taken') throw new Error('another process is sending this mail');
    try {
      await this.transport.send(
        {
          from: this.settings.mailFrom,
          to: { name: '', address: to },
          envelope: { from: this.settings.mailFrom, to },
          messageId: mail.messageId,
          subject: content.subject.replace(/[\p{Cc}]+/gu, ' '),
          text: content.text,
          html: content.html,
          headers: { 'Auto-Submitted': 'auto-generated', ...headers },
          disableFileAccess: true,
          disableUrlAccess: true,
        },
        mail.id,
      );
    } catch (error) {
      const code = (error as { responseCode?: number }).responseCode ?? 0;
      if (code >= 500) return inScope(PLATFORM_SCOPE, () => this.refused(mail.id, code, hash));
      await inScope(PLATFORM_SCOPE, () => this.ledger.release(PLATFORM_SCOPE, mail.id));
      throw new Error('the mail was not accepted', { cause: error });
    }
    await inScope(PLATFORM_SCOPE, () => this.ledger.sent(PLATFORM_SCOPE, mail.id));
  }

  /** The ledger's row of this mail; one that is too many is settled as capped. */
  private async take(outgoing: OutgoingMail): Promise<MailRow | 'settled' | 'taken'> {
    const { dedupeKey, to, known = false, optionalIn } = outgoing;
    const host = new URL(this.settings.publicUrl).hostname;
    const { jobLockSeconds } = this.settings;
    const hash = this.recipients.hash(to);
    const mail = await this.ledger.take(PLATFORM_SCOPE, dedupeKey, hash, host, jobLockSeconds);
    if (typeof mail === 'string') return mail;
    if (optionalIn !== undefined && (await this.stops.has(PLATFORM_SCOPE, hash))) {
      await this.ledger.stopped(PLATFORM_SCOPE, mail.id);
      return 'settled';
    }
    if (known || !mail.made) return mail;
    if (await this.limits.allows(PLATFORM_SCOPE, STRANGER, to.toLowerCase())) return mail;
    await this.ledger.capped(PLATFORM_SCOPE, mail.id);
    return 'settled';
  }

  /** Given up for good; the address gets nothing more that its reader can do without (SAFETY 26). */
  private async refused(mailId: string, replyCode: number, recipientHash: string): Promise<void> {
    await this.ledger.refused(PLATFORM_SCOPE, mailId, replyCode);
    await this.stops.insert(PLATFORM_SCOPE, recipientHash, 'BOUNCED');
  }
}
