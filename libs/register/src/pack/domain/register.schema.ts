/** The shape of `register.json`: whom the coalition addresses, what it asks, and what it can cite. */
import { z } from 'zod';
import {
  ASK_LEVELS,
  COUNTRY_ROLES,
  DATE_PRECISIONS,
  RATINGS,
  SOURCE_KINDS,
  TARGET_KINDS,
} from '../../domain/kinds';
import { code, countryCode, line, partialDate, prose, webAddress } from './fields.schema';

const packTarget = z.strictObject({
  code,
  name: line,
  kind: z.enum(TARGET_KINDS),
  seat: line,
  parent: code.nullable(),
  description: prose,
  /** False for a target that is there only because an ask or a moment needs it. */
  core: z.boolean(),
});

const packAskGroup = z.strictObject({
  code,
  level: z.enum(ASK_LEVELS),
  order: z.int().min(1),
  title: line,
});

const packAsk = z.strictObject({
  code,
  level: z.enum(ASK_LEVELS),
  group: code,
  title: line,
  text: prose,
  targets: z.array(code).min(1),
  suggestedIndicator: prose,
});

const packSource = z.strictObject({
  /** The number of the citation; several works may stand under one. */
  n: z.int().min(1),
  ref: code,
  title: line,
  author: line.nullable(),
  publisher: line,
  date: partialDate.nullable(),
  url: webAddress.nullable(),
  kind: z.enum(SOURCE_KINDS),
  /** Citations of the same work share it: a UN symbol or a short name. */
  workKey: line,
  note: prose.nullish(),
});

const packInitiative = z.strictObject({
  code,
  date: partialDate.nullable(),
  datePrecision: z.enum(DATE_PRECISIONS),
  endDate: partialDate.nullable(),
  title: line,
  actor: code,
  summary: prose,
  assessment: prose,
  assessmentRating: z.enum(RATINGS),
  /** Numbers of citations (all works under it), or the ref of one work. */
  sources: z.array(z.union([z.int(), code])),
  parent: code.nullable(),
});

const packCountry = z.strictObject({
  iso2: countryCode,
  name: line,
  roles: z.array(z.enum(COUNTRY_ROLES)),
});

export const registerFile = z.strictObject({
  meta: z.looseObject({}).optional(),
  targets: z.array(packTarget),
  askGroups: z.array(packAskGroup),
  asks: z.array(packAsk),
  initiatives: z.array(packInitiative),
  sources: z.array(packSource),
  countries: z.array(packCountry),
  /** The strategies under which the asks stand. */
  framework: z.array(z.strictObject({ code, title: line })).default([]),
});
