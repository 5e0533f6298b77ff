import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/kernel/language';
import type { PlatformScope, Scope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
}

const COLUMNS = 'id, email, name, language, time_zone as "timeZone"';

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
  async ensure(scope: Scope, person: Person): Promise<Person> {
    await this.db.execute(
      scope,
      `insert into person (id, email, name, language, time_zone) values ($1, lower($2), $3, $4, $5) on conflict (email) do nothing`,
      [person.id, person.email, person.name, person.language, person.timeZone],
    );
    return (await this.byEmail(scope, person.email)) ?? person;
  }

  async setPreferences(
    scope: PlatformScope,
    id: string,
    language: Language,
    timeZone: string,
  ): Promise<void> {
    await this.db.execute(scope, `update person set language = $2, time_zone = $3 where id = $1`, [
      id,
      language,
      timeZone,
    ]);
  }
}
