import { csvLine } from '@chorus/kernel/csv';
import type { Language } from '@chorus/kernel/language';
import { IMPORT_FIELDS, type ImportField } from './domain/columns';
import type { ImportPlan } from './import-plan';
import { DUPLICATE_WORDS, PROBLEM_WORDS, REPORT_HEADINGS } from './import.words';

const SHOWN = 200;

/** A plan in a reader's language. Names are told of rows that shall be public, and of no others. */
export function previewOf(plan: ImportPlan, language: Language) {
  const { table, columns, rows, problems, duplicates, leftOut, taken, added } = plan;
  const fields = new Map(IMPORT_FIELDS.map((field) => [columns[field], field]));
  const headingOf = (field: ImportField) => table.heading[columns[field] ?? -1] ?? null;
  const told = [...problems]
    .sort((a, b) => a.line - b.line)
    .map(({ line, field, code }) => {
      const message = PROBLEM_WORDS[code][language];
      return { line, field, code, column: headingOf(field), message };
    });
  const names = new Map(
    rows.filter(({ display }) => display === 'PUBLIC').map(({ line, name }) => [line, name]),
  );
  return {
    separator: table.separator,
    columns: table.heading.map((heading, place) => ({ place, heading, field: fields.get(place) ?? null })),
    rows: table.rows.length,
    faulty: new Set(problems.map(({ line }) => line)).size,
    problems: told.slice(0, SHOWN),
    report: `\uFEFF${[
      Object.values(REPORT_HEADINGS).map((heading) => heading[language]),
      ...told.map(({ line, column, message }) => [String(line), column ?? '', message]),
    ]
      .map((cells) => csvLine(cells, table.separator))
      .join('')}`,
    duplicates: duplicates.slice(0, SHOWN).map(({ line, of, code }) => ({
      line,
      of,
      code,
      message: DUPLICATE_WORDS[code][language],
      name: names.get(line) ?? null,
      taken: !leftOut.has(line),
    })),
    leftOut: leftOut.size,
    taken: taken.length,
    mailed: taken.filter(({ email }) => email !== null).length,
    public: taken.filter(({ display }) => display === 'PUBLIC').length,
    organisations: [...added.values()].slice(0, SHOWN).map(({ name }) => name),
  };
}
