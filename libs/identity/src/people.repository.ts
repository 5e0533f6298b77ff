import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/kernel/language';
import type { PlatformScope, Scope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

export interface Preferences {
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
}

export interface NewPerson extends Preferences {
  readonly email: string;
  readonly name: string;
}

export interface Person extends NewPerson {
  readonly id: string;
  /** False until the person's own first choice of preferences. */
  readonly settled: boolean;
}

const COLUMNS = 'id, email, name, language, time_zone as "timeZone", settled_at is not null as settled';

@Injectable()
export class PeopleRepository {
  constructor(private readonly db: Db) {}

  async byId(scope: PlatformScope, id: string): Promise<Person | undefined> {
    const [person] = await this.db.query<Person>(scope, `select ${COLUMNS} from person where id = $1`, [id]);
    return person;
  }

  async byEmail(scope: Scope, email: string): Promise<Person | undefined> {
    const [person] = await this.db.query<Person>(
      scope,
      `select ${COLUMNS} from person where email = lower($1)`,
      [email],
    );
    return person;
  }

  /** The person of this address, made where there is none. */
  async ensure(scope: Scope, id: string, person: NewPerson): Promise<Person> {
    await this.db.execute(
      scope,
      `insert into person (id, email, name, language, time_zone) values ($1, lower($2), $3, $4, $5) on conflict (email) do nothing`,
      [id, person.email, person.name, person.language, person.timeZone],
    );
    return (await this.byEmail(scope, person.email)) ?? { ...person, id, settled: false };
  }

  /** Settles the person with the first time; a name of null stays as it was. */
  async setPreferences(
    scope: PlatformScope,
    id: string,
    { language, timeZone }: Preferences,
    name: string | null,
  ): Promise<void> {
    await this.db.execute(
      scope,
      `update person set language = $2, time_zone = $3, name = coalesce($4, name),
              settled_at = coalesce(settled_at, clock_timestamp()) where id = $1`,
      [id, language, timeZone, name],
    );
  }
}
