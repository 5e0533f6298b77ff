import { arrange, type PacketFormat, type Signatory } from '../../libs/letters/src/packet/domain/arrangement';
import { compose } from '../../libs/letters/src/packet/document/compose';
import type {
  PacketContent,
  PrintedSignatory,
  ReadSignatories,
} from '../../libs/letters/src/packet/document/content';
import { frameOf } from '../../libs/letters/src/packet/document/frame';
import { DocxWriter } from '../../libs/letters/src/packet/docx/docx-writer';
import { PdfWriter } from '../../libs/letters/src/packet/pdf/pdf-writer';
import type { Language } from '../../libs/kernel/src/language';

type Row = Signatory & PrintedSignatory;

const FIRST = 'Amani Élan Łódź Œuvre Justice Ωmega Жена Ñandú Ubuntu Collectif Women’s Femmes Alianza'.split(
  ' ',
);
const LAST =
  'for Accountability|pour la vérité et la justice|Legal Aid Centre|International|de Mujeres por la Paz|des juristes congolaises|Trust'.split(
    '|',
  );
const COUNTRIES = 'CF CD HT CH FR ES SN UY BD ZA'.split(' ');
const STATUSES = ['GENERAL', 'SPECIAL', 'SPECIAL', 'ROSTER', null, null, null] as const;

/** Signatories of every kind, always the same: two of three are organisations, one of seven is withheld. */
export function signatoriesOf(n: number): Row[] {
  return Array.from({ length: n }, (_, at) => {
    const organisation = at % 3 !== 2;
    const of = <T>(list: readonly T[]): T => list[at % list.length] as T;
    const ecosocStatus = organisation ? of(STATUSES) : null;
    return {
      id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
      organisation,
      display: at % 7 === 6 ? 'WITHHELD' : at % 5 === 4 ? 'DELIVERED_ONLY' : 'PUBLIC',
      printedName: organisation ? `${of(FIRST)} ${of(LAST)} ${at}` : `Ada ${of(FIRST)} ${at}`,
      title: null,
      affiliation: organisation ? null : `University of ${of(FIRST)}`,
      country: of(COUNTRIES),
      ecosocName: ecosocStatus === null ? null : `${of(FIRST)} ${of(LAST)} ${at} (ECOSOC)`,
      ecosocStatus,
    };
  });
}

const TEXTS: Readonly<Record<Language, { title: string; blocks: readonly string[] }>> = {
  en: {
    title: 'Independent investigation of sexual exploitation and abuse by United Nations peacekeepers',
    blocks: [
      'Excellency,',
      'We, the undersigned organisations, work with communities that host peace operations. We write to ask for **one change**: that allegations against uniformed personnel be investigated by a body that is *independent* of the contingent concerned, as the [Secretary-General has reported](https://undocs.org/A/71/818).',
      '## Why now',
      'Since 2017 the number of pending cases has grown in every quarter. Survivors wait for years; many never learn whether an inquiry was opened at all. Without an answer that reaches them, every further promise costs trust.',
      'We ask that the Office\n\n1. opens each inquiry within *ten days*,\n2. informs the person concerned, in a language that they read,\n3. publishes, each quarter,\n   - the number of inquiries that were opened,\n   - how each one ended.',
      '> Zero tolerance is a standard by which we have chosen to be judged.',
      'We remain at your disposal for a meeting in Geneva or in New York.',
    ],
  },
  fr: {
    title: 'Pour une enquête indépendante sur l’exploitation et les atteintes sexuelles',
    blocks: [
      'Excellence,',
      'Nous, organisations soussignées, travaillons avec les communautés qui accueillent des opérations de paix. Nous demandons **un seul changement**\u00a0: que les allégations visant le personnel en uniforme fassent l’objet d’une enquête menée par un organe *indépendant* du contingent concerné.',
      '## Pourquoi maintenant\u00a0?',
      'Depuis 2017, le nombre d’affaires en suspens n’a cessé de croître. Les victimes attendent des années\u00a0; beaucoup n’apprennent jamais si une enquête a été ouverte.',
      '- ouvrir chaque enquête dans les dix jours\n- informer la personne concernée\n- publier chaque trimestre l’issue des enquêtes',
    ],
  },
  es: { title: 'Por una investigación independiente', blocks: ['Excelencia:', 'Pedimos **un** cambio.'] },
};

export function contentOf(
  rows: readonly Row[],
  {
    format = 'LETTER',
    language = 'en',
    late = [],
  }: { format?: PacketFormat; language?: Language; late?: readonly Row[] } = {},
): PacketContent {
  return {
    format,
    language,
    originalLanguage: 'en',
    ...TEXTS[language],
    addressees: [
      {
        office: 'Under-Secretary-General for Legal Affairs\nUnited Nations, New York',
        holder: 'Ms. Elinor Example',
      },
    ],
    copies: [{ office: 'Victims’ Rights Advocate', holder: null }],
    version: 1,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    closedAt: new Date('2026-11-20T16:00:00Z'),
    zone: 'Europe/Zurich',
    city: 'Geneva',
    words: 1234,
    limit: format === 'UN' ? 1500 : null,
    snapshot: arrange(format, rows),
    supplements:
      late.length === 0
        ? []
        : [{ sealedAt: new Date('2026-12-03T10:00:00Z'), arrangement: arrange(format, late) }],
  };
}

export function readerOf(rows: readonly Row[], page = 500): ReadSignatories {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return async function* (ids) {
    for (let at = 0; at < ids.length; at += page)
      yield ids.slice(at, at + page).flatMap((id) => byId.get(id) ?? []);
  };
}

/** The files of a sample. */
export async function filesOf(
  content: PacketContent,
  rows: readonly Row[],
  page?: number,
): Promise<{ pdf: Buffer; docx: Buffer; unprintable: number }> {
  const [pdf, docx] = [new PdfWriter(frameOf(content)), new DocxWriter(frameOf(content))];
  for await (const part of compose(content, readerOf(rows, page))) {
    pdf.write(part);
    docx.write(part);
  }
  return { pdf: await pdf.end(), docx: await docx.end(), unprintable: pdf.unprintable };
}
