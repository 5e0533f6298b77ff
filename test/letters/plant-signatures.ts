import { newId } from '../../libs/kernel/src/ids';
import { plantOrganisation } from '../coalition/people';
import type { TestApp } from '../support/test-app';

export interface Planted {
  readonly name: string;
  readonly display?: 'PUBLIC' | 'DELIVERED_ONLY' | 'WITHHELD';
  readonly organisation?: true;
  readonly waiting?: true;
  readonly withdrawn?: true;
}

/** Signatures of a locked letter, written straight into the database; gives their ids. */
export async function plantSignatures(
  app: TestApp,
  letterId: string,
  signatures: readonly Planted[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const { name, display = 'PUBLIC', organisation, waiting = false, withdrawn = false } of signatures) {
    const id = newId();
    ids.push(id);
    const organisationId = organisation ? await plantOrganisation(app, name) : null;
    const affiliation = organisation ? null : `Work of ${name}`;
    await app.owner.query(
      `insert into signature (coalition_id, id, letter_id, version_id, organisation_id, email, printed_name, affiliation, display,
         language, consent, token_hash, confirmed_at, withdrawn_at)
       select coalition_id, $1::uuid, letter_id, id, $2::uuid, case when $2::uuid is null then $1::uuid || '@example.org' end, $3, $4,
              $5, 'en', 'Yes', $1::uuid::text, case when not $6::boolean then clock_timestamp() end,
              case when $7::boolean then clock_timestamp() end
         from letter_version where letter_id = $8`,
      [id, organisationId, name, affiliation, display, waiting, withdrawn, letterId],
    );
  }
  return ids;
}
