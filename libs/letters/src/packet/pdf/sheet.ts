import PDFDocument from 'pdfkit';
import type { Frame, Run } from '../document/tree';
import { FONT_NAMES, fontOf, registerFonts, type FontName } from './fonts';
import { breakLines, type Face, type Fragment, type Line } from './line-breaking';

/** An element of the structure that tells programs what stands on the pages (ISO 32000-1 section 14.8). */
export interface Element {
  readonly type: string;
  readonly node: ReturnType<PDFKit.PDFDocument['struct']>;
}

export interface Setting {
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly colour: string;
}

export const INK = '#1C2126';
export const MUTED = '#55606A';
const RULE = '#B9B4A8';

const MILLIMETRE = 72 / 25.4;
const MARGIN = 25 * MILLIMETRE;
const FOOT: Setting = { size: 8, leading: 11, colour: MUTED };
/** Of Noto Serif, as parts of its size. */
const ASCENT = 1.069;
const DESCENT = 0.293;

/** What the types of pdfkit do not show of a document: the face that is set. */
interface WithFont {
  readonly _font: {
    readonly font: { hasGlyphForCodePoint(code: number): boolean };
    /** How each word that was set is laid out: some kilobytes for each. */
    layoutCache: object;
  };
}

/** Likewise, what has been drawn on the page. */
interface WithContent {
  readonly page: { readonly content: { buffer: Uint8Array[] } } | null;
}

/** Paragraphs and names after which laid out words are forgotten: names hardly come back. */
const REMEMBERED = 200;

/** Of itself a file would name pdfkit, twice, and the day: here nothing is said of it but its title. */
class BareDocument extends PDFDocument {
  constructor(options: PDFKit.PDFDocumentOptions) {
    super(options);
    for (const name of ['Producer', 'Creator', 'CreationDate'] as const) delete this.info[name];
  }

  /** In place of pdfkit's, which writes a stream of XMP. */
  override endMetadata(): void {}
}

/** A4 pages with a structure beneath: where the next line goes, and what it is. */
export class Sheet {
  readonly left = MARGIN;
  readonly width: number;
  readonly bottom: number;
  /** Of what a whole page takes. */
  readonly height: number;
  readonly document: PDFKit.PDFDocument;
  private readonly root: Element;
  private readonly chunks: Buffer[] = [];
  private readonly whole: Promise<Buffer>;
  private broken = 0;
  y = MARGIN;

  constructor(private readonly frame: Frame) {
    this.document = new BareDocument({
      size: 'A4',
      margin: MARGIN,
      pdfVersion: '1.7',
      lang: frame.language,
      tagged: true,
      displayTitle: true,
      bufferPages: true,
      autoFirstPage: false,
      // The file's id is made of these: the same document has the same one.
      info: { Title: frame.title, CreationDate: new Date(0) },
    });
    registerFonts(this.document);
    this.document.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.whole = new Promise((resolve, reject) => {
      this.document.on('end', () => resolve(Buffer.concat(this.chunks)));
      this.document.on('error', reject);
    });
    this.root = { type: 'Document', node: this.document.struct('Document') };
    this.document.addStructure(this.root.node);
    this.turn();
    this.width = this.document.page.width - 2 * MARGIN;
    this.bottom = this.document.page.height - MARGIN;
    this.height = this.bottom - MARGIN;
  }

  /** Opens an element, at the end of the document or inside another. */
  open(type: string, parent: Element = this.root): Element {
    const node = this.document.struct(type);
    parent.node.add(node);
    return { type, node };
  }

  /** Closes an element: it is written out, and no longer in memory. */
  close({ node }: Element): void {
    node.end();
  }

  /** A new page. The one before waits for its number: what was drawn on it, in small pieces, becomes one. */
  turn(): void {
    const { page } = this.document as unknown as WithContent;
    if (page !== null) page.content.buffer = [Buffer.concat(page.content.buffer)];
    this.document.addPage();
    this.y = MARGIN;
  }

  /** Turns the page where so much does not fit on it any more. */
  need(height: number): void {
    if (this.y + height > this.bottom && this.y > MARGIN) this.turn();
  }

  skip(height: number): void {
    if (this.y > MARGIN) this.y += height;
  }

  break(runs: readonly Run[], width: number, { size }: Setting): Line[] {
    this.forgetWords();
    const faces = new Map<FontName, number>();
    const blank = (face: Face) => {
      const name = fontOf(face);
      const known = faces.get(name) ?? this.document.font(name).fontSize(size).widthOfString(' ');
      faces.set(name, known);
      return known;
    };
    return breakLines(runs, width, (text, face) =>
      text === ' ' ? blank(face) : this.document.font(fontOf(face)).fontSize(size).widthOfString(text),
    );
  }

  private forgetWords(): void {
    this.broken += 1;
    if (this.broken % REMEMBERED > 0) return;
    for (const name of FONT_NAMES) {
      const { _font } = this.document.font(name) as unknown as WithFont;
      _font.layoutCache = Object.create(null) as object;
    }
  }

  /** Sets lines below one another, over as many pages as they need; no single line of a paragraph stands alone. */
  lines(element: Element, lines: readonly Line[], x: number, setting: Setting): void {
    const fits = () => Math.max(0, Math.floor((this.bottom - this.y) / setting.leading + 0.001));
    let rest = lines;
    while (rest.length > 0) {
      let here = Math.min(rest.length, fits());
      if (here < rest.length && rest.length - here < 2) here = Math.max(0, rest.length - 2);
      if (here < Math.min(2, rest.length) && this.y > MARGIN) {
        this.turn();
        continue;
      }
      const placed = rest.slice(0, Math.max(1, here));
      this.place(element, placed, x, this.y, setting);
      this.y += placed.length * setting.leading;
      rest = rest.slice(placed.length);
      if (rest.length > 0) this.turn();
    }
  }

  /** Sets lines at a place of this page. */
  place(element: Element, lines: readonly Line[], x: number, top: number, setting: Setting): void {
    const { size, leading } = setting;
    this.document.fillColor(setting.colour).fontSize(size);
    const baseline = (leading - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
    let open = false;
    for (const [n, { fragments }] of lines.entries()) {
      for (const fragment of fragments) {
        const at = { x: x + fragment.x, y: top + n * leading + baseline };
        if (fragment.href !== undefined) {
          if (open) this.document.endMarkedContent();
          open = false;
          this.link(element, fragment, fragment.href, at, size);
          continue;
        }
        if (!open) element.node.add(this.document.markStructureContent(element.type));
        open = true;
        // A line's last word and the next line's first one are two words to a program, too.
        const last = fragment === fragments.at(-1) && n < lines.length - 1;
        this.word(last ? { ...fragment, text: `${fragment.text} ` } : fragment, at);
      }
    }
    if (open) this.document.endMarkedContent();
  }

  /** A thin rule; it means nothing, and programs are told so. */
  rule(width: number): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    const { y } = this;
    this.document
      .lineWidth(0.5)
      .strokeColor(RULE)
      .moveTo(this.left, y)
      .lineTo(this.left + width, y)
      .stroke();
    this.document.endMarkedContent();
  }

  /** True where the font has every letter of a text. */
  has(text: string): boolean {
    const { _font } = this.document.font('regular') as unknown as WithFont;
    return [...text].every((letter) => _font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  }

  async end(): Promise<Buffer> {
    this.close(this.root);
    const { start, count } = this.document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.document.switchToPage(start + page);
      this.foot(page + 1, count);
    }
    this.document.end();
    return this.whole;
  }

  private foot(page: number, pages: number): void {
    const number = this.frame.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
    const top = this.document.page.height - MARGIN + 9 * MILLIMETRE;
    this.document.markContent('Artifact', { type: 'Pagination' });
    this.document.fillColor(FOOT.colour).font('regular').fontSize(FOOT.size);
    const wide = this.document.widthOfString(number);
    this.word({ text: this.frame.foot }, { x: this.left, y: top });
    this.word({ text: number }, { x: this.left + this.width - wide, y: top });
    this.document.endMarkedContent();
  }

  private link(
    parent: Element,
    fragment: Fragment,
    href: string,
    at: { x: number; y: number },
    size: number,
  ): void {
    const { x, y } = at;
    const link = this.open('Link', parent);
    link.node.add(this.document.markStructureContent('Link'));
    this.word(fragment, at);
    this.document
      .lineWidth(0.5)
      .strokeColor(MUTED)
      .moveTo(x, y + 1.5)
      .lineTo(x + fragment.width, y + 1.5)
      .stroke();
    this.document.endMarkedContent();
    const options = { structParent: link.node, Contents: new String(href) };
    this.document.link(x, y - size, fragment.width, size * 1.3, href, options as object);
    this.close(link);
  }

  private word({ text, ...face }: Run, { x, y }: { x: number; y: number }): void {
    this.document.font(fontOf(face)).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  }
}
