import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { DemoOrganisation } from './data/organisation';

/** What every step of the demo works with. */
export interface Bench {
  readonly app: INestApplicationContext;
  readonly scope: CoalitionScope;
  /** The demo's coordinator. */
  readonly coordinator: Actor;
  /** The instant that all dates of the demo are counted from. */
  readonly now: Date;
  readonly say: (sentence: string) => void;
}

/** An organisation that is there, and who acts for it first. */
export interface Partner {
  readonly id: string;
  readonly organisation: DemoOrganisation;
  readonly lead: Actor;
  /** Whether the lead may sign every letter for it. */
  readonly signsAll: boolean;
}
