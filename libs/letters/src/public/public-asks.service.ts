import { Injectable } from '@nestjs/common';
import { notFound } from '@chorus/kernel/errors';
import { BriefCache } from '@chorus/platform/pages/brief-cache';
import { Scopes } from '@chorus/platform/scope/scopes';
import type { AskView } from './ask-view';
import { PublicAsksRepository } from './public-asks.repository';

const LIFETIME_MS = 1_000;
const SLUG = /^[a-z0-9]{8,40}$/;

/** Asks as the public sees them: those that a coordinator has made public, by their address. */
@Injectable()
export class PublicAsksService {
  private readonly read = new BriefCache<AskView>(LIFETIME_MS);

  constructor(
    private readonly asks: PublicAsksRepository,
    private readonly scopes: Scopes,
  ) {}

  /** At most a second old. Throws NOT_FOUND. */
  at(slug: string): Promise<AskView> {
    return this.read.get(slug, () => this.load(slug));
  }

  private async load(slug: string): Promise<AskView> {
    const secret = SLUG.test(slug) ? slug : '-';
    const door = { table: 'ask', where: 'public_slug = $1', kind: 'ask', secret } as const;
    const [behind] = await this.scopes.openDoor(door);
    const ask = behind === undefined ? undefined : await this.asks.bySlug(behind.scope, slug);
    if (ask === undefined) throw notFound();
    return ask;
  }
}
