// What falls due by itself, whether or not a clock has run: facts of the due day, written by the system.

import { addDays, addMonths, type Instant, type Jour, jourOf } from '../dates.ts';
import { type DueFacts, type Echue, premiereEchue } from '../kernel/echue.ts';
import { fact, type NewFact } from '../kernel/fact.ts';
import { etapeEchue, rendreCaduque } from '../kernel/lapse.ts';
import type { CaseState } from '../kernel/pathway.ts';
import { suppleanceCommencee, suppleanceEchue } from '../kernel/substitution.ts';
import type { Settings } from '../settings/settings.ts';
import { archivageEchu } from './conservation.ts';
import type { AgContext } from './context.ts';
import { accordExpire } from './facts/accord.ts';
import { clotureEffective } from './facts/fin.ts';
import { bilanOuvert } from './facts/suivi.ts';
import { terminer } from './intervenant.ts';
import { passations, retirer, sansDossier } from './relais.ts';
import { etatsASuivre, etatsFinis } from './states.ts';

function clotureEchue(context: AgContext, today: Jour, { values }: Settings): Echue | null {
  const { acte } = context;
  if (!acte || today <= acte.effetLe) return null;
  const closed: NewFact = fact(clotureEffective, {
    on: 'joint',
    clear: { suiviLe: context.suiviLe ?? addMonths(acte.effetLe, values['ag.suiviMois']) },
    parts: {},
    occurredOn: acte.effetLe,
    rules: ['AG-19', 'AG-26', 'CLE-07'],
  });
  return {
    deadline: `acte:${acte.id}`,
    due: acte.effetLe,
    from: addDays(acte.effetLe, 1),
    facts: [closed],
  };
}

function bilanEchu(state: CaseState<AgContext>, today: Jour): Echue | null {
  const due = state.context.echeances.bilan;
  if (state.value !== 'actif' || due === null || today < due) return null;
  const opened = fact(bilanOuvert, {
    on: 'joint',
    clear: {},
    parts: {},
    occurredOn: due,
    rules: ['AG-18'],
  });
  return { deadline: 'bilan', due, from: due, facts: [opened] };
}

/** AG-49. An invitation that nobody answered lapses, an intervention ends on its day: each leaves nothing open. */
function interventionEchue({ intervenant }: AgContext, today: Jour): Echue | null {
  if (!intervenant) return null;
  const due = intervenant.depuis === null ? intervenant.repondreAvant : intervenant.jusquAu;
  if (today <= due) return null;
  const facts = [terminer(intervenant, 'terme', due)];
  return { deadline: `intervenant:${intervenant.id}`, due, from: addDays(due, 1), facts };
}

/** AG-28. Nobody answered by its day: who was asked knows of the case no more. */
function passationEchue(context: AgContext, today: Jour): Echue | null {
  const [first] = passations(context)
    .filter(({ repondreAvant }) => repondreAvant < today)
    .sort((a, b) => (a.repondreAvant < b.repondreAvant ? -1 : 1));
  if (!first) return null;
  const { id, repondreAvant: due } = first;
  const facts = [retirer(first, 'terme', due)];
  return { deadline: `passation:${id}`, due, from: addDays(due, 1), facts };
}

/** AG-31. An agreement ends with its last day, whatever has become of the accompagnement since. */
function accordEchu(state: CaseState<AgContext>, today: Jour): Echue | null {
  const { accord } = state.context;
  if (!accord || accord.fin !== null || accord.jusquAu === null || today <= accord.jusquAu) {
    return null;
  }
  if (state.value === 'archive' || state.value === 'purge') return null;
  const due = accord.jusquAu;
  const ended = fact(accordExpire, {
    on: 'joint',
    clear: {},
    parts: {},
    occurredOn: due,
    rules: ['AG-31'],
  });
  const lapsed =
    state.value === 'aValider' ? rendreCaduque(state.context, 'contenuModifie', due) : [];
  // AG-49. Nobody stands beside the pair without it.
  const { intervenant } = state.context;
  const left =
    intervenant && !etatsFinis.includes(state.value) ? [terminer(intervenant, 'terme', due)] : [];
  const seul = etatsFinis.includes(state.value) ? [] : sansDossier(state.context, due);
  const facts = [...lapsed, ended, ...left, ...seul];
  return { deadline: 'accord', due, from: addDays(due, 1), facts };
}

/** The earliest thing that has fallen due by `now`; asked again on the state it leads to, until null. */
export function firstDue(
  state: CaseState<AgContext>,
  now: Instant,
  settings: Settings,
  dernier: Jour | null = null,
): DueFacts | null {
  const { context } = state;
  const today = jourOf(now);
  const accord = accordEchu(state, today);
  const remplacement = suppleanceEchue(context, today);
  const suppleance = remplacement && {
    ...remplacement,
    deadline: `suppleance:${remplacement.siege}`,
  };
  if (etatsFinis.includes(state.value)) {
    const remplacee = etatsASuivre.some((etat) => etat === state.value) ? suppleance : null;
    return premiereEchue([remplacee, accord, archivageEchu(state, today, settings, dernier)]);
  }
  const etape = etapeEchue(context, today);
  const conge = suppleanceCommencee(context, today);
  const all: (Echue | null)[] = [
    bilanEchu(state, today),
    accord,
    etape && context.etape && { ...etape, deadline: `proposition:${context.etape.id}` },
    clotureEchue(context, today, settings),
    interventionEchue(context, today),
    passationEchue(context, today),
    conge && { ...conge, deadline: `conge:${conge.siege}` },
    suppleance,
  ];
  return premiereEchue(all);
}
