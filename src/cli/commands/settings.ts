// settings: the durations and caps in force, and how to change one from a date on.
import { Jour, jourOf } from '../../../workflows/dates.ts';
import { wordsOf } from '../../../workflows/settings/choices.ts';
import {
  foldSettings,
  reglageFixe,
  type SettingChange,
  type SettingKey,
  settingSpecs,
  settingsOn,
  sourceOn,
} from '../../../workflows/settings/settings.ts';
import { settingsStream } from '../../../workflows/streams.ts';
import { asOpened } from '../../engine/loadedCase.ts';
import type { Store } from '../../engine/ports.ts';
import { systemClock } from '../../systemClock.ts';
import { type CliCommand, UsageError } from '../command.ts';
import { demonstration, withEngine, withStore } from '../opening.ts';

export const settings: CliCommand = {
  name: 'settings',
  summary: 'Montre les réglages en vigueur, ou en change un à partir d’un jour.',
  words: '[CLE VALEUR]',
  details: 'Un changement est un fait daté : ce qui a été décidé avant reste comme il était.',
  options: {
    source: { value: 'TEXTE', help: 'd’où vient la valeur : un article, une convention, un usage' },
    effet: { value: 'AAAA-MM-JJ', help: 'premier jour d’effet ; aujourd’hui si rien n’est dit' },
    ...demonstration,
  },
  async run(given) {
    const [key, value] = given.rest;
    if (key === undefined) return withStore(given, show);
    const valeur = isKey(key) ? numberFor(key, value ?? '') : null;
    if (!isKey(key) || valeur === null) {
      const words = isKey(key) ? wordsOf(choicesOf(key)).join(', ') : '';
      const wanted = words === '' ? 'un nombre' : `un mot (${words})`;
      throw new UsageError(`Une clé et ${wanted} : ${Object.keys(settingSpecs).join(', ')}.`);
    }
    const effet = Jour.safeParse(given.find('effet') ?? jourOf(systemClock.now()));
    if (!effet.success) throw new UsageError('--effet est un jour : 2027-01-31.');
    const source = reglageFixe.clear.shape.source.safeParse(given.find('source')).data;
    if (source === undefined) {
      throw new UsageError(
        '--source dit d’où vient la valeur, en 3 à 200 signes : --source "C. trav. D5411-14-1".',
      );
    }
    await withEngine(given, ({ administration }) =>
      administration.setSetting(key, valeur, effet.data, source),
    );
    console.log(`${key} = ${said(key, valeur)} à partir du ${effet.data} (${source}).`);
    return 0;
  },
};

function isKey(key: string): key is SettingKey {
  return Object.hasOwn(settingSpecs, key);
}

/** Of a setting that is a choice: its words; none for a number. */
function choicesOf(key: SettingKey): { readonly [word: string]: string } {
  const spec = settingSpecs[key];
  return 'choices' in spec ? spec.choices : {};
}

/** A number, or a word of the choice; null when it is neither. */
function numberFor(key: SettingKey, value: string): number | null {
  const words = wordsOf(choicesOf(key));
  if (words.length > 0) return words.includes(value) ? words.indexOf(value) : null;
  const number = Number(value);
  return value !== '' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

function said(key: SettingKey, value: number): string {
  const choices = choicesOf(key);
  const word = wordsOf(choices)[value];
  return word === undefined ? `${value}` : `${word} (${choices[word]})`;
}

const nobodySaid = 'source non dite';

async function show({ log }: Store): Promise<number> {
  const facts = await log.read(settingsStream, 0, () => false);
  const opened = facts.flatMap((fact) => asOpened(fact) ?? []);
  const changes = opened.reduce<readonly SettingChange[]>(foldSettings, []);
  const today = jourOf(systemClock.now());
  const { values } = settingsOn(changes, today);
  for (const [key, { label, unit }] of Object.entries(settingSpecs)) {
    if (!isKey(key)) continue;
    const source = sourceOn(changes, key, today) ?? nobodySaid;
    const words = wordsOf(choicesOf(key));
    const shown = words.length > 0 ? said(key, values[key]) : `${values[key]} ${unit}`;
    console.log(`${key} = ${shown}\n    ${label} (${source})`);
  }
  for (const { cle, valeur, effetLe, source = nobodySaid } of changes) {
    const fixed = isKey(cle) ? said(cle, valeur) : valeur;
    console.log(`fixé : ${cle} = ${fixed} au ${effetLe} (${source})`);
  }
  return 0;
}
