/** What a mail says, as far as a reader of our own mails needs it. */
export interface ReadMail {
  readonly to: string;
  readonly subject: string;
  readonly date: Date;
  readonly text: string;
  readonly html: string;
}

interface Part {
  readonly header: (name: string) => string;
  readonly body: string;
}

/** Reads a mail that nodemailer has written: MIME parts, transfer encodings, encoded words; all in UTF-8. */
export function readMail(source: Buffer): ReadMail {
  const whole = partOf(source.toString('latin1'));
  const parts = leaves(whole).filter(({ header }) => !/^attachment/i.test(header('content-disposition')));
  const say = (type: string) => {
    const part = parts.find(({ header }) =>
      (header('content-type') || 'text/plain').toLowerCase().startsWith(type),
    );
    return part === undefined ? '' : decoded(part).replace(/\r\n/g, '\n');
  };
  return {
    to: words(whole.header('to')),
    subject: words(whole.header('subject')),
    date: new Date(whole.header('date')),
    text: say('text/plain'),
    html: say('text/html'),
  };
}

function partOf(raw: string): Part {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  return { header: (name) => headers.get(name) ?? '', body: raw.slice(end + 4) };
}

/** The parts that are no containers of others (RFC 2046 section 5.1). */
function leaves(part: Part): Part[] {
  const boundary = /^multipart\/.*boundary="?([^";]+)/i.exec(part.header('content-type'))?.[1];
  if (boundary === undefined) return [part];
  return `\r\n${part.body}`
    .split(`\r\n--${boundary}`)
    .slice(1, -1)
    .flatMap((inner) => leaves(partOf(inner.replace(/^[ \t]*\r\n/, ''))));
}

/** RFC 2045 section 6. */
function decoded({ header, body }: Part): string {
  const encoding = header('content-transfer-encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return utf8(encoding === 'quoted-printable' ? unescaped(body.replace(/=\r\n/g, '')) : body);
}

/** Encoded words; the blanks between two of them are no part of the text (RFC 2047 section 6.2). */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
      encoding.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : utf8(unescaped(text.replace(/_/g, ' '))),
    );
}

function unescaped(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function utf8(binary: string): string {
  return Buffer.from(binary, 'latin1').toString('utf8');
}
