import { simpleParser, type ParsedMail } from 'mailparser';
import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** How the server answers a mail: taken, refused with a reply of RFC 5321, or taken with the line cut before the reply. */
export type Verdict = { readonly code: number } | { readonly hangUp: true } | null;

/** A real SMTP server that keeps what it is given, and fails where a test wishes. */
export class Mailbox {
  readonly mails: ParsedMail[] = [];
  /** Envelope recipients of every mail, taken or not. */
  readonly recipients: string[][] = [];
  judge: (mail: ParsedMail, address: string) => Verdict = () => null;
  private readonly sockets = new Map<number, Socket>();
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => void this.take(stream, session).then(() => done(), done),
  });

  async listen(): Promise<string> {
    this.server.server.on('connection', (socket: Socket) => this.sockets.set(socket.remotePort ?? 0, socket));
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    const address = this.server.server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `smtp://127.0.0.1:${address.port}`;
  }

  close(): Promise<void> {
    return new Promise((closed) => void this.server.close(closed));
  }

  /** The links of the mails to this address, newest mail last; of those alone whose subject is one of these, where some are named. */
  linksTo(address: string, ...subjects: string[]): string[] {
    return this.mails
      .filter(({ to }) => [to].flat().some((entry) => entry?.text === address))
      .filter(({ subject }) => subjects.length === 0 || subjects.includes(subject ?? ''))
      .flatMap(({ text }) => /https?:\S+/.exec(text ?? '')?.[0] ?? []);
  }

  private async take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const mail = await simpleParser(stream);
    const recipients = session.envelope.rcptTo.map(({ address }) => address);
    this.recipients.push(recipients);
    const verdict = this.judge(mail, recipients[0] ?? '');
    if (verdict === null || 'hangUp' in verdict) this.mails.push(mail);
    if (verdict === null) return;
    if ('hangUp' in verdict) {
      this.sockets.get(session.remotePort)?.destroy();
      return;
    }
    throw Object.assign(new Error('refused by the test'), { responseCode: verdict.code });
  }
}
