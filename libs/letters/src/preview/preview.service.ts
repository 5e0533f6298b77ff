import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Display } from '../domain/life';
import { appearance, unlisted, type Appearance, type Eye, type Unlisted } from '../domain/preview';
import { OwnSignerService } from '../signing/own-signer.service';
import { PreviewRepository, type PreviewedName } from './preview.repository';

/** A letter as one of three eyes sees it, with the reader's own signature as it would be under a display choice. */
export interface Preview extends Unlisted {
  readonly eye: Eye;
  readonly display: Display | null;
  readonly own: Appearance | null;
  readonly count: number;
  readonly names: readonly PreviewedName[];
  readonly versionNumber: number | null;
  readonly sha256: string | null;
}

/** Which names each eye reads; a partner is shown, of what the recipient alone reads, nothing but its own. */
const READ: Readonly<Record<Eye, readonly Display[]>> = {
  PUBLIC: ['PUBLIC'],
  RECIPIENT: ['PUBLIC', 'DELIVERED_ONLY'],
  VERIFIER: ['PUBLIC'],
};

/** The three-eyes preview: before signing, for the signer; before delivery, for the coordinator. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly preview: PreviewRepository,
    private readonly signers: OwnSignerService,
  ) {}

  /** `display` is the choice to be looked at; without one, that of the signature there is. Throws NOT_FOUND. */
  async see(
    scope: CoalitionScope,
    actor: Actor,
    letterId: string,
    eye: Eye,
    display: Display | null,
  ): Promise<Preview> {
    const { organisationId, role } = actor;
    const standing = await this.preview.standing(scope, letterId, organisationId);
    if (standing === undefined) throw notFound();
    const chosen = display ?? standing.ownDisplay;
    const readsAll = role === 'COORDINATOR';
    const displays = readsAll ? READ[eye] : READ[eye].filter((read) => read === 'PUBLIC');
    const others = await this.preview.names(scope, letterId, organisationId, displays);
    const own = chosen === null || organisationId === null ? null : appearance(eye, chosen);
    const ownName =
      own === 'NAMED' && organisationId !== null ? await this.ownName(scope, actor, organisationId) : [];
    const { count, ownDisplay, versionNumber, sha256 } = standing;
    const besides = (part: Display) =>
      (part === 'DELIVERED_ONLY' ? standing.recipientOnly : standing.withheld) -
      (ownDisplay === part ? 1 : 0);
    const hidden = { recipientOnly: besides('DELIVERED_ONLY'), withheld: besides('WITHHELD') };
    return {
      eye,
      display: chosen,
      own,
      count: count + (chosen !== null && organisationId !== null && ownDisplay === null ? 1 : 0),
      names: [...ownName, ...others],
      ...(readsAll
        ? { ...hidden, together: hidden.recipientOnly + hidden.withheld }
        : unlisted(hidden.recipientOnly, hidden.withheld)),
      versionNumber,
      sha256,
    };
  }

  private async ownName(
    scope: CoalitionScope,
    actor: Actor,
    organisationId: string,
  ): Promise<PreviewedName[]> {
    const [organisation, signer] = [
      await this.preview.own(scope, organisationId),
      await this.signers.find(scope, actor),
    ];
    if (organisation === undefined) return [];
    const { name, country } = organisation;
    const title = signer?.title ?? null;
    return [{ printedName: name, title, affiliation: null, country, organisation: true, own: true }];
  }
}
