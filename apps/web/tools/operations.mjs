/** Writes generated/operations.ts beside each operations.graphql; with --check, only says which are behind. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documentPlugin from '@graphql-codegen/typed-document-node';
import * as operationPlugin from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const WEB = join(import.meta.dirname, '..');
const CONFIG = {
  scalars: { DateTime: 'string', ID: 'string' },
  enumType: 'string-literal',
  useTypeImports: true,
  avoidOptionals: false,
  dedupeFragments: true,
  documentNodeImport: 'urql#TypedDocumentNode',
};

const schemaAst = buildSchema(await readFile(join(WEB, '../../schema.graphql'), 'utf8'));
const schema = parse(await readFile(join(WEB, '../../schema.graphql'), 'utf8'));
const behind = [];
const files = (await readdir(join(WEB, 'src'), { recursive: true })).filter((file) =>
  file.endsWith('operations.graphql'),
);
for (const file of files.sort()) await generate(join(WEB, 'src', file));
if (behind.length > 0) {
  console.error(`Run "npm run operations -w @chorus/web": these are behind their operations or the schema:`);
  for (const file of behind) console.error(`  ${relative(WEB, file)}`);
  process.exitCode = 1;
}

async function generate(file) {
  const target = join(dirname(file), 'generated', 'operations.ts');
  const document = parse(await readFile(file, 'utf8'));
  const made = await codegen({
    filename: target,
    schema,
    schemaAst,
    documents: [{ location: file, document }],
    config: CONFIG,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: operationPlugin, documents: documentPlugin },
  });
  const text = `// Made from operations.graphql and the schema.
${made}`;
  if (!process.argv.includes('--check')) {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  } else if (text !== (await readFile(target, 'utf8').catch(() => ''))) behind.push(target);
}
