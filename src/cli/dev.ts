// Runs the server with reload and the screens with hot replacement, and stops both together.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const processes = [['--watch', 'src/main.ts'], ['node_modules/vite/bin/vite.js']].map(
  (parameters) => spawn(process.execPath, parameters, { cwd: root, stdio: 'inherit' }),
);

for (const child of processes) {
  child.once('exit', (code) => {
    for (const other of processes) other.kill();
    process.exitCode ??= code ?? 1;
  });
}
