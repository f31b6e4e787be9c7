// Builds the screens once for all browser tests, when what they are made of is newer than the last build.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export function setup(): void {
  execFileSync(process.execPath, ['src/cli/buildWeb.ts'], { cwd: root, stdio: 'inherit' });
}
