import { Injectable } from '@nestjs/common';
import { DomainError } from '@chorus/kernel/errors';
import { receiptHolds, readReceipt, type Receipt } from '../seal/domain/receipt';
import { PublishedSealsService } from '../seal/published-seals.service';
import type { LetterView } from './letter-view';
import { PublicLettersService } from './public-letters.service';

/** What is found of a receipt that somebody has pasted. Who signed is not in it. */
export type Verdict =
  | { readonly kind: 'UNREADABLE' | 'ALTERED' | 'UNKNOWN' }
  | {
      readonly kind: 'VERIFIED';
      readonly letter: LetterView;
      readonly version: number;
      /** That version's SHA-256. */
      readonly text: string;
      /** From 1. */
      readonly place: number;
      readonly size: number;
      readonly closedAt: Date;
      readonly sealedAt: Date;
      readonly key: string;
      readonly root: string;
      /** It counts as the letter stands now. */
      readonly stands: boolean;
    };

/** Verifies receipts for whoever has no program at hand: first by themselves, then against the seals of this server. */
@Injectable()
export class VerifyService {
  constructor(
    private readonly letters: PublicLettersService,
    private readonly seals: PublishedSealsService,
  ) {}

  async verify(text: string): Promise<Verdict> {
    const receipt = readReceipt(text);
    if (receipt === undefined) return { kind: 'UNREADABLE' };
    if (!receiptHolds(receipt)) return { kind: 'ALTERED' };
    return (await this.among(receipt)) ?? { kind: 'UNKNOWN' };
  }

  /** Undefined where no letter that is public here was ever sealed so. */
  private async among({ letter: slug, head, signature, place }: Receipt): Promise<Verdict | undefined> {
    const letter = await this.letter(slug);
    if (letter === undefined) return undefined;
    const scope = await this.letters.scopeOf(slug);
    const heads = (await this.seals.heads(scope, [letter.id])).get(letter.id) ?? [];
    const last = heads.at(-1);
    if (last === undefined || !heads.some((known) => known.signature === head.signature)) return undefined;
    return {
      kind: 'VERIFIED',
      letter,
      version: signature.version,
      text: signature.text,
      place: place + 1,
      size: head.size,
      closedAt: new Date(head.closedAt),
      sealedAt: new Date(head.sealedAt),
      key: head.key,
      root: head.root,
      stands: !last.notStanding.includes(place),
    };
  }

  private async letter(slug: string): Promise<LetterView | undefined> {
    try {
      return await this.letters.letter(slug);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') return undefined;
      throw error;
    }
  }
}
