import 'reflect-metadata';
import { Command } from 'commander';
import { coalitionCommand } from './coalition';
import { demoCommand } from './demo/demo';
import { migrationsCommand } from './migrations';
import { packCommand } from './pack';
import { schemaCommand } from './schema';
import { signInCommand } from './sign-in';
import { verifyCommand } from './verify';

/** The operator's commands. Each explains itself with --help, and fails with a sentence: 2 for wrong usage, else 1. */
const program = new Command('chorus')
  .description('Commands for the operator of a Chorus server')
  .addCommand(schemaCommand())
  .addCommand(migrationsCommand())
  .addCommand(packCommand())
  .addCommand(coalitionCommand())
  .addCommand(signInCommand())
  .addCommand(demoCommand())
  .addCommand(verifyCommand());

function explain(command: Command): void {
  command.showHelpAfterError('(add --help for what can be asked)');
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
  command.commands.forEach(explain);
}

explain(program);
program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
