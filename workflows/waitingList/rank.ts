// The waiting list in its published order, each request with why it stands there and what would change it.
import type { ReglesEnVigueur } from '../creche/label.ts';
import { type Critere, criteres, type Rangee } from './criteria.ts';

export interface Rang {
  readonly caseId: string;
  readonly reference: string;
  /** From 1. */
  readonly rang: number;
  /** For referents, one sentence. */
  readonly pourquoi: string;
  /** For referents, one sentence; null for the first. */
  readonly pourMonter: string | null;
  /** For the crèche: a place in the order, and no reason. */
  readonly pourLaCreche: string;
}

/** LISTE-01. Seniority never leaves a tie: it decides where the rules put it, or last, never chance. */
function ordre({ criteres: chosen }: Pick<ReglesEnVigueur, 'criteres'>): readonly Critere[] {
  const end = chosen.indexOf('anciennete');
  return end < 0 ? [...chosen, 'anciennete'] : chosen.slice(0, end + 1);
}

function separe(
  a: Rangee,
  b: Rangee,
  order: readonly Critere[],
  creche: string,
): Critere | undefined {
  return order.find((one) => criteres[one].compare(a, b, creche) !== 0);
}

export function comparer(
  a: Rangee,
  b: Rangee,
  regles: Pick<ReglesEnVigueur, 'criteres'>,
  creche: string,
): number {
  const decisive = separe(a, b, ordre(regles), creche);
  return decisive ? criteres[decisive].compare(a, b, creche) : 0;
}

export function direRang(rang: number): string {
  return `${rang === 1 ? '1ʳᵉ' : `${rang}ᵉ`} priorité selon les règles publiées`;
}

/** LISTE-02. Counted by criterion: what decided is said, whose request stands before is not. */
function pourquoi(
  one: Rangee,
  devant: readonly Rangee[],
  order: readonly Critere[],
  creche: string,
): string {
  const rang = direRang(devant.length + 1);
  if (devant.length === 0) return `${rang} : aucune demande ne passe devant.`;
  const counts = new Map<Critere, number>();
  for (const other of devant) {
    const decisive = separe(other, one, order, creche);
    if (decisive) counts.set(decisive, (counts.get(decisive) ?? 0) + 1);
  }
  const said = order.flatMap((critere) => {
    const count = counts.get(critere);
    const titre = `au titre de « ${criteres[critere].regle} »`;
    return count ? [devant.length === 1 ? titre : `${count} ${titre}`] : [];
  });
  return `${rang} : ${devant.length === 1 ? 'une demande passe' : `${devant.length} demandes passent`} devant, ${said.join(', ')}.`;
}

/** LISTE-02. What decided against the request just before it, and what would turn that round. */
function pourMonter(
  one: Rangee,
  before: Rangee | undefined,
  order: readonly Critere[],
  creche: string,
): string | null {
  const behind = before && separe(before, one, order, creche);
  if (!before || !behind) return null;
  const manque = one.criteres === null ? ' Ses critères ne sont pas encore renseignés.' : '';
  const said = criteres[behind].changer(before);
  return `${said[0]?.toUpperCase() ?? ''}${said.slice(1)}.${manque}`;
}

/** LISTE-01. Total and stable: the same requests in any order give the same list. */
export function ranger(
  demandes: readonly Rangee[],
  regles: Pick<ReglesEnVigueur, 'criteres'>,
  creche: string,
): readonly Rang[] {
  const order = ordre(regles);
  const sorted = [...demandes].sort((a, b) => comparer(a, b, regles, creche));
  return sorted.map((one, index) => {
    const before = sorted[index - 1];
    const { caseId, reference } = one;
    return {
      caseId,
      reference,
      rang: index + 1,
      pourquoi: pourquoi(one, sorted.slice(0, index), order, creche),
      pourMonter: pourMonter(one, before, order, creche),
      pourLaCreche: direRang(index + 1),
    };
  });
}

/** The published rules, one line each, in their order. */
export function direRegles(regles: Pick<ReglesEnVigueur, 'criteres'>): readonly string[] {
  return ordre(regles).map((one) => criteres[one].regle);
}
