// The waiting list in its published order, each request with why it stands there and what would change it.
import type { ReglesEnVigueur } from '../creche/label.ts';
import { type Classants, type Critere, criteres, type Rangee } from './criteria.ts';

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

function compare(a: Rangee, b: Rangee, order: readonly Critere[], creche: string): number {
  const decisive = separe(a, b, order, creche);
  return decisive ? criteres[decisive].compare(a, b, creche) : 0;
}

export function comparer(
  a: Rangee,
  b: Rangee,
  regles: Pick<ReglesEnVigueur, 'criteres'>,
  creche: string,
): number {
  return compare(a, b, ordre(regles), creche);
}

/** LISTE-02. What may happen to a family that these rules look at, as it is said to it. */
export function changementsDe(regles: Pick<ReglesEnVigueur, 'criteres'>): readonly string[] {
  return ordre(regles).flatMap((one) => criteres[one].changement?.dit ?? []);
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

const aucun: Classants = {
  foyer: false,
  allocation: false,
  quartier: false,
  echeance: null,
  fratrie: [],
};

/** LISTE-02. Each change that would move it up by itself, tried: how it is said, and the rank that it leads to. */
function montees(
  one: Rangee,
  devant: readonly Rangee[],
  order: readonly Critere[],
  creche: string,
): readonly string[] {
  return order.flatMap((critere) => {
    const { changement } = criteres[critere];
    if (!changement) return [];
    const changed = {
      ...one,
      criteres: changement.appliquer(one.criteres ?? aucun, creche),
    };
    const left = devant.filter((other) => compare(other, changed, order, creche) < 0).length;
    const reach = changement.auMieux ? 'jusqu’au rang' : 'au rang';
    return left < devant.length ? [`${changement.dit} (${reach} ${left + 1})`] : [];
  });
}

/** LISTE-02. What would move it up, or that time alone does; another family's data is never in it. */
function pourMonter(
  one: Rangee,
  devant: readonly Rangee[],
  order: readonly Critere[],
  creche: string,
): string | null {
  if (devant.length === 0) return null;
  const manque = one.criteres === null ? ' Ses critères ne sont pas encore renseignés.' : '';
  const found = montees(one, devant, order, creche);
  const said =
    found.length > 0
      ? `La ferait monter : ${found.join(', ou ')}.`
      : 'Aucun changement à lui seul ne la ferait monter : elle monte quand une demande placée devant obtient sa place ou est retirée.';
  return `${said}${manque}`;
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
    const devant = sorted.slice(0, index);
    const { caseId, reference } = one;
    return {
      caseId,
      reference,
      rang: index + 1,
      pourquoi: pourquoi(one, devant, order, creche),
      pourMonter: pourMonter(one, devant, order, creche),
      pourLaCreche: direRang(index + 1),
    };
  });
}

/** The published rules, one line each, in their order. */
export function direRegles(regles: Pick<ReglesEnVigueur, 'criteres'>): readonly string[] {
  return ordre(regles).map((one) => criteres[one].regle);
}
