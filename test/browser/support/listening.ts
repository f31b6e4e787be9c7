// Hears everything a page is given: bodies of answers, frames of sockets, the text and markup on screen.
import type { Page } from 'playwright-core';

interface Heard {
  readonly where: string;
  readonly text: string;
}

export interface Ear {
  /** Every answer of the API and every socket frame so far, and the markup and the text on screen now. */
  heard(): Promise<readonly Heard[]>;
  /** Where a word was met, or an empty list. */
  find(word: string): Promise<string[]>;
  /** How many socket frames with content have come, pings left out. */
  frames(): number;
}

export function listen(page: Page): Ear {
  const heard: { where: string; text: Promise<string> }[] = [];
  let frames = 0;
  page.on('response', (response) => {
    heard.push({ where: response.url(), text: response.text().catch(() => '') });
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      const text = payload.toString();
      if (/^\d?$/.test(text)) return;
      frames++;
      heard.push({ where: 'socket', text: Promise.resolve(text) });
    });
  });
  return {
    frames: () => frames,
    async heard() {
      const data = heard.filter(({ where }) => where === 'socket' || where.includes('/api/'));
      const all = [
        ...data,
        { where: 'markup', text: page.content() },
        { where: 'text', text: page.locator('body').innerText() },
      ];
      return Promise.all(all.map(async ({ where, text }) => ({ where, text: await text })));
    },
    async find(word) {
      const all = [...heard, { where: 'page', text: page.content() }];
      const found = await Promise.all(
        all.map(async ({ where, text }) => ((await text).includes(word) ? [where] : [])),
      );
      return found.flat();
    },
  };
}
