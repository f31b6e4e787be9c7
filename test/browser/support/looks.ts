// One screen in four looks: light and dark, wide and narrow; what axe finds in each, and what can be pushed sideways.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faults, overflow } from './axe.ts';
import { picture } from './pictures.ts';
import { phone, resize, wide } from './resize.ts';

/** Leaves the screen wide and light. */
export async function looksRight(page: Page, name: string): Promise<void> {
  await resize(page, wide);
  expect(await faults(page), `${name}, light`).toEqual([]);
  await picture(page, `${name}-large-clair`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
  expect(await faults(page, ['color-contrast']), `${name}, dark`).toEqual([]);
  await picture(page, `${name}-large-sombre`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html[data-mantine-color-scheme=light]').waitFor();
  await resize(page, phone);
  expect(await overflow(page), `${name}, sideways`).toEqual([]);
  expect(await faults(page), `${name}, 360`).toEqual([]);
  await picture(page, `${name}-360-clair`);
  await resize(page, wide);
}
