// Asks axe what a screen does wrong, in words short enough to mend it.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Running = typeof globalThis & { axe: typeof axe };

/** One line a fault; `rules` to look at a few only. */
export async function faults(
  page: Page,
  rules: readonly string[] | null = null,
): Promise<string[]> {
  await settled(page);
  await page.evaluate(axe.source);
  const runOnly = rules === null ? tags : { type: 'rule' as const, values: [...rules] };
  const { violations } = await page.evaluate(
    (only) =>
      (globalThis as Running).axe.run(document, { runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, html }) => `${id}: ${target} ${any[0]?.message ?? ''} ${html.slice(0, 120)}`,
    ),
  );
}

/** A screen that still fades in has the contrast of a ghost. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

function overflowNow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > wide + 1)
      .slice(0, 5)
      .map(
        (element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`,
      );
  });
}

/** By what the page can be pushed sideways: a narrower window turns tables into cards at the next drawing, so what still overflows once it is drawn. */
export async function overflow(page: Page): Promise<string[]> {
  let lines: string[] = [];
  const drawn = async () => {
    lines = await overflowNow(page);
    expect(lines).toEqual([]);
  };
  await vi.waitFor(drawn, { timeout: 3000 }).catch(() => undefined);
  return lines;
}
