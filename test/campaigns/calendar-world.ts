import { CoalitionsService } from '@chorus/coalition';
import { PeopleService, SignInService } from '@chorus/identity';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { plantOrganisation, plantPerson } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { Visitor } from '../support/visitor';

/** What an instruction answered: the record, or why it was refused. */
export interface Outcome {
  readonly code?: string;
  readonly field?: string | null;
  readonly message?: string;
  readonly id?: string;
  readonly status?: string;
}

export interface CalendarDate {
  readonly id: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly status: string;
  readonly basis: string;
  readonly prepareFrom: string;
  readonly source: {
    readonly title: string;
    readonly url: string | null;
    readonly symbol: string | null;
  } | null;
  readonly outcomeNote: string | null;
}

/** A coalition with its calendar, a partner in it, and the coordinator of another coalition. */
export interface CalendarWorld {
  readonly app: TestApp;
  readonly coordinator: Visitor;
  readonly partner: Visitor;
  readonly stranger: Visitor;
  momentId(code: string): Promise<string>;
  datesOf(code: string): Promise<CalendarDate[]>;
  /** Carries out one instruction that answers with a record or a refusal. */
  act(visitor: Visitor, mutation: string): Promise<Outcome>;
  /** The code with which the whole request is refused. */
  refused(visitor: Visitor, mutation: string): Promise<{ code?: string; field?: string }>;
  /** Kinds of history entries about a record, the oldest first. */
  history(id: string): Promise<string[]>;
}

const SEEN =
  'id startDate endDate startsAt endsAt status basis prepareFrom outcomeNote source { title url symbol date }';

export async function calendarWorld(): Promise<CalendarWorld> {
  const app = await startTestApp();
  const coordinator = await app.coordinator();
  const partner = (await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Maison'))).visitor;
  const asked = (mutation: string) =>
    `mutation { result: ${mutation} { ... on Refusal { code field message } ... on Occurrence { id status } ... on Moment { id } } }`;
  const documentOf = (mutation: string) =>
    asked(mutation).replace(
      mutation.startsWith('proposeOccurrences')
        ? ' ... on Occurrence { id status }'
        : ' ... on Moment { id }',
      '',
    );
  const moment = async (code: string) => {
    const data = await coordinator.data<{ moment: { id: string; occurrences: CalendarDate[] } }>(
      `{ moment(code: "${code}") { id occurrences { ${SEEN} } } }`,
    );
    return data.moment;
  };
  return {
    app,
    coordinator,
    partner,
    stranger: await foundElsewhere(app),
    momentId: async (code) => (await moment(code)).id,
    datesOf: async (code) => (await moment(code)).occurrences,
    act: async (visitor, mutation) => (await visitor.data<{ result: Outcome }>(documentOf(mutation))).result,
    refused: async (visitor, mutation) =>
      (await visitor.ask(documentOf(mutation))).errors?.[0]?.extensions ?? {},
    history: async (id) => {
      const { rows } = await app.owner.query<{ kind: string }>(
        'select kind from history where subject_id = $1 order by at, id',
        [id],
      );
      return rows.map(({ kind }) => kind);
    },
  };
}

async function foundElsewhere(app: TestApp): Promise<Visitor> {
  const token = await app.run(async () => {
    const person = { email: 'else@example.org', name: 'Else', language: 'en', timeZone: 'UTC' } as const;
    const { id } = await app.app.get(PeopleService).ensure(PLATFORM_SCOPE, person);
    await app.app.get(CoalitionsService).found('elsewhere', 'Elsewhere', id);
    return app.app.get(SignInService).linkToken(PLATFORM_SCOPE, id);
  });
  const visitor = new Visitor(app.url);
  await visitor.signIn(`/sign-in/${token}`);
  return visitor;
}
