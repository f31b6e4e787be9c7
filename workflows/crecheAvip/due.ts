// What falls due by itself, whether or not a clock has run: facts of the due day, written by the system.
import { addDays, type Instant, type Jour, jourOf } from '../dates.ts';
import { type DueFacts, type Echue, premiereEchue } from '../kernel/echue.ts';
import { type FactSpec, fact, type NewFact } from '../kernel/fact.ts';
import { etapeEchue } from '../kernel/lapse.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { Arret, AvipContext } from './context.ts';
import { bilanAccueilOuvert, changementCaduc } from './facts/accueil.ts';
import { tenueExpiree } from './facts/contrat.ts';
import { accueilRompu, accueilTermine, droitCommunCommence } from './facts/sortie.ts';
import type { AvipRule } from './rules.ts';
import { attendLaFratrie, enAccueil, etatsFinis } from './states.ts';

type Nu = FactSpec & { readonly parts: Record<string, never> };

function constat(spec: Nu, clear: NewFact['clear'], jour: Jour, rules: readonly AvipRule[]) {
  return [fact<Nu>(spec, { on: 'joint', clear, parts: {}, occurredOn: jour, rules })];
}

/** Due at the end of its day: a fact of that day, true from the next. */
function finDe(deadline: string, due: Jour, today: Jour, facts: () => readonly NewFact[]) {
  return today > due ? { deadline, due, from: addDays(due, 1), facts: facts() } : null;
}

function tenueEchue({ value, context }: CaseState<AvipContext>, today: Jour): Echue | null {
  const due = context.offre?.tenueJusquAu;
  if (!due || !(value === 'placeProposee' || attendLaFratrie({ value, context }))) return null;
  return finDe('tenue', due, today, () => constat(tenueExpiree, {}, due, ['AVIP-21']));
}

function bilanEchu({ value, context }: CaseState<AvipContext>, today: Jour): Echue | null {
  const due = context.contrat?.bilanLe;
  if (value !== 'accueil' || !due || today < due) return null;
  const facts = constat(bilanAccueilOuvert, {}, due, ['AVIP-47']);
  return { deadline: 'bilan', due, from: due, facts };
}

function changementEchu({ context }: CaseState<AvipContext>, today: Jour): Echue | null {
  const { changement } = context;
  if (!changement) return null;
  const { id, repondreAvant: due } = changement;
  return finDe(`changement:${id}`, due, today, () =>
    constat(changementCaduc, { changement: id }, due, ['AVIP-45']),
  );
}

function dernierFait({ par, cause, le }: Arret): { jour: Jour; facts: () => readonly NewFact[] } {
  switch (par) {
    case 'finAnticipee':
      return { jour: le, facts: () => constat(accueilRompu, {}, le, ['AVIP-48']) };
    case 'finPrevue':
      return { jour: le, facts: () => constat(accueilTermine, { cause }, le, ['AVIP-49']) };
    case 'droitCommun': {
      const premier = addDays(le, 1);
      return { jour: le, facts: () => constat(droitCommunCommence, {}, premier, ['AVIP-51']) };
    }
  }
}

function finEchue({ value, context }: CaseState<AvipContext>, today: Jour): Echue | null {
  const { arret, contrat, echeances } = context;
  if (arret) {
    const { jour, facts } = dernierFait(arret);
    return finDe('arret', jour, today, facts);
  }
  const terme = (due: Jour, deadline: string) =>
    finDe(deadline, due, today, () =>
      constat(accueilTermine, { cause: 'terme' }, due, ['AVIP-49']),
    );
  if (value === 'demande' && echeances.cloture) return terme(echeances.cloture, 'cloture');
  const running = enAccueil.some((state) => state === value) || value === 'contrat';
  return running && contrat && (contrat.signe || value !== 'contrat')
    ? terme(contrat.fin, 'fin')
    : null;
}

/** The earliest thing that has fallen due by `now`; asked again on the state it leads to, until null. */
export function firstDue(state: CaseState<AvipContext>, now: Instant): DueFacts | null {
  if (etatsFinis.includes(state.value)) return null;
  const today = jourOf(now);
  const etape = etapeEchue(state.context, today);
  return premiereEchue([
    bilanEchu(state, today),
    etape && { ...etape, deadline: `etape:${state.context.etape?.id ?? ''}` },
    tenueEchue(state, today),
    changementEchu(state, today),
    finEchue(state, today),
  ]);
}
