// Builds the screens before a start, only when what they are made of is newer than the last build.
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = join(root, 'dist/web/index.html');
const madeOf = [
  '{src/web,src/contract,workflows}/**/*.*',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
];

function isUpToDate(): boolean {
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return globSync(madeOf, { cwd: root }).every(
    (path) => statSync(join(root, path)).mtimeMs <= built,
  );
}

if (!isUpToDate()) {
  const start = performance.now();
  console.error('Building the screens…');
  await build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'src/web'),
    logLevel: 'warn',
  });
  console.error(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}
