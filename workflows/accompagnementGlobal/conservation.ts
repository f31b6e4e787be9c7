// How long a case that has ended is kept: shut away two years after the last contact, effaced two years after (CNIL 2023-095).
import { addMonths, type Instant, instantAt, type Jour, monthsOn } from '../dates.ts';
import type { Echue } from '../kernel/echue.ts';
import { type ClearFact, fact, type NewFact } from '../kernel/fact.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { Settings } from '../settings/settings.ts';
import type { AgContents } from './contents.ts';
import type { AgContext } from './context.ts';
import {
  type Comptes,
  conservationFacts,
  situationArchivee,
  situationPurgee,
} from './facts/conservation.ts';
import { etatsConserves } from './states.ts';

/** AG-67. Who read or asked what before this instant is kept no more. */
export function tracesAvant(today: Jour, { values }: Settings): Instant {
  return instantAt(addMonths(today, -values['conservation.lecturesMois']), '00:00');
}

const latest = (...jours: readonly (Jour | null | undefined)[]): Jour | null =>
  jours.reduce<Jour | null>((last, jour) => (jour && (!last || jour > last) ? jour : last), null);

const fini = (value: string): boolean =>
  value !== 'archive' && etatsConserves.some((etat) => etat === value);

const deConservation: ReadonlySet<string> = new Set(conservationFacts.map(({ type }) => type));

/** AG-61. What somebody wrote about the case, on any of its streams; how long it is kept is nobody's contact. */
export function compteCommeContact({ type, actor }: Pick<ClearFact, 'type' | 'actor'>): boolean {
  return actor.agent !== 'systeme' && !deConservation.has(type);
}

/**
 * AG-61. `dernier`: the last day on which a person wrote anything on any of the case's streams, private ones included.
 * The settings are those of the day: what is kept longer than it may be is kept by nobody's decision.
 */
export function archivageEchu(
  { value, context }: CaseState<AgContext>,
  today: Jour,
  { values }: Settings,
  dernier: Jour | null,
): Echue | null {
  if (!fini(value) || context.prolongation) return null;
  const contact = latest(context.clotLe, dernier);
  if (contact === null) return null;
  const due = addMonths(contact, values['conservation.archivageMois']);
  // AG-64. Never before the day on which a dispute was over.
  const le = latest(due, context.prolongationLeveeLe) ?? due;
  if (today < le) return null;
  const archived = fact(situationArchivee, {
    on: 'joint',
    clear: { apres: value },
    parts: {},
    occurredOn: le,
    rules: ['AG-61'],
  });
  return { deadline: 'archivage', due: le, from: le, facts: [archived] };
}

/** AG-62. The day from which an archived case may be effaced; null for any other. */
export function eliminableLe({ value, context }: CaseState<AgContext>, { values }: Settings) {
  if (value !== 'archive' || !context.archive) return null;
  const due = addMonths(context.archive.le, values['conservation.purgeMois']);
  return latest(due, context.prolongationLeveeLe);
}

/** AG-65. The Archives départementales have allowed it, or a setting says that nobody asks them. */
export function visee({ context }: CaseState<AgContext>, { values }: Settings): boolean {
  return context.visaLe !== undefined || values['conservation.visaArchives'] === 0;
}

/** AG-62, AG-64, AG-65. The fact that effaces a case, or null while anything keeps it. */
export function purgeEchue(
  state: CaseState<AgContext>,
  contents: AgContents,
  today: Jour,
  settings: Settings,
): NewFact | null {
  const due = eliminableLe(state, settings);
  if (due === null || today < due || state.context.prolongation) return null;
  if (!visee(state, settings)) return null;
  return fact(situationPurgee, {
    on: 'joint',
    clear: { comptes: comptes(state.context, contents, due) },
    parts: {},
    occurredOn: today,
    rules: ['AG-62'],
  });
}

function comptes(context: AgContext, { rendezVous }: AgContents, due: Jour): Comptes {
  const { archive, cote, debut, clotLe, prescritLe } = context;
  return {
    annee: Number((prescritLe ?? clotLe ?? due).slice(0, 4)),
    cote,
    fin: archive?.apres ?? null,
    mois: debut && clotLe ? Math.max(0, monthsOn(debut, clotLe)) : null,
    rencontres: rendezVous.filter(({ compteRendu }) => compteRendu?.presence === 'tenu').length,
  };
}
