// import-agents: the agents of a partnership from a file, read and shown first, written all together once told to.
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AgentsLus, agentsDe, type LigneAgent } from '../../../workflows/imports/agents.ts';
import type { Fautive, Table } from '../../../workflows/imports/table.ts';
import { hashPassword } from '../../auth/passwords.ts';
import type { WholeEngine } from '../../engine/createEngine.ts';
import type { Store } from '../../engine/ports.ts';
import { tableOf } from '../../http/papers/csvTable.ts';
import { repriseOf } from '../../http/papers/reprise.ts';
import { type CliCommand, UsageError } from '../command.ts';
import { demonstration, withEngine } from '../opening.ts';

const LIGNES_AU_PLUS = 1_000;

export const importAgents: CliCommand = {
  name: 'import-agents',
  summary: 'Enregistre les agents d’un fichier CSV : montre d’abord, écrit avec --ecrire.',
  details: `Colonnes : Prénom, Nom, Courriel, Organisation (son nom exact), Rôles (séparés par des virgules).
Un agent dont l’adresse sert déjà est laissé tel qu’il est : le même fichier peut revenir.
Tous les agents s’écrivent ensemble ; avec une ligne à corriger, aucun, sauf --malgre-fautes.
Personne n’a de mot de passe par défaut : set-password donne le sien à chacun.`,
  options: {
    fichier: { value: 'CHEMIN', help: 'le fichier CSV', required: true },
    ecrire: { help: 'écrire, après l’aperçu' },
    'malgre-fautes': { help: 'écrire les lignes lisibles, sans celles à corriger' },
    reprise: { value: 'CHEMIN', help: 'où ranger les lignes à corriger, en CSV' },
    ...demonstration,
  },
  run: (given) =>
    withEngine(given, async (engine, store) => {
      const table = readTable(given.text('fichier'));
      const lus = agentsDe(table, await engine.organisations());
      const nouveaux = await unknownOf(store, lus.lisibles);
      show(lus, nouveaux.length);
      const reprise = given.find('reprise');
      if (reprise) writeFileSync(reprise, repriseOf(table, lus.fautives));
      if (!given.has('ecrire')) return 0;
      if (lus.fautives.length > 0 && !given.has('malgre-fautes')) {
        console.error('Rien n’est écrit : corrigez ces lignes, ou ajoutez --malgre-fautes.');
        return 1;
      }
      await write(engine, store, nouveaux);
      console.log(`${nouveaux.length} enregistrés.`);
      return 0;
    }),
};

function show({ lisibles, fautives, nonLues, manquantes }: AgentsLus, nouveaux: number): void {
  if (manquantes.length > 0) {
    throw new UsageError(`Il manque une colonne : ${manquantes.join(', ')}.`);
  }
  if (nonLues.length > 0) console.log(`Colonnes non lues : ${nonLues.join(', ')}.`);
  for (const line of fautives) console.log(sayFaulty(line));
  const connus = lisibles.length - nouveaux;
  console.log(
    `${nouveaux} à enregistrer, ${connus} déjà enregistrés, ${fautives.length} à corriger.`,
  );
}

function readTable(path: string): Table {
  const table = tableOf(readFileSync(path), LIGNES_AU_PLUS);
  if ('illisible' in table) throw new UsageError(`Ce fichier ne se lit pas. ${table.illisible}.`);
  return table;
}

function sayFaulty({ ligne, fautes }: Fautive): string {
  const said = fautes.map(({ colonne, message }) =>
    colonne ? `${colonne} : ${message}` : message,
  );
  return `Ligne ${ligne} : ${said.join(' ')}`;
}

type New = LigneAgent & { readonly id: string };

/** An address that was taken for an agent who was then never written is that agent's still. */
async function unknownOf({ own, log }: Store, lines: readonly LigneAgent[]): Promise<New[]> {
  const nouveaux: New[] = [];
  for (const line of lines) {
    const known = await own.credentials.findByEmail(line.courriel);
    const stream = `agent/${known?.agent ?? ''}`;
    const written = known && ((await log.versions([stream])).get(stream) ?? 0) > 0;
    if (!written) nouveaux.push({ ...line, id: known?.agent ?? randomUUID() });
  }
  return nouveaux;
}

/** Addresses first: cut short between the two, the same file again ends what was begun. */
async function write(engine: WholeEngine, { own }: Store, agents: readonly New[]): Promise<void> {
  const nobodys = await hashPassword(`${randomUUID()}${randomUUID()}`);
  for (const { id, courriel } of agents) await own.credentials.set(id, courriel, nobodys);
  await engine.administration.createAgents(agents);
}
