import { CsvError, parse } from 'csv-parse/sync';

const CSV_BYTES_MAXIMUM = 2 * 1024 * 1024;
export const CSV_ROWS_MAXIMUM = 5_000;
const COLUMNS_MAXIMUM = 50;
export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A table as it stands in a file: its first line names the columns. */
export interface CsvTable {
  readonly separator: Separator;
  readonly heading: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  /** The line of the file on which the row begins, the heading's being 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a text is no table; `line` where the fault is at one. */
export interface CsvFault {
  readonly fault: 'EMPTY' | 'TOO_LONG' | 'TOO_MANY_ROWS' | 'TOO_MANY_COLUMNS' | 'QUOTES' | 'BINARY';
  readonly line?: number;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a table (RFC 4180, and its kin with semicolons or tabs). Rows may have cells too few or too many: what they lack is
 * empty, and what is beyond the heading is not read. Rows with nothing in them are passed over.
 */
export function readCsv(text: string, separator: Separator | null): CsvTable | CsvFault {
  if (Buffer.byteLength(text) > CSV_BYTES_MAXIMUM) return { fault: 'TOO_LONG' };
  if (text.includes('\0')) return { fault: 'BINARY' };
  const by = separator ?? guessSeparator(text);
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter: by,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: CSV_ROWS_MAXIMUM + 2,
    }) as unknown as Parsed[];
    return tableOf(parsed, by);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { readonly lines?: number };
    return { fault: 'QUOTES', ...(lines !== undefined && { line: lines }) };
  }
}

export function isFault(read: CsvTable | CsvFault): read is CsvFault {
  return 'fault' in read;
}

/** The one that stands most often in the first line, outside of quotes. */
export function guessSeparator(text: string): Separator {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r\n|\r|\n/, 1);
  const times = (separator: Separator) => first.split(separator).length;
  return SEPARATORS.reduce((best, each) => (times(each) > times(best) ? each : best));
}

function tableOf([first, ...rest]: readonly Parsed[], separator: Separator): CsvTable | CsvFault {
  if (first === undefined || rest.length === 0) return { fault: 'EMPTY' };
  if (rest.length > CSV_ROWS_MAXIMUM) return { fault: 'TOO_MANY_ROWS' };
  if (first.record.length > COLUMNS_MAXIMUM) return { fault: 'TOO_MANY_COLUMNS' };
  const rows = rest.map(({ record, info }) => ({
    line: info.lines - record.join('').split('\n').length + 1,
    cells: first.record.map((_, n) => record[n] ?? ''),
  }));
  return { separator, heading: first.record.map((cell) => cell.trim()), rows };
}
