/** One mail's words, text first; made by a feature's `*.mail.tsx`. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
