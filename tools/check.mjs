/** Runs every gate of the house but the tests, prints one line for each, and what the failing ones said. */
import { parseArgs } from 'node:util';
import { gates } from './check/gates.mjs';
import { runGates } from './check/run-gates.mjs';

const USAGE = `Usage: npm run check [-- --only <names>] [--json <file>]

  --only <names>   only these gates, separated by commas, with those that they need
  --json <file>    write the verdicts to a file as well
  --help           this text

Gates:
${gates.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join('\n')}
`;

const { values } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'string' }, help: { type: 'boolean' } },
});

if (values.help) {
  console.log(USAGE);
} else {
  process.exitCode = await runGates(chosen(values.only), values.json);
}

function chosen(only) {
  if (only === undefined) return gates;
  const names = new Set(only.split(',').map((name) => name.trim()));
  const unknown = [...names].filter((name) => !gates.some((gate) => gate.name === name));
  if (unknown.length > 0) {
    console.error(`There is no gate called ${unknown.join(', ')}.\n\n${USAGE}`);
    process.exit(2);
  }
  const needed = gates.filter(({ name }) => names.has(name)).flatMap(({ after }) => after ?? []);
  return gates.filter(({ name }) => names.has(name) || needed.includes(name));
}
