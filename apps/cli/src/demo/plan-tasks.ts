import type { Language } from '@chorus/kernel/language';
import { fill } from '@chorus/kernel/language';
import { dayAfter } from './calendar';
import { Chance } from './chance';
import { OFFICES_AT, ONLY_AT } from './data/codes';
import type { Expertise } from './data/expertise';
import { WORDS } from './data/languages';
import type { PlaceCode } from './data/places';
import type { Ground, TaskTemplate } from './data/task-template';
import type { DemoWords } from './data/words';
import type { Upcoming } from './steps/moments';

export type Fate = 'OPEN' | 'CLAIMED' | 'HANDED_IN' | 'HANDED_BACK' | 'PASSED_ON';

export interface PlannedTask {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly expertise: Expertise;
  readonly place: PlaceCode;
  readonly occurrenceId: string;
  /** The local day by which it is due, YYYY-MM-DD, before rest days are left out; and the time, HH:MM. */
  readonly day: string;
  readonly time: string;
  readonly fate: Fate;
}

const SHARES: Readonly<Record<Language, number>> = { en: 140, fr: 100, es: 60 };
const FIRST_DAY = -17;
const LAST_DAY = 180;
/** Above 1, more of the work lies near. */
const NEARNESS = 1.3;
const TIMES = ['09:00', '10:00', '11:30', '12:00', '14:00', '15:30', '16:30', '17:00', '18:00'] as const;
/** How many of the next moments work is under way for at a time. */
const AHEAD = 4;
const TRIES = 40;
/** Two seeds: what a task is and becomes does not hang on the dates that moments have when the demo is made. */
const SEED = 16;

type Fates = Readonly<Record<Fate, number>>;

const LATE: Fates = { OPEN: 2, CLAIMED: 9, HANDED_IN: 9, HANDED_BACK: 2, PASSED_ON: 2 };
const NEAR: Fates = { OPEN: 10, CLAIMED: 9, HANDED_IN: 3, HANDED_BACK: 2, PASSED_ON: 1 };
const FAR: Fates = { OPEN: 16, CLAIMED: 4, HANDED_IN: 0, HANDED_BACK: 1, PASSED_ON: 0 };
const NEAR_DAYS = 60;

/** Three hundred tasks in three languages, for moments that come next, by day. */
export function planTasks(moments: readonly Upcoming[], now: Date): PlannedTask[] {
  const chance = new Chance(SEED);
  const detail = new Chance(SEED + 1);
  const titles = new Set<string>();
  const planned = (Object.keys(SHARES) as Language[]).flatMap((language) => {
    const deck = [...chance.shuffled(WORDS[language].tasks)];
    return Array.from({ length: SHARES[language] }, (_, n) => {
      const template = deck[n % deck.length] ?? chance.pick(deck);
      const share = (n + chance.next()) / SHARES[language];
      const days = Math.floor(FIRST_DAY + (LAST_DAY - FIRST_DAY) * share ** NEARNESS);
      const time = chance.pick(TIMES);
      const fate = chance.weighed(fatesOf(days));
      const day = dayAfter(now, days);
      const worded = wordUnlike(titles, () =>
        word(WORDS[language], template, candidates(moments, day), detail),
      );
      return { ...worded, language, expertise: template.expertise, day, time, fate };
    });
  });
  return planned.sort((a, b) => `${a.day}${a.time}`.localeCompare(`${b.day}${b.time}`));
}

function fatesOf(days: number): Fates {
  return days < 0 ? LATE : days < NEAR_DAYS ? NEAR : FAR;
}

/** The moments that have not begun on that day; those that are not over, where all have; else the last. */
function candidates(moments: readonly Upcoming[], day: string): readonly Upcoming[] {
  const ahead = moments.filter(({ start }) => start > day);
  const running = moments.filter(({ end }) => end >= day);
  return [ahead, running].find(({ length }) => length > 0) ?? moments.slice(-1);
}

type Worded = Pick<PlannedTask, 'title' | 'description' | 'place' | 'occurrenceId'>;

/** Words it again while another task is called the same, as far as there are words for it. */
function wordUnlike(titles: Set<string>, make: () => Worded): Worded {
  let worded = make();
  for (let n = 0; n < TRIES && titles.has(worded.title); n += 1) worded = make();
  titles.add(worded.title);
  return worded;
}

function word(words: DemoWords, template: TaskTemplate, ahead: readonly Upcoming[], chance: Chance): Worded {
  const fitting = ahead.filter((moment) => placesFor(words, template, moment).length > 0);
  const moment = chance.pick((fitting.length > 0 ? fitting : ahead).slice(0, AHEAD));
  const places = placesFor(words, template, moment);
  const place = places.length > 0 ? chance.pick(places) : moment.seat;
  const slots = {
    city: words.cities[place],
    target: words.offices[chance.pick(OFFICES_AT[place])],
    mission: chance.pick(words.missions),
    moment: words.moments[moment.code],
  };
  const text = (sentence: string) => runTogether(words, fill(sentence, slots));
  const { title, description } = template;
  return {
    title: text(title),
    description: text(description),
    place,
    occurrenceId: moment.occurrenceId,
  };
}

/** Where work of this kind for this moment is done: nowhere where the two do not go together. */
function placesFor(
  { field, capital }: DemoWords,
  { ground }: TaskTemplate,
  { code, seat }: Upcoming,
): PlaceCode[] {
  const grounds: Readonly<Record<Ground, readonly PlaceCode[]>> = {
    SEAT: [seat],
    GENEVA: seat === 'GVA' ? [seat] : [],
    FIELD: field,
    CAPITAL: capital,
    ANYWHERE: [seat, ...field, ...capital],
  };
  const only = ONLY_AT[code];
  return grounds[ground].filter((place) => only === undefined || only.includes(place));
}

/** "avant de le débat" becomes "avant du débat" only where the language runs the two words together. */
function runTogether({ contractions }: DemoWords, sentence: string): string {
  return Object.entries(contractions).reduce(
    (text, [apart, together]) => text.replaceAll(apart, together),
    sentence,
  );
}
