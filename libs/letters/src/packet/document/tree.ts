/** Words that are set alike. A line feed in the text is a break within the paragraph. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** An https address. */
  readonly href?: string;
}

/** The text of a letter, between Markdown and what prints it. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list';
      /** The number of the first item; null where items have bullets. */
      readonly first: number | null;
      readonly items: readonly (readonly Block[])[];
    };

/** One signatory as printed: the name, and beside it what is known of them. */
export interface NameLine {
  readonly name: string;
  readonly detail: string;
}

/** To whom a letter goes, or a copy of it. */
export interface Addressee {
  readonly office: string;
  readonly holder: string | null;
}

/** A document, part by part in the order of print: names come in as many parts as they are read in. */
export type Part =
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'address'; readonly addressees: readonly Addressee[] }
  /** `noted` where a note belongs to the title. */
  | { readonly kind: 'title'; readonly label: string; readonly text: string; readonly noted: boolean }
  | { readonly kind: 'lead'; readonly runs: readonly Run[] }
  | { readonly kind: 'text'; readonly blocks: readonly Block[] }
  | { readonly kind: 'copies'; readonly label: string; readonly addressees: readonly Addressee[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly newPage?: boolean }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'names'; readonly lines: readonly NameLine[] }
  | { readonly kind: 'names-end' }
  /** The note that belongs to the title. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'facts'; readonly title: string; readonly facts: readonly Fact[] };

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What stands about a document as a whole. */
export interface Frame {
  readonly language: string;
  readonly title: string;
  /** On every page, beside its number. */
  readonly foot: string;
  /** As "Page {page} of {pages}". */
  readonly pageOf: string;
}

/** Makes a file of a document as its parts come. */
export interface DocumentWriter {
  write(part: Part): void;
  /** The whole file. */
  end(): Promise<Buffer>;
}
