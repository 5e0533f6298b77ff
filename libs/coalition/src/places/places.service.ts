import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, errorCatalogue } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { isTimeZone } from '@chorus/kernel/time';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import '../coalition-kinds';
import { PlacesRepository, type PlaceRow } from './places.repository';

export const PLACE_ERRORS = errorCatalogue({
  UNKNOWN_TIME_ZONE: {
    en: 'There is no time zone {zone}. Give the name from the IANA database, as Africa/Bangui.',
    fr: 'Le fuseau horaire {zone} n’existe pas. Indiquez son nom dans la base de l’IANA, par exemple Africa/Bangui.',
    es: 'La zona horaria {zone} no existe. Indique su nombre en la base de datos de la IANA, por ejemplo Africa/Bangui.',
  },
  PLACE_CODE_TAKEN: {
    en: 'Another place has the code {code}. Choose another code.',
    fr: 'Un autre lieu porte le code {code}. Choisissez un autre code.',
    es: 'Otro lugar tiene el código {code}. Elija otro código.',
  },
});

/** Where the coalition works: cities with their time zones. */
@Injectable()
export class PlacesService {
  constructor(
    private readonly places: PlacesRepository,
    private readonly history: History,
  ) {}

  all(scope: CoalitionScope): Promise<PlaceRow[]> {
    return this.places.all(scope);
  }

  /** A repeat is the same place. Throws UNKNOWN_TIME_ZONE, PLACE_CODE_TAKEN. */
  @Transactional()
  async add(scope: CoalitionScope, actor: Actor, input: Omit<PlaceRow, 'id'>): Promise<PlaceRow> {
    const { code, timeZone } = input;
    if (!isTimeZone(timeZone))
      throw new DomainError(PLACE_ERRORS.UNKNOWN_TIME_ZONE, { zone: timeZone }, 'timeZone');
    const id = newId();
    const [made] = await this.places.insert(scope, [{ ...input, id }]);
    if (made !== undefined) await this.history.record(scope, actor.personId, 'PLACE_ADDED', id, { code });
    const place = await this.places.byCode(scope, code);
    if (place === undefined || !isSame(place, input))
      throw new DomainError(PLACE_ERRORS.PLACE_CODE_TAKEN, { code }, 'code');
    return place;
  }
}

function isSame(a: Omit<PlaceRow, 'id'>, b: Omit<PlaceRow, 'id'>): boolean {
  return a.name === b.name && a.front === b.front && a.country === b.country && a.timeZone === b.timeZone;
}
