import type { Client } from 'pg';

/** A plan of seven or eight steps, copied so often that its occurrence has so many tasks, each held by one of `people`. */
export async function plantCopies(
  owner: Client,
  planId: string,
  tasks: number,
  people: readonly { readonly organisationId: string; readonly personId: string }[],
): Promise<void> {
  const { rows } = await owner.query<{ steps: number }>(
    'select count(*)::int as steps from plan_step where plan_id = $1',
    [planId],
  );
  const copies = Math.ceil(tasks / (rows[0]?.steps ?? 1)) - 1;
  await owner.query(
    `create temporary table copy as
       select n, gen_random_uuid() as plan_id from generate_series(1, ${copies}) n;
     create temporary table copied as
       select copy.n, copy.plan_id, s.key, s.task_id as from_id, gen_random_uuid() as task_id, row_number() over () as place
         from copy, plan_step s where s.plan_id = '${planId}';
     insert into back_plan (coalition_id, id, occurrence_id, template, key, created_by)
       select p.coalition_id, c.plan_id, p.occurrence_id, p.template, c.plan_id::text, p.created_by
         from copy c, back_plan p where p.id = '${planId}';
     insert into task (coalition_id, id, title, description, language, search, due_at, due_local, due_all_day, place_id, occurrence_id, created_by, state)
       select t.coalition_id, c.task_id, t.title || ' ' || c.n, '', 'en', 'copy ' || c.n, t.due_at, t.due_local, t.due_all_day, t.place_id, t.occurrence_id, t.created_by, 'CLAIMED'
         from copied c join task t on t.id = c.from_id;
     insert into plan_step (coalition_id, plan_id, key, task_id, rule)
       select s.coalition_id, c.plan_id, c.key, c.task_id, s.rule
         from copied c join plan_step s on s.plan_id = '${planId}' and s.key = c.key`,
  );
  await owner.query(
    `insert into claim (coalition_id, id, task_id, organisation_id, person_id)
     select t.coalition_id, gen_random_uuid(), t.id, p.org, p.person
       from copied c join task t on t.id = c.task_id
       join (select (ordinality - 1)::int as n, (value->>'organisationId')::uuid as org, (value->>'personId')::uuid as person
               from jsonb_array_elements($1::jsonb) with ordinality) p on p.n = c.place % ${people.length}`,
    [JSON.stringify(people)],
  );
  await owner.query('drop table copied, copy; analyze');
}
