import { DataSource } from 'typeorm';

interface ColumnShape {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** TypeORM's own list of what has run. */
const FOREIGN = ['migrations'];

/**
 * Where entities and a migrated database differ, one sentence each: a table or column that only one side has, another
 * type, another nullability. Keys, checks and policies are SQL's alone; the catalogue test reads those.
 */
export async function drift(ownerUrl: string, entities: string): Promise<string[]> {
  const source = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    entities: [entities],
    installExtensions: false,
  }).initialize();
  try {
    const stored = await source.query<ColumnShape[]>(
      `
      select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all($1)`,
      [FOREIGN],
    );
    return compare(declared(source), stored);
  } finally {
    await source.destroy();
  }
}

function declared(source: DataSource): ColumnShape[] {
  return source.entityMetadatas.flatMap(({ tableName, columns }) =>
    columns.map((column) => ({
      table: tableName,
      column: column.databaseName,
      type: `${source.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`,
      nullable: column.isNullable,
    })),
  );
}

function compare(entities: readonly ColumnShape[], database: readonly ColumnShape[]): string[] {
  const nameOf = ({ table, column }: ColumnShape) => `${table}.${column}`;
  const inDatabase = new Map(database.map((shape) => [nameOf(shape), shape]));
  const inEntities = new Map(entities.map((shape) => [nameOf(shape), shape]));
  const only = (a: ReadonlyMap<string, ColumnShape>, b: ReadonlyMap<string, ColumnShape>, where: string) =>
    [...a.keys()].filter((name) => !b.has(name)).map((name) => `${name} is ${where}.`);
  const other = [...inEntities].flatMap(([name, { type, nullable }]) => {
    const there = inDatabase.get(name);
    if (there === undefined) return [];
    return [
      ...(there.type === type ? [] : [`${name} is ${there.type} in the database and ${type} in its entity.`]),
      ...(there.nullable === nullable
        ? []
        : [`${name} ${there.nullable ? 'may' : 'may not'} be null in the database.`]),
    ];
  });
  return [
    ...only(inDatabase, inEntities, 'in no entity'),
    ...only(inEntities, inDatabase, 'in no migration'),
    ...other,
  ].sort();
}
