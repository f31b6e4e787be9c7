// The window changes size, and whoever asked goes on once the page has drawn its new layout.
import type { Page } from 'playwright-core';

export type Size = Readonly<{ width: number; height: number }>;

export const phone: Size = { width: 360, height: 740 };
export const wide: Size = { width: 1280, height: 900 };

/** Media queries are told in the frame of the change; what React draws for them comes in the next. */
export async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(size);
  await page.waitForFunction((width) => window.innerWidth === width, size.width);
  await page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestAnimationFrame(() => drawn())),
        );
      }),
  );
}
