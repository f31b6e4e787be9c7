// Launches a real Chromium for tests: the one of an npm package on Linux, an installed Chrome elsewhere.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Ours, not the package's `args`: those switch web security off, and it is what we test. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
  '--lang=fr-FR',
];

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const cache = join(modules, '.cache', 'chromium');

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ ...(await whereItIs()), headless: true, args: flags, timeout: 60_000 });
}

async function whereItIs(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.info(
      'Browser tests: no packaged Chromium for this system, using the installed Chrome.',
    );
    return { channel: 'chrome' };
  }
  const folder = existsSync(cache) ? cache : await unpack();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    } as Record<string, string>,
  };
}

/** Unpacks once per `npm ci`, beside, then renames: two test processes may come here together. */
async function unpack(): Promise<string> {
  mkdirSync(dirname(cache), { recursive: true });
  const room = mkdtempSync(join(dirname(cache), 'unpacking-'));
  await withEnvironment({ TMPDIR: room, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, async () => {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  });
  // The package brings Open Sans, which has no ● ○ ▸ ✓: these have (its other cuts draw ○ filled).
  for (const font of ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSansMono.ttf']) {
    cpSync(join(modules, 'dejavu-fonts-ttf/ttf', font), join(room, 'fonts', font));
  }
  writeFileSync(join(room, 'fonts.conf'), fontsOf(join(cache, 'fonts')));
  try {
    renameSync(room, cache);
  } catch (error) {
    if (!existsSync(join(cache, 'chromium'))) throw error;
    rmSync(room, { recursive: true, force: true });
  }
  return cache;
}

/** The package reads its target folder from the environment; nothing of it must leak into the tests. */
async function withEnvironment(
  values: Record<string, string>,
  work: () => Promise<void>,
): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, values);
  try {
    await work();
  } finally {
    for (const name of Object.keys(process.env)) {
      if (!(name in before)) delete process.env[name];
    }
    Object.assign(process.env, before);
  }
}

/** Only these fonts, so that a page looks the same on every machine. */
function fontsOf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <alias>
    <family>sans-serif</family>
    <prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer>
  </alias>
  <alias>
    <family>monospace</family>
    <prefer><family>DejaVu Sans Mono</family></prefer>
  </alias>
  <cachedir>${join(dirname(folder), 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
