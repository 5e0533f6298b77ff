import { unzipSync } from 'fflate';
import { inflateSync } from 'node:zlib';

/** What a reader of PDF finds in a file. */
export interface ReadPdf {
  /** By page. */
  readonly text: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: unknown;
  readonly language: string | null;
  readonly marked: boolean;
  /** Roles of the structure, from the top down, in the order of reading. */
  readonly roles: readonly string[];
  readonly links: readonly string[];
  /** Each font program with whether it lies in the file. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

export async function readPdf(file: Buffer): Promise<ReadPdf> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({
    data: new Uint8Array(file),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    isEvalSupported: false,
  }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, n) => pdf.getPage(n + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const annotations = await Promise.all(pages.map((page) => page.getAnnotations()));
  const { info, metadata } = await pdf.getMetadata();
  const raw = info as Record<string, unknown>;
  return {
    text: texts.map(({ items }) =>
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    ),
    info: raw,
    metadata,
    language: typeof raw.Language === 'string' ? raw.Language : null,
    marked: (await pdf.getMarkInfo())?.Marked === true,
    roles: trees.flatMap((tree) => rolesOf(tree as Node)),
    links: annotations.flatMap((of) => of.flatMap(({ url }: { url?: string }) => url ?? [])),
    fonts: fontsOf(file),
  };
}

function rolesOf({ role, children = [] }: Node): string[] {
  return [...(role === undefined || role === 'Root' ? [] : [role]), ...children.flatMap(rolesOf)];
}

function fontsOf(file: Buffer): { name: string; embedded: boolean }[] {
  const objects = file.toString('latin1').split('endobj');
  return objects
    .filter((object) => object.includes('/Type /FontDescriptor'))
    .map((object) => ({
      name: /\/FontName \/(\S+)/.exec(object)?.[1] ?? '',
      embedded: /\/FontFile[23]? \d+ 0 R/.test(object),
    }));
}

/** Every byte that a PDF holds, its compressed streams opened. */
export function bytesOfPdf(file: Buffer): string {
  const parts = [file.toString('latin1')];
  let at = 0;
  for (;;) {
    const begin = file.indexOf('stream\n', at);
    if (begin < 0) break;
    const end = file.indexOf('endstream', begin);
    const stream = file.subarray(begin + 7, end);
    try {
      parts.push(inflateSync(stream).toString('latin1'));
    } catch {
      // Not compressed: it is in the file as it stands.
    }
    at = end + 9;
  }
  return parts.join('\n');
}

/** The parts of a DOCX by their paths, and what they say without mark-up. */
export function readDocx(file: Buffer): {
  readonly parts: ReadonlyMap<string, string>;
  readonly text: string;
} {
  const parts = new Map(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]),
  );
  const text = (parts.get('word/document.xml') ?? '')
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return { parts, text };
}
