import { readFile, writeFile } from 'node:fs/promises';
import { MODULE_METADATA } from '@nestjs/common/constants';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { Command } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { API_FEATURES } from '../../api/src/api-features';
import { say } from './say';

const FILE = 'schema.graphql';

export function schemaCommand(): Command {
  return new Command('schema')
    .description(`write the GraphQL schema that the code makes to ${FILE}; needs no database`)
    .option('--check', `write nothing; fail where ${FILE} differs`)
    .action(async ({ check }: { check?: boolean }) => {
      const made = await makeSchema();
      if (!check) {
        await writeFile(FILE, made);
        return say(`${FILE} is written.`);
      }
      const kept = await readFile(FILE, 'utf8').catch(() => '');
      if (kept !== made) throw new Error(`${FILE} is not what the code makes. Run: npm run chorus -- schema`);
      say(`${FILE} is what the code makes.`);
    });
}

async function makeSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers());
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** The classes among the features' providers that are marked as resolvers, of the modules that they import too. */
function resolvers(): NewableFunction[] {
  return [...new Set(API_FEATURES.flatMap(providersOf))].filter(
    (provider): provider is NewableFunction =>
      typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
  );
}

function providersOf(feature: unknown): unknown[] {
  if (typeof feature === 'object' && feature !== null && 'module' in feature)
    return [...((feature as DynamicModule).providers ?? []), ...providersOf(feature.module)];
  if (typeof feature !== 'function') return [];
  const of = (key: string) => (Reflect.getMetadata(key, feature) as unknown[] | undefined) ?? [];
  return [...of(MODULE_METADATA.PROVIDERS), ...of(MODULE_METADATA.IMPORTS).flatMap(providersOf)];
}
