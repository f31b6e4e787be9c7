// Walks screen after screen within one window and keeps all that the window was given: where words are then looked for.
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';

interface Kept {
  readonly where: string;
  readonly text: string;
  /** On paper, in a file, in the browser's own stores: what leaves the screen. */
  readonly leaves: boolean;
}

export interface Hunt {
  /** Those of these cases that there are for who looks. */
  known(cases: readonly string[]): Promise<readonly string[]>;
  /** Goes there without a reload. */
  visits(path: string): Promise<void>;
  /** What a printer would be given of the screen that is there. */
  prints(): Promise<void>;
  /** Takes every file that the screen offers. */
  downloads(): Promise<void>;
  /** What the browser itself keeps. */
  stores(): Promise<void>;
  /** The addresses of the screens, as the router has them. */
  routes(): Promise<readonly string[]>;
  /** All that came so far: answers, frames, screens, papers, files, stores. */
  kept(): Promise<readonly Kept[]>;
}

interface Router {
  readonly routesByPath: Readonly<Record<string, unknown>>;
  navigate(to: { readonly href: string }): Promise<void>;
}
type Running = typeof globalThis & { __TSR_ROUTER__: Router; inFlight: number };

/** In the page: how many questions are not answered yet. */
const countsFetches = () => {
  const running = globalThis as Running;
  const ask = running.fetch;
  running.inFlight = 0;
  running.fetch = async (...question) => {
    running.inFlight += 1;
    try {
      return await ask(...question);
    } finally {
      // Who asked reads the answer before the next task.
      setTimeout(() => {
        running.inFlight -= 1;
      });
    }
  };
};

/** In the page: the screen at rest, with what no markup holds: values of fields, title, address. */
const shows = async (href: string) => {
  const running = globalThis as Running;
  await running.__TSR_ROUTER__.navigate({ href });
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const screen = document.querySelector('#contenu');
  const rests = () =>
    running.inFlight === 0 &&
    screen?.textContent !== '' &&
    !screen?.querySelector('[class*=Skeleton]');
  let quiet = 0;
  for (let tries = 0; quiet < 2; tries += 1) {
    if (tries > 1_000) throw new Error(`${href} never comes to rest`);
    await drawn();
    quiet = rests() ? quiet + 1 : 0;
  }
  const fields = [...document.querySelectorAll('input, textarea, select')];
  return [
    document.documentElement.outerHTML,
    ...fields.map((field) => ('value' in field ? String(field.value) : '')),
    document.title,
    location.href,
  ].join('\n');
};

/** In the page: what outlives the window. A base of the browser would be said by its name: there is none to look into. */
const keeps = async () =>
  JSON.stringify([
    await indexedDB.databases(),
    await caches.keys(),
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
  ]);

/** In the page. An answer that nobody reads to its end never ends. */
const answered = async (cases: readonly string[]) => {
  const asked = cases.map(async (id) => {
    const answer = await fetch(`/api/cases/${id}`);
    await answer.text();
    return answer.ok ? [id] : [];
  });
  return (await Promise.all(asked)).flat();
};

/** Hears the window from before its first screen. */
export async function hunt(page: Page): Promise<Hunt> {
  const kept: (Kept | Promise<Kept>)[] = [];
  const keep = (where: string, text: string, leaves = false) => kept.push({ where, text, leaves });
  page.on('response', (response) => {
    const where = new URL(response.url()).pathname;
    if (!where.startsWith('/api/')) return;
    const body = response.text().catch(() => '');
    kept.push(body.then((text) => ({ where, text, leaves: false })));
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => keep('socket', payload.toString()));
  });
  await page.addInitScript(countsFetches);
  await page.reload();
  await page.locator('#contenu').waitFor();

  const takes = async (press: () => Promise<unknown>) => {
    const [file] = await Promise.all([page.waitForEvent('download'), press()]);
    keep(file.suggestedFilename(), await textOf(file), true);
  };

  return {
    known: (cases) => page.evaluate(answered, cases),
    visits: async (path) => void keep(path, await page.evaluate(shows, path)),
    async prints() {
      await page.emulateMedia({ media: 'print' });
      keep(`paper ${page.url()}`, await page.locator('body').innerText(), true);
      await page.emulateMedia({ media: 'screen' });
    },
    async downloads() {
      const meetings = page.getByRole('button', { name: /^Fichier France Travail/ });
      const links = page.locator('a[download]').or(meetings);
      for (const link of await links.all()) await takes(() => link.click());
      const list = page.getByRole('button', { name: 'Télécharger la liste' });
      if ((await list.count()) === 0) return;
      for (const paper of ['XLSX', 'CSV']) {
        await list.click();
        await takes(() => page.getByRole('menuitem', { name: paper }).click());
      }
    },
    stores: async () => void keep('stores', await page.evaluate(keeps), true),
    routes: () =>
      page.evaluate(() => Object.keys((globalThis as Running).__TSR_ROUTER__.routesByPath)),
    kept: () => Promise.all(kept),
  };
}

async function textOf(file: Download): Promise<string> {
  const content = await readFile(await file.path());
  if (!file.suggestedFilename().endsWith('.xlsx')) return content.toString();
  const sheets = await readXlsxFile(content);
  return sheets.flatMap(({ sheet, data }) => [sheet, ...data.flat().map(String)]).join('\n');
}

const spaces = /\s|&nbsp;|%20/g;

/** Where each of these words stands by itself, however it is spaced; a word that stands nowhere is not there. */
export function whereabouts(
  kept: readonly Kept[],
  words: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { where, text } of kept) {
    const dense = text.replace(spaces, '').toLowerCase();
    for (const word of words) {
      if (standsIn(dense, word.replaceAll(' ', '').toLowerCase())) {
        found.set(word, [...new Set([...(found.get(word) ?? []), where])]);
      }
    }
  }
  return found;
}

/** Numbers stand among numbers: a post code within another number is none. */
function standsIn(text: string, word: string): boolean {
  const digits = /^\d+$/.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = [text[at - 1] ?? '', text[at + word.length] ?? ''];
    if (!digits || !around.some((one) => /\d/.test(one))) return true;
  }
  return false;
}
