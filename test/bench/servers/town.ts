// Tandem itself on a town: built when its folder is new, served as it was left otherwise.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../src/store/open.ts';
import { systemClock } from '../../../src/systemClock.ts';
import { jourOf } from '../../../workflows/dates.ts';
import { buildTown } from '../town/build.ts';
import { Town, TownPlan } from '../town/plan.ts';
import { answerParent } from './answerParent.ts';
import { served } from './served.ts';

const [folder = '.', plan = '{}'] = process.argv.slice(2);
const open = () =>
  openStore({
    databaseUrl: `file:${join(folder, 'log.sqlite')}`,
    keysUrl: `file:${join(folder, 'keys.sqlite')}`,
    masterKey: { id: 'bench', key: new Uint8Array(32).fill(7) },
    purpose: 'production',
  });

const known = join(folder, 'town.json');
if (!existsSync(known)) {
  const today = jourOf(systemClock.now());
  const built = await buildTown(folder, TownPlan.parse(JSON.parse(plan)), open, today);
  writeFileSync(known, JSON.stringify(built));
}
const town = Town.parse(JSON.parse(readFileSync(known, 'utf8')));
const serving = await served(await open());
answerParent({ port: serving.port, ...town }, () => serving.stop());
