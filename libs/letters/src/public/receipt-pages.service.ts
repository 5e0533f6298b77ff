import { Injectable } from '@nestjs/common';
import { notFound } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';
import type { Display } from '../domain/life';
import type { PersonalCorrection } from '../signing/own-signatures.service';
import type { Receipt } from '../seal/domain/receipt';
import { PublishedSealsService } from '../seal/published-seals.service';
import { ReceiptLinkService } from '../signing/receipt-link.service';
import { SignatureLinksService } from '../signing/signature-links.service';
import { SigningService } from '../signing/signing.service';
import { PublicLettersService } from './public-letters.service';
import type { ReceiptView } from './receipt-view';
import { ReceiptsViewRepository } from './receipts-view.repository';

/** What the link of a signature leads to: a signature to confirm, or its receipt. */
export type BehindToken =
  | {
      readonly kind: 'confirm';
      readonly title: string;
      readonly letterLanguage: string;
      readonly language: Language;
    }
  | { readonly kind: 'receipt'; readonly receipt: ReceiptView; readonly language: Language };

/** A signer's own pages, by the link of a mail; what a signer changes, the public page shows at once. */
@Injectable()
export class ReceiptPagesService {
  constructor(
    private readonly signing: SigningService,
    private readonly links: SignatureLinksService,
    private readonly own: ReceiptLinkService,
    private readonly receipts: ReceiptsViewRepository,
    private readonly letters: PublicLettersService,
    private readonly seals: PublishedSealsService,
  ) {}

  /** Throws NOT_FOUND for a link that is none. */
  async behind(token: string): Promise<BehindToken> {
    const found = await this.links.behind(token);
    if (found === null) throw notFound();
    const { scope, signature } = found;
    const { language } = signature;
    if (signature.confirmedAt === null) {
      const { language: letterLanguage } = await this.letters.letter(signature.slug);
      return { kind: 'confirm', title: signature.letterTitle, letterLanguage, language };
    }
    const receipt = await this.receipts.byId(scope, signature.id);
    if (receipt === undefined) throw notFound();
    return { kind: 'receipt', receipt, language };
  }

  /** The proof that the signature is sealed. Throws NOT_FOUND, also where it is not. */
  async proof(token: string): Promise<Receipt> {
    const found = await this.links.behind(token);
    const receipt = found === null ? undefined : await this.seals.receipt(found.scope, found.signature.id);
    if (receipt === undefined) throw notFound();
    return receipt;
  }

  /** Throws DEADLINE_PASSED, LINK_INVALID. */
  async confirm(token: string): Promise<void> {
    await this.act(() => this.signing.confirm(token));
  }

  /** Throws LINK_INVALID, DEADLINE_PASSED, LETTER_DELIVERED. */
  async changeDisplay(token: string, display: Display): Promise<void> {
    await this.act(() => this.own.changeDisplay(token, display));
  }

  /** Throws LINK_INVALID, DEADLINE_PASSED, LETTER_DELIVERED. */
  async correct(token: string, to: PersonalCorrection): Promise<void> {
    await this.act(() => this.own.correct(token, to));
  }

  /** Throws LINK_INVALID, NO_SIGNATURE. */
  async setUpdates(token: string, updates: boolean): Promise<void> {
    await this.act(() => this.own.setUpdates(token, updates));
  }

  /** Throws LINK_INVALID, DEADLINE_PASSED, LETTER_DELIVERED, VERSION_NOT_OPEN. */
  async reconfirm(token: string, version: number): Promise<void> {
    await this.act(() => this.own.reconfirm(token, version));
  }

  /** Throws LINK_INVALID, NOT_CLOSED. */
  async dissociate(token: string): Promise<void> {
    await this.act(() => this.own.dissociate(token));
  }

  /** Throws LINK_INVALID. */
  async resend(token: string): Promise<void> {
    await this.own.resend(token);
  }

  /** Gives the address of the letter. Throws LINK_INVALID, DEADLINE_PASSED, LETTER_DELIVERED. */
  withdraw(token: string): Promise<string> {
    return this.act(() => this.own.withdraw(token));
  }

  private async act(change: () => Promise<{ readonly slug: string }>): Promise<string> {
    const { slug } = await change();
    this.letters.forget(slug);
    return slug;
  }
}
