import type { z } from 'zod';
import { datePrecisions, groupLevels, reversedPeriods } from './check-agreement';
import { parentCycles } from './check-cycles';
import { duplicateCodes, unknownCitations, unknownReferences } from './check-references';
import { momentsFile } from './moments.schema';
import { manifest, type Pack } from './pack';
import { pathText, type PackError } from './pack-error';
import { isRecord, type RawRecord } from './raw-records';
import { registerFile } from './register.schema';

/** The parsed JSON of a pack's files, as yet unchecked. */
export interface RawPack {
  readonly manifest: unknown;
  readonly register: unknown;
  readonly moments: unknown;
}

export type PackVerdict =
  | { readonly pack: Pack; readonly errors?: undefined }
  | { readonly pack?: undefined; readonly errors: readonly PackError[] };

/** Checks a whole pack and lists every error in it, not only the first: shapes first, then what records say of each other. */
export function validatePack(raw: RawPack): PackVerdict {
  const parsedManifest = manifest.safeParse(raw.manifest);
  const parsedRegister = registerFile.safeParse(raw.register);
  const parsedMoments = momentsFile.safeParse(raw.moments);
  const errors = [
    ...shapeErrors(parsedManifest, ['pack']),
    ...shapeErrors(parsedRegister, []),
    ...shapeErrors(parsedMoments, []),
    ...relationErrors({ ...recordOr(raw.register), moments: recordOr(raw.moments).moments }),
  ];
  if (errors.length > 0 || !parsedManifest.success || !parsedRegister.success || !parsedMoments.success) {
    return { errors };
  }
  const { targets, askGroups, asks, initiatives, sources, countries, framework } = parsedRegister.data;
  const { moments } = parsedMoments.data;
  const register = { targets, askGroups, asks, initiatives, sources, countries, framework };
  return { pack: { manifest: parsedManifest.data, ...register, moments } };
}

function relationErrors(file: RawRecord): PackError[] {
  return [
    ...duplicateCodes(file),
    ...unknownReferences(file),
    ...unknownCitations(file),
    ...parentCycles(file, 'targets'),
    ...parentCycles(file, 'initiatives'),
    ...datePrecisions(file),
    ...reversedPeriods(file),
    ...groupLevels(file),
  ];
}

function shapeErrors(parsed: z.ZodSafeParseResult<unknown>, under: readonly PropertyKey[]): PackError[] {
  const issues = parsed.error?.issues ?? [];
  return issues.map(({ path, message }) => ({ path: pathText([...under, ...path]), message }));
}

function recordOr(value: unknown): RawRecord {
  return isRecord(value) ? value : {};
}
