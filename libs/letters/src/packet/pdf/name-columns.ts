import type { NameLine } from '../document/tree';
import type { Line } from './line-breaking';
import { INK, MUTED, type Element, type Setting, type Sheet } from './sheet';

const NAME: Setting = { size: 10, leading: 13.5, colour: INK };
const DETAIL: Setting = { size: 8.5, leading: 11.5, colour: MUTED };
const COLUMNS = 2;
const GUTTER = 24;
const GAP = 5;

interface Entry {
  readonly name: readonly Line[];
  readonly detail: readonly Line[];
  readonly height: number;
}

/** Names in two columns, down the one and then the other, page by page; the last page's are of one length. */
export class NameColumns {
  private entries: Entry[] = [];
  private height = 0;
  private readonly width: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly list: Element,
  ) {
    this.width = (sheet.width - GUTTER * (COLUMNS - 1)) / COLUMNS;
  }

  add({ name, detail }: NameLine): void {
    const { sheet, width } = this;
    const entry = {
      name: sheet.break([{ text: name }], width, NAME),
      detail: detail === '' ? [] : sheet.break([{ text: detail }], width, DETAIL),
    };
    const height = entry.name.length * NAME.leading + entry.detail.length * DETAIL.leading + GAP;
    this.entries.push({ ...entry, height });
    this.height += height;
    // So much more than a page holds that what is on the page is settled.
    if (this.height > (this.room() + height) * COLUMNS + this.room()) this.fill();
  }

  end(): void {
    while (this.entries.length > 0) {
      const columns = this.divide(this.room());
      if (columns.rest.length > 0) this.fill();
      else {
        this.place(this.divide(this.evenHeight()).columns);
        this.entries = [];
      }
    }
  }

  private room(): number {
    return this.sheet.bottom - this.sheet.y + GAP;
  }

  /** Fills this page and turns it. */
  private fill(): void {
    const { columns, rest } = this.divide(this.room());
    this.place(columns);
    this.entries = rest;
    this.height = heightOf(rest);
    this.sheet.turn();
  }

  /** The least height of columns that hold all that is left. */
  private evenHeight(): number {
    const heights = this.entries.map((_, n) => heightOf(this.entries.slice(0, n + 1)));
    const fitting = heights.find((height) => this.divide(height).rest.length === 0);
    return fitting ?? this.room();
  }

  /** What stands in each column of so much height, and what is left. */
  private divide(height: number): { columns: Entry[][]; rest: Entry[] } {
    const columns: Entry[][] = Array.from({ length: COLUMNS }, () => []);
    let next = 0;
    for (const column of columns) {
      let filled = 0;
      for (let entry = this.entries[next]; entry !== undefined; entry = this.entries[next]) {
        // What is higher than a whole page stands alone all the same.
        const alone = filled === 0 && height >= this.sheet.height;
        if (filled + entry.height > height + 0.01 && !alone) break;
        column.push(entry);
        filled += entry.height;
        next += 1;
      }
    }
    return { columns, rest: this.entries.slice(next) };
  }

  private place(columns: readonly (readonly Entry[])[]): void {
    const { sheet } = this;
    const top = sheet.y;
    for (const [n, column] of columns.entries()) {
      const x = sheet.left + n * (this.width + GUTTER);
      let y = top;
      for (const entry of column) {
        const item = sheet.open('LI', this.list);
        const body = sheet.open('LBody', item);
        sheet.place(body, entry.name, x, y, NAME);
        sheet.place(body, entry.detail, x, y + entry.name.length * NAME.leading, DETAIL);
        sheet.close(body);
        sheet.close(item);
        y += entry.height;
      }
      sheet.y = Math.max(sheet.y, y);
    }
  }
}

const heightOf = (entries: readonly Entry[]) => entries.reduce((sum, { height }) => sum + height, 0);
