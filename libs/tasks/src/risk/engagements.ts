import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { EngagementKind } from './domain/standing';

/** What risk notes ask about engagements of one kind, and tell them; each within the use case's transaction. */
export interface EngagementDirectory {
  /** Whether the actor may write its risk note; undefined where the actor may not see the engagement. */
  find(scope: CoalitionScope, actor: Actor, id: string): Promise<{ readonly mayWrite: boolean } | undefined>;
  /** Its review is overdue: moves it back to draft. False where it is not under way. */
  reopen(scope: CoalitionScope, id: string): Promise<boolean>;
  /** Its note is in force: what waited as a draft for that alone goes on. */
  release?(scope: CoalitionScope, id: string): Promise<void>;
}

/** Port of the rooms above: each puts down the kind of engagement that it knows. */
@Injectable()
export class Engagements {
  private readonly directories = new Map<EngagementKind, EngagementDirectory>();

  register(kind: EngagementKind, directory: EngagementDirectory): void {
    if (this.directories.has(kind)) throw new Error(`two rooms know engagements of the kind ${kind}`);
    this.directories.set(kind, directory);
  }

  /** Throws NOT_FOUND where no room knows engagements of this kind. */
  of(kind: EngagementKind): EngagementDirectory {
    const directory = this.directories.get(kind);
    if (directory === undefined) throw notFound();
    return directory;
  }
}
