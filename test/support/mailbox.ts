import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** How the server answers the mail at hand: taken, or refused with a reply of RFC 5321. */
export type Verdict = { readonly code: number } | null;

/** A real SMTP server that keeps what it is given, and fails where a test wishes. */
export class Mailbox {
  readonly mails: ParsedMail[] = [];
  /** Envelope recipients of every mail, taken or not. */
  readonly recipients: string[][] = [];
  verdict: (tries: number) => Verdict = () => null;
  private tries = 0;
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) =>
      void this.take(
        stream,
        session.envelope.rcptTo.map(({ address }) => address),
      ).then(() => done(), done),
  });

  async listen(): Promise<string> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    const address = this.server.server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `smtp://127.0.0.1:${address.port}`;
  }

  close(): Promise<void> {
    return new Promise((closed) => void this.server.close(closed));
  }

  /** The links of a mail to this address, newest mail last. */
  linksTo(address: string): string[] {
    return this.mails
      .filter(({ to }) => [to].flat().some((entry) => entry?.text === address))
      .flatMap(({ text }) => /https?:\S+/.exec(text ?? '')?.[0] ?? []);
  }

  private async take(stream: SMTPServerDataStream, recipients: string[]): Promise<void> {
    const mail = await simpleParser(stream);
    this.recipients.push(recipients);
    this.tries += 1;
    const refusal = this.verdict(this.tries);
    if (refusal !== null)
      throw Object.assign(new Error('refused by the test'), { responseCode: refusal.code });
    this.mails.push(mail);
  }
}
