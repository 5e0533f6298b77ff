import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import type { Language } from '@chorus/kernel/language';
import { TextField } from '../pages/forms';
import { renderPage } from '../pages/page';
import { EXPLORER_SCRIPT_PATH } from './explorer-script';
import { LOCAL_WORDS as WORDS } from './local.words';

const EXAMPLE = '{\n  me {\n    name\n  }\n}';

/** A form that asks the API, and the schema with its descriptions; every type a link to where it is explained. */
export function explorerPage(language: Language, schema: GraphQLSchema): string {
  return renderPage({
    language,
    title: WORDS.explorer[language],
    inLanguage: (tag) => `/graphiql?lang=${tag}`,
    children: (
      <>
        <h1>{WORDS.explorer[language]}</h1>
        <p>{WORDS.explorerWhy[language]}</p>
        <form>
          <Area name="query" label={WORDS.query[language]} rows={12} value={EXAMPLE} />
          <Area name="variables" label={WORDS.variables[language]} rows={4} value="" />
          <TextField language={language} name="coalition" label={WORDS.coalition[language]} maxLength={60} />
          <button>{WORDS.run[language]}</button>
        </form>
        <h2>{WORDS.answer[language]}</h2>
        <pre>
          <output aria-live="polite" />
        </pre>
        <h2>{WORDS.schema[language]}</h2>
        {typesOf(schema).map((type) => (
          <TypeSection key={type.name} type={type} />
        ))}
        <script src={EXPLORER_SCRIPT_PATH} defer />
      </>
    ),
  });
}

interface AreaProps {
  readonly name: string;
  readonly label: string;
  readonly rows: number;
  readonly value: string;
}

function Area({ name, label, rows, value }: AreaProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <textarea id={name} name={name} rows={rows} defaultValue={value} spellCheck={false} dir="ltr" />
    </div>
  );
}

/** What can be asked and done first, then every other type by name. */
function typesOf(schema: GraphQLSchema): GraphQLNamedType[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  const others = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .filter((type) => !roots.some(({ name }) => name === type.name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [...roots, ...others];
}

interface Entry {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly type?: GraphQLType;
  readonly args?: readonly Entry[];
}

function entriesOf(type: GraphQLNamedType): readonly Entry[] {
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.values<Entry>(type.getFields());
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => ({ name, description }));
  if (isUnionType(type)) return type.getTypes().map((member) => ({ name: '|', type: member }));
  return [];
}

function TypeSection({ type }: { readonly type: GraphQLNamedType }) {
  return (
    <section aria-labelledby={type.name} lang="en">
      <h3 id={type.name}>{type.name}</h3>
      <p>{type.description}</p>
      <dl>
        {entriesOf(type).map(({ name, description, type: result, args = [] }) => (
          <div key={`${name} ${String(result)}`}>
            <dt>
              <code>{name}</code> {result && <TypeLink type={result} />}
            </dt>
            <dd>
              {description}
              {args.length > 0 && (
                <ul>
                  {args.map((arg) => (
                    <li key={arg.name}>
                      <code>{arg.name}</code> {arg.type && <TypeLink type={arg.type} />} {arg.description}
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function TypeLink({ type }: { readonly type: GraphQLType }) {
  const named = getNamedType(type);
  const text = <code>{String(type)}</code>;
  return isSpecifiedScalarType(named) ? text : <a href={`#${named.name}`}>{text}</a>;
}
