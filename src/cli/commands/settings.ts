// settings: the durations and caps in force, and how to change one from a date on.
import { Jour, jourOf } from '../../../workflows/dates.ts';
import {
  foldSettings,
  type SettingChange,
  type SettingKey,
  settingSpecs,
  settingsOn,
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
    effet: { value: 'AAAA-MM-JJ', help: 'premier jour d’effet ; aujourd’hui si rien n’est dit' },
    ...demonstration,
  },
  async run(given) {
    const [key, value] = given.rest;
    if (key === undefined) return withStore(given, show);
    const valeur = Number(value);
    if (!isKey(key) || !Number.isSafeInteger(valeur) || valeur < 0) {
      throw new UsageError(`Une clé et un nombre : ${Object.keys(settingSpecs).join(', ')}.`);
    }
    const effet = Jour.safeParse(given.find('effet') ?? jourOf(systemClock.now()));
    if (!effet.success) throw new UsageError('--effet est un jour : 2027-01-31.');
    await withEngine(given, ({ administration }) =>
      administration.setSetting(key, valeur, effet.data),
    );
    console.log(`${key} = ${valeur} à partir du ${effet.data}.`);
    return 0;
  },
};

function isKey(key: string): key is SettingKey {
  return Object.hasOwn(settingSpecs, key);
}

async function show({ log }: Store): Promise<number> {
  const facts = await log.read(settingsStream, 0, () => false);
  const opened = facts.flatMap((fact) => asOpened(fact) ?? []);
  const changes = opened.reduce<readonly SettingChange[]>(foldSettings, []);
  const { values } = settingsOn(changes, jourOf(systemClock.now()));
  for (const [key, { label, unit, source }] of Object.entries(settingSpecs)) {
    if (isKey(key)) console.log(`${key} = ${values[key]} ${unit}\n    ${label} (${source})`);
  }
  for (const { cle, valeur, effetLe } of changes)
    console.log(`fixé : ${cle} = ${valeur} au ${effetLe}`);
  return 0;
}
