import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { SCHEMA } from '../support/schema-queries';
import { startTestApp, type TestApp } from '../support/test-app';

/** PR-40: no place exists where the identity of a survivor, a witness or an alleged perpetrator could be kept. */
const FORBIDDEN =
  /survivor|victim|witness|perpetrator|offender|suspect|accused|alleg|complain|minor|child|birth|upload|attachment/i;

describe('no place for the identity of a survivor, a witness or an alleged perpetrator (PR-40)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('is in the schema', () => {
    const names = Object.values(SCHEMA.getTypeMap())
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => {
        if (isEnumType(type)) return [type.name];
        if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) return [type.name];
        const fields = Object.values(type.getFields());
        return [type.name, ...fields.map(({ name, type: of }) => `${type.name}.${name}: ${String(of)}`)];
      });
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => FORBIDDEN.test(name.replace('.children', '')))).toEqual([]);
  });

  it('is in the database', async () => {
    const { rows } = await app.owner.query<{ name: string }>(
      `select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')`,
    );
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.map(({ name }) => name).filter((name) => FORBIDDEN.test(name))).toEqual([]);
  });
});
