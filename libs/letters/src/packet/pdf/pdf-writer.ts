import type { Addressee, Block, DocumentWriter, Fact, Frame, NameLine, Part, Run } from '../document/tree';
import { NameColumns } from './name-columns';
import { INK, MUTED, Sheet, type Element, type Setting } from './sheet';

const TEXT: Setting = { size: 11, leading: 15.95, colour: INK };
const SMALL: Setting = { size: 8.5, leading: 12.5, colour: INK };
const TITLE: Setting = { size: 14, leading: 19, colour: INK };
const LEAD: Setting = { size: 11.5, leading: 16.5, colour: INK };
const HEADINGS: readonly Setting[] = [
  { size: 13, leading: 18, colour: INK },
  { size: 11.5, leading: 16, colour: INK },
  { size: 11, leading: 15.95, colour: INK },
];
const AFTER = 8;
const IN_LIST = 4;
const INDENT = 20;

/** Sets a document as a tagged PDF: its fonts within, no maker's name and no date, the same bytes for the same parts. */
export class PdfWriter implements DocumentWriter {
  private readonly sheet: Sheet;
  private names: { readonly list: Element; readonly columns: NameColumns } | undefined;
  private lacking = 0;

  constructor(frame: Frame) {
    this.sheet = new Sheet(frame);
  }

  /** How many names have letters that the fonts do not. */
  get unprintable(): number {
    return this.lacking;
  }

  write(part: Part): void {
    switch (part.kind) {
      case 'date':
        return this.paragraph('P', [{ text: part.text }], TEXT, { after: 2 * AFTER });
      case 'address':
        return this.address(part.addressees);
      case 'title':
        return this.title(part);
      case 'lead':
        return this.paragraph('P', part.runs, LEAD, { after: 2 * AFTER });
      case 'text':
        for (const block of part.blocks) this.block(block);
        return;
      case 'copies':
        return this.copies(part.label, part.addressees);
      case 'heading':
        if (part.newPage) this.sheet.turn();
        return this.heading(part.level, [{ text: part.text }]);
      case 'line':
        return this.paragraph('P', [{ text: part.text }], TEXT);
      case 'names':
        for (const line of part.lines) this.name(line);
        return;
      case 'names-end':
        return this.endNames();
      case 'note':
        return this.note(part.text);
      case 'facts':
        return this.facts(part.title, part.facts);
    }
  }

  end(): Promise<Buffer> {
    return this.sheet.end();
  }

  private title({ label, text, noted }: Extract<Part, { kind: 'title' }>): void {
    const runs = [{ text: `${label}${text}${noted ? '*' : ''}`, strong: true }];
    this.paragraph('H1', runs, TITLE, { after: 2 * AFTER });
  }

  private address(addressees: readonly Addressee[]): void {
    for (const addressee of addressees) this.paragraph('P', [{ text: linesOf(addressee).join('\n') }], TEXT);
    this.sheet.skip(AFTER);
  }

  private copies(label: string, addressees: readonly Addressee[]): void {
    const text = addressees.map((addressee) => linesOf(addressee).join(', ')).join('\n');
    this.sheet.skip(AFTER);
    this.paragraph('P', [{ text: `${label}\n`, strong: true }, { text }], SMALL);
  }

  private heading(level: number, runs: readonly Run[]): void {
    const setting = HEADINGS[Math.min(level, 4) - 2] ?? TEXT;
    this.sheet.skip(AFTER);
    // A heading stands with the first lines of what it heads.
    this.sheet.need(setting.leading + AFTER + 3 * TEXT.leading);
    this.paragraph(
      `H${level}`,
      runs.map((run) => ({ ...run, strong: true })),
      setting,
      { after: 5 },
    );
  }

  private block(block: Block, parent?: Element, indent = 0): void {
    if (block.kind === 'heading') this.heading(block.level, block.runs);
    else if (block.kind === 'paragraph') {
      const after = parent?.type === 'LBody' ? IN_LIST : AFTER;
      this.paragraph('P', block.runs, TEXT, { parent, indent, after });
    } else if (block.kind === 'list') this.list(block, parent, indent);
    else {
      const quote = this.sheet.open('BlockQuote', parent);
      for (const inner of block.blocks) this.block(inner, quote, indent + INDENT);
      this.sheet.close(quote);
    }
  }

  private list(
    { first, items }: Extract<Block, { kind: 'list' }>,
    parent: Element | undefined,
    indent: number,
  ): void {
    const { sheet } = this;
    const list = sheet.open('L', parent);
    for (const [n, blocks] of items.entries()) {
      const item = sheet.open('LI', list);
      sheet.need(2 * TEXT.leading);
      const label = sheet.open('Lbl', item);
      const mark = first === null ? '•' : `${first + n}.`;
      sheet.place(label, sheet.break([{ text: mark }], INDENT, TEXT), sheet.left + indent + 4, sheet.y, TEXT);
      sheet.close(label);
      const body = sheet.open('LBody', item);
      for (const block of blocks) this.block(block, body, indent + INDENT);
      sheet.close(body);
      sheet.close(item);
    }
    sheet.close(list);
    if (parent === undefined) sheet.skip(AFTER - IN_LIST);
  }

  private name(line: NameLine): void {
    if (!this.sheet.has(line.name + line.detail)) this.lacking += 1;
    if (this.names === undefined) {
      const list = this.sheet.open('L');
      this.names = { list, columns: new NameColumns(this.sheet, list) };
    }
    this.names.columns.add(line);
  }

  private endNames(): void {
    this.names?.columns.end();
    if (this.names !== undefined) this.sheet.close(this.names.list);
    this.names = undefined;
    this.sheet.skip(AFTER);
  }

  private note(text: string): void {
    const { sheet } = this;
    sheet.skip(2 * AFTER);
    sheet.need(4 * SMALL.leading);
    sheet.rule(sheet.width / 3);
    sheet.skip(AFTER);
    this.paragraph('Note', [{ text: `* ${text}` }], SMALL);
  }

  private facts(title: string, facts: readonly Fact[]): void {
    const { sheet } = this;
    const lines = facts.map(({ name, value }) => [{ text: `${name} `, strong: true }, { text: value }]);
    const height =
      lines.reduce((sum, runs) => sum + sheet.break(runs, sheet.width, SMALL).length, 1) * SMALL.leading;
    sheet.skip(2 * AFTER);
    sheet.need(height + 3 * AFTER);
    sheet.rule(sheet.width);
    sheet.skip(AFTER);
    this.paragraph('H2', [{ text: title, strong: true }], { ...SMALL, colour: MUTED }, { after: 3 });
    for (const runs of lines) this.paragraph('P', runs, SMALL, { after: 2 });
  }

  private paragraph(
    type: string,
    runs: readonly Run[],
    setting: Setting,
    {
      after = AFTER,
      parent,
      indent = 0,
    }: { after?: number; parent?: Element | undefined; indent?: number } = {},
  ): void {
    const { sheet } = this;
    const element = sheet.open(type, parent);
    const lines = sheet.break(runs, sheet.width - indent, setting);
    sheet.lines(element, lines, sheet.left + indent, setting);
    sheet.close(element);
    sheet.y += after;
  }
}

function linesOf({ holder, office }: Addressee): string[] {
  return holder === null ? [office] : [holder, office];
}
