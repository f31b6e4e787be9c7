// npm run bench: what Tandem carries, as ratios to bare servers in one run. `-- --json`, `-- --quick`, `-- --profile`.
import { parseArgs } from 'node:util';
import { Field } from './field.ts';
import type { Measure } from './measure.ts';
import { measureClaims } from './measures/claims.ts';
import { measureCommands, measureOrdinaryClients } from './measures/commands.ts';
import { measureFold } from './measures/fold.ts';
import { measureMonth } from './measures/month.ts';
import { measureSecondBrowser } from './measures/secondBrowser.ts';
import { profileDoors } from './profile.ts';
import { recordHistory } from './recordedHistory.ts';
import { report } from './report.ts';
import { CASES, quickSizes, type Sizes, wholeSizes } from './sizes.ts';

const { values: asked } = parseArgs({
  options: {
    /** Prints the measures as JSON and nothing else. */
    json: { type: 'boolean', default: false },
    /** Short turns: shows that the bench runs, its figures are rough. */
    quick: { type: 'boolean', default: false },
    /** Profiles both doors under load instead. */
    profile: { type: 'boolean', default: false },
  },
});

async function measureAll(sizes: Sizes): Promise<readonly Measure[]> {
  const folds = await measureFold(await recordHistory(), sizes);
  const field = await Field.open(sizes.rounds);
  try {
    return [
      ...(await measureCommands(field, CASES, sizes)),
      ...(await measureCommands(field, 1, sizes)),
      ...(await measureOrdinaryClients(field, sizes)),
      ...(await measureSecondBrowser(field, sizes)),
      ...folds,
      ...(await measureClaims(field, sizes)),
      ...(await measureMonth(field, sizes)),
    ];
  } finally {
    await field.close();
  }
}

async function bench(): Promise<string> {
  if (asked.profile) return profileDoors();
  const sizes = asked.quick ? quickSizes : wholeSizes;
  const start = performance.now();
  const measures = await measureAll(sizes);
  if (asked.json) return JSON.stringify(measures, null, 2);
  return report(measures, sizes, (performance.now() - start) / 1_000);
}

console.log(await bench());
