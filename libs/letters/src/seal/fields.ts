/** SQL: what the signature `s` under the version `v` says. */
export const FIELDS = `jsonb_build_object('version', v.number, 'text', v.sha256,
  'kind', case when s.organisation_id is null then 'PERSON' else 'ORGANISATION' end, 'name', s.printed_name, 'title', s.title,
  'affiliation', s.affiliation, 'country', s.country, 'display', s.display, 'source', s.source,
  'day', to_char(s.confirmed_at at time zone 'UTC', 'YYYY-MM-DD'), 'consent', s.consent)`;
