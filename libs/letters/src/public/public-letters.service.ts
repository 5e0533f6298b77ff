import { Injectable } from '@nestjs/common';
import { notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { BriefCache } from '@chorus/platform/pages/brief-cache';
import { Scopes } from '@chorus/platform/scope/scopes';
import { publicFace } from '../domain/public-face';
import { officesOf, silentDays } from './delivered';
import type { LetterView, Outcome } from './letter-view';
import { cursorOf, readCursor } from './names-cursor';
import { NAMES_SHOWN, PublicLettersRepository, type PublicRow } from './public-letters.repository';

/** What stands at a letter's public address. */
export type AtAddress =
  { readonly face: 'LETTER'; readonly view: LetterView } | { readonly face: 'WITHDRAWN' };

const SLUG = /^[a-z0-9]{8,40}$/;
/** A page is at most this old; under load, the database is asked once in this time for all its readers. */
const LIFETIME_MS = 1_000;
/** To which coalition an address belongs never changes. */
const ADDRESS_MS = 3_600_000;

/** Letters as the public sees them; its scope reaches the public no other way than by a letter's address. */
@Injectable()
export class PublicLettersService {
  private readonly scopesKnown = new BriefCache<CoalitionScope>(ADDRESS_MS, 10_000);
  private readonly read = new BriefCache<AtAddress>(LIFETIME_MS);

  constructor(
    private readonly letters: PublicLettersRepository,
    private readonly scopes: Scopes,
  ) {}

  /** At most a second old. Throws NOT_FOUND for what the public does not see, as for what is not there. */
  at(slug: string, after?: string): Promise<AtAddress> {
    return this.read.get(`${slug} ${after ?? ''}`, () => this.load(slug, after));
  }

  /** The letter itself. Throws NOT_FOUND also where it was withdrawn. */
  async letter(slug: string, after?: string): Promise<LetterView> {
    const found = await this.at(slug, after);
    if (found.face === 'WITHDRAWN') throw notFound();
    return found.view;
  }

  /** The coalition whose letter this is. Throws NOT_FOUND. */
  scopeOf(slug: string): Promise<CoalitionScope> {
    return this.scopesKnown.get(slug, async () => {
      const secret = SLUG.test(slug) ? slug : '-';
      const door = { table: 'letter', where: 'slug = $1', kind: 'letter', secret } as const;
      const [behind] = await this.scopes.openDoor(door);
      if (behind === undefined) throw notFound();
      return behind.scope;
    });
  }

  /** After a change by a reader: the next answer shows it. */
  forget(slug: string): void {
    this.read.forget(`${slug} `);
  }

  private async load(slug: string, after: string | undefined): Promise<AtAddress> {
    const scope = await this.scopeOf(slug);
    const place = after === undefined ? null : readCursor(after);
    const row = await this.letters.bySlug(scope, slug, place);
    const face = row === undefined ? 'NOTHING' : publicFace(row);
    if (row === undefined || face === 'NOTHING') throw notFound();
    return face === 'WITHDRAWN' ? { face } : { face, view: viewOf(row) };
  }
}

function viewOf(row: PublicRow): LetterView {
  const { rows, openedAt, closedAt, deliveries, answers, changedAt, now, ...letter } = row;
  const shown = rows.slice(0, NAMES_SHOWN);
  const last = shown.at(-1);
  return {
    ...letter,
    names: {
      rows: shown.map(({ printedName, title, affiliation, country, organisation }) => ({
        printedName,
        title,
        affiliation,
        country,
        organisation,
      })),
      next: rows.length > NAMES_SHOWN && last !== undefined ? cursorOf(last) : null,
    },
    outcomes: [
      step('OPENED', openedAt),
      step('CHANGED', changedAt),
      step('CLOSED', closedAt),
      ...deliveries.map((delivery): Outcome => ({
        kind: 'DELIVERED',
        at: new Date(delivery.at),
        recipient: officesOf(delivery),
      })),
      ...answers.map(({ kind, answeredOn, document }): Outcome => ({
        kind: 'ANSWERED',
        at: new Date(answeredOn),
        answer: kind,
        document,
      })),
    ].flat(),
    silentDays: silentDays(deliveries, answers, now),
  };
}

function step(kind: 'OPENED' | 'CHANGED' | 'CLOSED', at: Date | null): Outcome[] {
  return at === null ? [] : [{ kind, at }];
}
