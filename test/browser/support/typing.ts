// Proves that a text being typed stays under the hand: its letters, the focus and the caret, whatever arrives.
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

interface Hand {
  readonly text: string;
  readonly focused: boolean;
  readonly caret: number | null;
}

function readHand(field: Locator): Promise<Hand> {
  return field.evaluate((element) => {
    const input = element as HTMLTextAreaElement;
    return {
      text: input.value,
      focused: document.activeElement === input,
      caret: input.selectionStart,
    };
  });
}

/** Types half a sentence, puts the caret in its middle, lets `arrival` happen, and finds everything as it was. */
export async function keepsTyping(
  field: Locator,
  text: string,
  arrival: () => Promise<unknown>,
): Promise<void> {
  await field.click();
  await field.press('End');
  await field.pressSequentially(text);
  for (let back = 0; back < 3; back++) await field.press('ArrowLeft');
  const before = await readHand(field);
  expect(before).toMatchObject({ text: expect.stringContaining(text), focused: true });
  await arrival();
  expect(await readHand(field)).toEqual(before);
}
