// Proves that browser tests drive a real Chromium that draws French text and the symbols of the screens.
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('a page is rendered, with its accents and symbols', async () => {
  const page = await browser.newPage({ viewport: { width: 720, height: 320 } });
  await page.setContent(`<!doctype html><html lang="fr"><title>Épreuve</title>
    <body style="font: 24px sans-serif">
      <p>Où êtes-vous, Zoé ? À l’École nationale, « dès l’été » : œuvre, ÇA, 12 €</p>
      <p>● ◉ ○ ▸ ▾ ◐ ◆ ◇ ✓ ✗ → ← ⚠ ⏳ … – — ≥ ≤ × · • ■ □ ▲ ★</p>
      <p id="now">${'avant'}</p>
      <script>document.querySelector('#now').textContent = [1, 2].at(-1) + ' après'</script>
    </body></html>`);
  expect(await page.title()).toBe('Épreuve');
  expect(await page.textContent('#now')).toBe('2 après');
  mkdirSync('test-results', { recursive: true });
  const picture = await page.screenshot({ path: 'test-results/chromium.png' });
  expect(picture.length).toBeGreaterThan(5_000);
});
