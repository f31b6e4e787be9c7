// What may be done of a member's absence or leaving: for which of their cases, with what, under which command. Pure.
import type { Selection, Team, TeamCase } from '../../contract/team.ts';

export const acts = {
  ouvrirSuppleance: 'Suppléance (congé, absence)',
  proposerPassation: 'Relais (départ, nouveau portefeuille)',
  terminerSuppleance: 'Fin de la suppléance',
  annulerPrevue: 'Congé prévu à annuler',
} as const;
export type Act = keyof typeof acts;
export const isAct = (value: string): value is Act => Object.hasOwn(acts, value);

export const leads: Record<Act, string> = {
  ouvrirSuppleance:
    'Le titulaire garde sa place. La suppléance prend fin d’elle-même au jour dit, et qui remplace lit et signe «\u00a0par suppléance\u00a0».',
  proposerPassation:
    'Rien ne change tant que votre collègue n’a pas accepté, situation par situation.',
  terminerSuppleance: 'Le titulaire est de retour\u00a0: qui remplaçait ne lit plus.',
  annulerPrevue:
    'Un congé qui n’a pas commencé s’annule, même derrière une absence en cours\u00a0; cette absence continue.',
};

/** What the form holds, whatever the act. `prevue`: which leave said ahead, by its key. */
export interface Said {
  readonly agent: string;
  readonly depuis: string;
  readonly jusquAu: string;
  readonly mot: string;
  readonly prevue: string;
}

/** Another member is to be named. */
export const namesSomebody = (act: Act): boolean =>
  act === 'ouvrirSuppleance' || act === 'proposerPassation';

export function isReady(act: Act, { agent, jusquAu }: Said): boolean {
  return (!namesSomebody(act) || agent !== '') && (act !== 'ouvrirSuppleance' || jusquAu !== '');
}

type Prevue = TeamCase['prevues'][number];

/** The leaves of these cases that have not begun, each once, by a key that begins with its first day. */
export function planned(cases: readonly TeamCase[]): ReadonlyMap<string, Prevue> {
  const each = cases
    .flatMap(({ prevues }) => prevues)
    .map((one) => [`${one.depuis} ${one.jusquAu} ${one.agent}`, one] as const);
  return new Map(each.sort(([a], [b]) => a.localeCompare(b)));
}

/** Nothing but the first leave to come: most often there is one. */
export function saidAtFirst(cases: readonly TeamCase[]): Said {
  const [prevue = ''] = planned(cases).keys();
  return { agent: '', depuis: '', jusquAu: '', mot: '', prevue };
}

/** Those of a member's cases that the act makes sense for. */
export function concerned(
  cases: readonly TeamCase[],
  act: Act,
  today: Team['today'],
  { prevue }: Said,
): readonly TeamCase[] {
  const holds = ({ suppleance }: TeamCase) => suppleance !== null && suppleance.depuis <= today;
  switch (act) {
    case 'annulerPrevue':
      return cases.filter((one) => planned([one]).has(prevue));
    case 'terminerSuppleance':
      return cases.filter(holds);
    case 'proposerPassation':
      // AG-28. One a seat: where one already awaits its answer, there is nothing to ask.
      return cases.filter(({ relais }) => relais === null);
    case 'ouvrirSuppleance':
      // AG-54. A leave said ahead leaves the days before it to be covered.
      return cases.filter((one) => !holds(one));
  }
}

const orNull = (text: string) => (text.trim() === '' ? null : text);

export function commandOf(act: Act, siege: Team['siege'], said: Said) {
  const { agent, depuis, jusquAu, mot, prevue } = said;
  switch (act) {
    case 'annulerPrevue':
      // AG-68. Named by its first day.
      return { type: 'terminerSuppleance', data: { siege, depuis: prevue.slice(0, 10) } } as const;
    case 'terminerSuppleance':
      return { type: act, data: { siege } } as const;
    case 'proposerPassation':
      return { type: act, data: { siege, agent, mot: orNull(mot) } } as const;
    case 'ouvrirSuppleance':
      return { type: act, data: { siege, agent, depuis: orNull(depuis), jusquAu } } as const;
  }
}

export function selectionOf(
  command: Pick<Selection, 'type' | 'data'>,
  cases: readonly TeamCase[],
): Selection {
  return {
    id: crypto.randomUUID(),
    ...command,
    cases: cases.map(({ card, version }) => ({ id: card.id, version })),
  };
}
