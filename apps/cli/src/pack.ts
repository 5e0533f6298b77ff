import { Command } from 'commander';
import { CoalitionsService } from '@chorus/coalition';
import { describePackErrors, PackImportService, readPack, type Pack } from '@chorus/register';
import { withServices } from './context';
import { say } from './say';

export function packCommand(): Command {
  return new Command('pack')
    .description('check or import data that a coalition can start from')
    .addCommand(checkCommand())
    .addCommand(importCommand());
}

function checkCommand(): Command {
  return new Command('check')
    .description('read packs and list everything that is wrong with them; needs no database')
    .argument('<folders...>', 'folders with pack.json, register.json and moments.json')
    .action(async (folders: string[]) => {
      for (const folder of folders) {
        const { manifest, asks, targets } = await soundPack(folder);
        say(
          `${folder}: ${manifest.name} ${manifest.version} is whole, with ${asks.length} asks of ${targets.length} targets.`,
        );
      }
    });
}

function importCommand(): Command {
  return new Command('import')
    .description('bring a pack into a coalition, all of it or nothing; what people have changed is kept')
    .argument('<folder>', 'folder with pack.json, register.json and moments.json')
    .requiredOption('--coalition <slug>', 'the coalition')
    .action(async (folder: string, { coalition }: { coalition: string }) => {
      const pack = await soundPack(folder);
      const { total } = await withServices(async (app) => {
        const scope = await app.get(CoalitionsService).named(coalition);
        return app.get(PackImportService).import(scope, pack);
      });
      const { created, updated, unchanged, kept } = total;
      say(
        `${created} created, ${updated} updated, ${unchanged} unchanged, ${kept} kept as people have changed them.`,
      );
    });
}

async function soundPack(folder: string): Promise<Pack> {
  const { pack, errors } = await readPack(folder);
  if (errors === undefined) return pack;
  throw new Error(`${folder} is not whole:\n${describePackErrors(errors)}`);
}
