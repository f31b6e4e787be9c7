// verify, rebuild, migrate, destroy-part, erase-person: the log of facts and what is derived from it.

import type { Motif } from '../../engine/administration.ts';
import type { Store } from '../../engine/ports.ts';
import { type CliCommand, type Given, UsageError } from '../command.ts';
import { demonstration, environment, withEngine, withStore } from '../opening.ts';
import { confirms } from '../prompt.ts';

export const verify: CliCommand = {
  name: 'verify',
  summary:
    'Vérifie toute la chaîne des faits ; nomme le premier fait rompu et rend 1 s’il y en a un.',
  options: demonstration,
  run: (given) =>
    withStore(given, async (store) => {
      const verdict = await store.log.verify(tellProgress('faits vérifiés'));
      endProgress();
      if (verdict.ok) {
        console.log(`La chaîne est entière : ${verdict.facts} faits dans ${verdict.streams} fils.`);
        return 0;
      }
      const { stream, version, position, why, checked } = verdict;
      console.log(
        `Premier fait rompu : fil ${stream}, version ${version}, position ${position ?? '?'}.`,
      );
      console.log(`${why} (${checked} faits vérifiés avant)`);
      return 1;
    }),
};

export const rebuild: CliCommand = {
  name: 'rebuild',
  summary:
    'Refait les listes et la recherche à partir du journal ; le journal lui-même n’est pas touché.',
  options: demonstration,
  run: (given) =>
    withEngine(given, async (engine) => {
      await engine.rebuild(tellProgress('situations refaites'));
      endProgress();
      console.log('Les listes et la recherche sont refaites.');
      return 0;
    }),
};

export const migrate: CliCommand = {
  name: 'migrate',
  summary: 'Crée les bases si elles sont vides, ou les met à la version de ce Tandem.',
  details: environment,
  options: demonstration,
  run: (given) =>
    withStore(given, async ({ purpose }: Store) => {
      console.log(`Les bases sont à jour (${purpose}).`);
      return 0;
    }),
};

const destruction = {
  motif: { value: 'MOTIF', help: 'duree, droit ou erreur', required: true },
  oui: { help: 'ne pas demander de confirmation' },
  ...demonstration,
} as const;

export const destroyPart: CliCommand = {
  name: 'destroy-part',
  summary: 'Détruit un seul contenu, pour toujours ; la chaîne reste vérifiable.',
  details: `Le fil, la version et la partie se lisent dans le rejeu d’une situation.
Ce qui est détruit ne revient pas, même d’une sauvegarde du journal : sa clé est détruite.`,
  options: {
    fil: { value: 'FIL', help: 'par exemple case/ID ou case/ID/social', required: true },
    version: { value: 'N', help: 'version du fait dans ce fil', required: true },
    partie: { value: 'NOM', help: 'nom de la partie scellée', required: true },
    ...destruction,
  },
  async run(given) {
    const version = Number(given.text('version'));
    if (!Number.isSafeInteger(version) || version < 1)
      throw new UsageError('--version est un nombre.');
    const motif = motifOf(given);
    const what = `Détruire « ${given.text('partie')} » du fait ${version} de ${given.text('fil')}.`;
    if (!(await isSure(given, what))) return 1;
    await withEngine(given, ({ administration }) =>
      administration.destroyPart(given.text('fil'), version, given.text('partie'), motif),
    );
    console.log('Détruit.');
    return 0;
  },
};

export const erasePerson: CliCommand = {
  name: 'erase-person',
  summary:
    'Efface une personne et toutes ses situations, pour toujours ; la chaîne reste vérifiable.',
  details:
    'Restent les enveloppes des faits et leurs empreintes, qui ne disent plus rien de la personne.',
  options: {
    personne: { value: 'ID', help: 'identifiant de la personne', required: true },
    ...destruction,
  },
  async run(given) {
    const motif = motifOf(given);
    const what = `Effacer la personne ${given.text('personne')} et toutes ses situations.`;
    if (!(await isSure(given, what))) return 1;
    await withEngine(given, ({ administration }) =>
      administration.erasePerson(given.text('personne'), motif),
    );
    console.log('Effacée.');
    return 0;
  },
};

const motifs: readonly Motif[] = ['duree', 'droit', 'erreur'];

function motifOf(given: Given): Motif {
  const motif = motifs.find((known) => known === given.text('motif'));
  if (!motif) throw new UsageError(`--motif : ${motifs.join(', ')}.`);
  return motif;
}

function isSure(given: Given, what: string): Promise<boolean> {
  return given.has('oui') ? Promise.resolve(true) : confirms(what, 'DETRUIRE');
}

const EVERY = 500;

/** On the terminal only: a log keeps the result and not the way to it. */
function tellProgress(what: string): (done: number) => void {
  return (done) => {
    if (process.stderr.isTTY && done % EVERY === 0) process.stderr.write(`\r${done} ${what}`);
  };
}

function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
