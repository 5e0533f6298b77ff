import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { TestApp } from '../support/test-app';
import { Visitor } from '../support/visitor';

/** An event as a calendar program reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly sequence: number;
  readonly status: string;
  /** An instant; of a date, the date alone. */
  readonly start: Date | string;
  readonly end: string | null;
  readonly zone: string;
  readonly location: string | null;
  readonly url: string | null;
  readonly modified: string;
}

/** Events of a feed, by their UID, each with the zone that the feed itself describes. */
export function eventsOf(text: string): Map<string, ReadEvent> {
  const calendar = ICAL.Component.fromString(text);
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const of = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
    const { startDate } = event;
    return {
      uid: event.uid,
      summary: event.summary,
      sequence: event.sequence,
      status: of('status') ?? '',
      start: startDate.isDate ? startDate.toString() : startDate.toJSDate(),
      end: startDate.isDate ? event.endDate.toString() : null,
      zone: startDate.zone.tzid,
      location: of('location'),
      url: of('url'),
      modified: of('last-modified') ?? '',
    };
  });
  ICAL.TimezoneService.reset();
  return new Map(events.map((event) => [event.uid, event]));
}

export const OWN_FEEDS = '{ feeds { id label createdAt fetchedOn } }';

export interface Feed {
  readonly id: string;
  readonly path: string;
}

/** A feed that its owner has made; as a coalition's own where one is named. */
export async function makeFeed(visitor: Visitor, label = 'Phone', coalition?: string): Promise<Feed> {
  const { data, errors } = await visitor.ask(
    `mutation ($label: String!) { makeFeed(label: $label) { __typename
       ... on MadeCalendarFeed { url feed { id label createdAt fetchedOn } } ... on Refusal { code } } }`,
    { label },
    coalition === undefined ? {} : { 'x-coalition': coalition },
  );
  const made = data?.makeFeed as { url?: string; code?: string; feed: { id: string } } | undefined;
  if (made?.url === undefined) throw new Error(made?.code ?? JSON.stringify(errors));
  return { id: made.feed.id, path: new URL(made.url).pathname };
}

/** Asks for an address as a calendar does: with no cookie. */
export function fetchFeed({ url }: TestApp, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${url}${path}`, init);
}

export async function readFeed(app: TestApp, { path }: Feed): Promise<Map<string, ReadEvent>> {
  const answer = await fetchFeed(app, path);
  if (answer.status !== 200) throw new Error(`the feed answered ${answer.status}`);
  return eventsOf(await answer.text());
}

/** A task that is due at a local time of a place; gives its id. */
export async function makeTask(
  coordinator: Visitor,
  place: string,
  due: string,
  title = 'A task',
): Promise<string> {
  const { places } = await coordinator.data<{ places: { id: string; code: string }[] }>(
    '{ places { id code } }',
  );
  const placeId = places.find(({ code }) => code === place)?.id;
  const { makeTask: task } = await coordinator.data<{ makeTask: { id: string } }>(
    'mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }',
    { input: { title, description: '', language: 'en', due, placeId } },
  );
  return task.id;
}

export async function act(visitor: Visitor, mutation: string, id: string): Promise<void> {
  await visitor.data(`mutation ($id: ID!) { ${mutation}(id: $id) { __typename } }`, { id });
}

/** The one entry of a kind for a record. */
export function entry(
  events: ReadonlyMap<string, ReadEvent>,
  kind: string,
  id: string,
): ReadEvent | undefined {
  return events.get(`${kind}-${id}@chorus.test`);
}

/** A date so many days from today. */
export function inDays(days: number): string {
  return Temporal.Now.plainDateISO('UTC').add({ days }).toString();
}
