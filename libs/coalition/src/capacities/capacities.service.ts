import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, errorCatalogue, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { foldText } from '@chorus/kernel/text';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import '../coalition-kinds';
import { canonicalTag, type CapacityKind } from '../domain/capacity';
import { OrganisationsService } from '../organisations/organisations.service';
import { NO_ORGANISATION, ownOrganisation } from '../own-organisation';
import { PlacesRepository } from '../places/places.repository';
import { CapacitiesRepository, type CapacityFilter, type CapacityRow } from './capacities.repository';
import { countryNames, languageNames } from './names';
import { TargetNames } from './target-names';

export const CAPACITY_ERRORS = {
  NO_ORGANISATION,
  ...errorCatalogue({
    UNKNOWN_PLACE: {
      en: 'The coalition has no place with the code {value}. Choose one of its places, or ask a coordinator to add it.',
      fr: 'La coalition n’a aucun lieu portant le code {value}. Choisissez l’un de ses lieux ou demandez à la coordination de l’ajouter.',
      es: 'La coalición no tiene ningún lugar con el código {value}. Elija uno de sus lugares o pida a la coordinación que lo añada.',
    },
    UNKNOWN_LANGUAGE: {
      en: '{value} is no language tag. Give one as in BCP 47: ln for Lingala, fr for French.',
      fr: '{value} n’est pas une étiquette de langue. Donnez-en une selon BCP 47 : ln pour le lingala, fr pour le français.',
      es: '{value} no es una etiqueta de idioma. Indique una según BCP 47: ln para el lingala, fr para el francés.',
    },
    UNKNOWN_TARGET: {
      en: 'The register has no target with the code {value}. Choose one of its targets.',
      fr: 'Le registre n’a aucune cible portant le code {value}. Choisissez l’une de ses cibles.',
      es: 'El registro no tiene ningún destinatario con el código {value}. Elija uno de sus destinatarios.',
    },
  }),
};

export interface Declaration {
  readonly kind: CapacityKind;
  readonly value: string;
  /** Null for the actor's own. */
  readonly organisationId: string | null;
}

/** A value in the form that is stored, and what else it is found by. */
interface Understood {
  readonly value: string;
  readonly names: readonly string[];
}

/** What organisations bring: expertise, places, languages, access to targets. */
@Injectable()
export class CapacitiesService {
  constructor(
    private readonly capacities: CapacitiesRepository,
    private readonly organisations: OrganisationsService,
    private readonly places: PlacesRepository,
    private readonly targets: TargetNames,
    private readonly history: History,
  ) {}

  page(
    scope: CoalitionScope,
    actor: Actor,
    filter: CapacityFilter,
    page: PageRequest,
  ): Promise<Page<CapacityRow>> {
    return this.capacities.page(scope, actor, filter, page);
  }

  async of(
    scope: CoalitionScope,
    actor: Actor,
    organisationIds: readonly string[],
  ): Promise<ReadonlyMap<string, CapacityRow[]>> {
    const gathered = new Map<string, CapacityRow[]>(organisationIds.map((id) => [id, []]));
    for (const row of await this.capacities.of(scope, actor, organisationIds))
      gathered.get(row.organisationId)?.push(row);
    return gathered;
  }

  /** A repeat is the same capacity. Throws NO_ORGANISATION, and for a wrong value a refusal that names the field. */
  @Transactional()
  async declare(scope: CoalitionScope, actor: Actor, declaration: Declaration): Promise<CapacityRow> {
    const { kind } = declaration;
    const organisationId = declaration.organisationId ?? ownOrganisation(actor);
    await this.organisations.inCharge(scope, actor, organisationId);
    const { value, names } = await this.understand(scope, kind, declaration.value);
    const { made, ...capacity } = await this.capacities.declare(scope, {
      id: newId(),
      organisationId,
      kind,
      value,
      key: foldText(value),
      search: foldText([value, ...names].join(' ')),
    });
    if (made)
      await this.history.record(scope, actor.personId, 'CAPACITY_DECLARED', organisationId, { kind, value });
    return capacity;
  }

  /** Throws NOT_FOUND for a capacity of another organisation as for one that does not exist. */
  @Transactional()
  async withdraw(scope: CoalitionScope, actor: Actor, id: string): Promise<void> {
    const withdrawn = await this.capacities.withdraw(scope, actor, id);
    if (withdrawn === undefined) throw notFound();
    const { organisationId, kind, value } = withdrawn;
    await this.history.record(scope, actor.personId, 'CAPACITY_WITHDRAWN', organisationId, { kind, value });
  }

  private async understand(scope: CoalitionScope, kind: CapacityKind, value: string): Promise<Understood> {
    switch (kind) {
      case 'EXPERTISE':
        return { value, names: [] };
      case 'LANGUAGE': {
        const tag = canonicalTag(value);
        if (tag === null) throw unknown('UNKNOWN_LANGUAGE', value);
        return { value: tag, names: languageNames(tag) };
      }
      case 'PLACE': {
        const place = await this.places.byCode(scope, value.toUpperCase());
        if (place === undefined) throw unknown('UNKNOWN_PLACE', value);
        return { value: place.code, names: [place.name, ...countryNames(place.country)] };
      }
      case 'ACCESS': {
        const name = await this.targets.of(scope, value);
        if (name === undefined) throw unknown('UNKNOWN_TARGET', value);
        return { value, names: [name] };
      }
    }
  }
}

function unknown(code: 'UNKNOWN_LANGUAGE' | 'UNKNOWN_PLACE' | 'UNKNOWN_TARGET', value: string): DomainError {
  return new DomainError(CAPACITY_ERRORS[code], { value }, 'value');
}
