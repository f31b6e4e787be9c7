// Runs the checks and the groups of tests in order, says how long each took, and sums them up in one line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Count {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface Step {
  name: string;
  commands: string[][];
  /** Where vitest writes its counts; types and lint have none. */
  report?: string;
}

interface Outcome extends Count {
  name: string;
  ok: boolean;
  seconds: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test-results');
const tsc = 'node_modules/typescript/bin/tsc';

const steps: Step[] = [
  { name: 'types', commands: [[tsc], [tsc, '-p', 'workflows']] },
  { name: 'lint', commands: [['node_modules/@biomejs/biome/bin/biome', 'check', '.']] },
  ...['pure', 'store', 'http', 'live', 'browser'].map(tests),
];

function tests(project: string): Step {
  const report = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters];
  return { name: project, commands: [vitest], report };
}

function run(step: Step): Outcome {
  console.log(`\n── ${step.name} ──`);
  if (step.report) rmSync(step.report, { force: true });
  const start = performance.now();
  const ok = step.commands.every(
    (command) => spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0,
  );
  const seconds = (performance.now() - start) / 1000;
  const count = step.report ? countsIn(step.report) : { passed: 0, failed: 0 };
  const empty = step.report !== undefined && count.passed + count.failed === 0;
  if (empty) console.log(`${step.name}: no test ran, which counts as a failure.`);
  console.log(`${step.name}: ${seconds.toFixed(1)} s`);
  return { name: step.name, ok: ok && !empty && count.failed === 0, seconds, ...count };
}

function countsIn(report: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as VitestReport;
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** A step that failed with no failed test (types, lint, an error outside tests) counts as one failure. */
function summarise(outcomes: Outcome[]): boolean {
  console.log('\n── how long each took ──');
  for (const { name, ok, seconds, passed } of outcomes) {
    const tally = passed > 0 ? `, ${passed} passed` : '';
    console.log(
      `${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${ok ? 'ok' : 'FAILED'}${tally}`,
    );
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce(
    (sum, outcome) => sum + (outcome.ok ? 0 : Math.max(1, outcome.failed)),
    0,
  );
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(' ')}. Known: ${steps.map(({ name }) => name).join(' ')}.`,
  );
  process.exit(2);
}
mkdirSync(results, { recursive: true });
const chosen = asked.length > 0 ? steps.filter(({ name }) => asked.includes(name)) : steps;
process.exitCode = summarise(chosen.map(run)) ? 0 : 1;
