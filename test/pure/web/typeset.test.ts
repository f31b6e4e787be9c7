// French typography: what the screens do to texts that arrive, and no breakable space left in their own.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';
import { noBreaks, quote, sayHour, typeset } from '../../../src/web/texts/typeset.ts';

describe('no lonely sign at the end of a line', () => {
  test.each([
    ['Elle dit : oui !', 'Elle dit\u00a0: oui\u00a0!'],
    ['à 80 % ; sûr ?', 'à 80\u00a0%\u00a0; sûr\u00a0?'],
    ['« Tenir » ou «tenir»', '«\u00a0Tenir\u00a0» ou «\u00a0tenir\u00a0»'],
    ['à 10:02, http://exemple.invalid', 'à 10:02, http://exemple.invalid'],
    ['Une ligne\n« puis une autre »', 'Une ligne\n«\u00a0puis une autre\u00a0»'],
    ['déjà\u00a0: fait', 'déjà\u00a0: fait'],
  ])('« %s »', (text, set) => {
    expect(noBreaks(text)).toBe(set);
    expect(noBreaks(set)).toBe(set);
  });

  test('the person’s own words hold on to their guillemets', () => {
    expect(quote('Travailler le jour ! ')).toBe('«\u00a0Travailler le jour\u00a0!\u00a0»');
  });
});

test('hours are said as people say them', () => {
  expect(sayHour('09:30')).toBe('9\u00a0h\u00a030');
  expect(sayHour('10:00')).toBe('10\u00a0h');
  expect(typeset('fixé demain à 09:05')).toBe('fixé demain à 9\u00a0h\u00a005');
  expect(typeset('Rendez-vous à 09 h 00 : prévu')).toBe('Rendez-vous à 9\u00a0h\u00a0: prévu');
});

/** What these files say goes through `typeset` on its way to the screen. */
const setLater = /(Tellings|tellings|nextStep|typeset)\.tsx?$/;

/** Texts of a source file, with what stands before or after a sign that French never leaves alone. */
function breakable(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  const found: string[] = [];
  const look = (text: string) => {
    // In an attribute of JSX an escape is six signs on the screen.
    if (/(^|[^\s«]) [:;!?%»]|« |\\u00a0/.test(text)) found.push(`${path}: ${text.trim()}`);
  };
  new Visitor({
    JSXText: ({ value }) => look(value),
    Literal: ({ value }) => typeof value === 'string' && look(value),
    TemplateElement: ({ value }) => look(value.cooked ?? ''),
  }).visit(parseSync(path, source).program);
  return found;
}

test('the screens’ own texts have no-break spaces (\\u00a0) where French asks for them', () => {
  const root = fileURLToPath(new URL('../../../src/web', import.meta.url));
  const sources = globSync('**/*.{ts,tsx}', { cwd: root })
    .filter((path) => !setLater.test(path))
    .map((path) => `${root}/${path}`);
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap(breakable)).toEqual([]);
});
