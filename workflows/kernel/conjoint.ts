// What a joint case holds of seats and keys: who sits where, the step that awaits its keys, the act that awaits its day.
import { endOf, type Jour } from '../dates.ts';

/** « Par suppléance »: a dated stand-in of the same organisation. The holder keeps the seat. */
export interface Suppleance {
  readonly agent: string;
  readonly depuis: Jour;
  readonly jusquAu: Jour;
}

export interface Siege {
  readonly organisation: string;
  readonly titulaire: string | null;
  /** The one that holds, else the first to come. */
  readonly suppleance: Suppleance | null;
  /** AG-54. Those to come after it, by day; no two on one day. */
  readonly ensuite?: readonly Suppleance[];
}

/** One key turned: by whom, for which seat, when. */
export interface Cle {
  readonly siege: string;
  readonly agent: string;
  readonly parSuppleance: boolean;
  readonly le: Jour;
  /** ISO instant of the writing down. */
  readonly a: string;
}

/** A joint step that awaits its keys, on one version of one content. */
export interface EtapeOuverte {
  readonly id: string;
  readonly etape: string;
  readonly digest: string;
  readonly proposeeLe: Jour;
  /** Instant of the proposal, kept from when the key that gave it falls. */
  readonly proposeeA?: string;
  readonly caduqueLe: Jour;
  readonly cles: readonly Cle[];
}

/** An act that takes effect at the end of `effetLe` unless the other side objects. */
export interface ActeAnnonce {
  readonly id: string;
  readonly acte: string;
  readonly siege: string;
  readonly agent: string;
  readonly annonceLe: Jour;
  readonly effetLe: Jour;
}

export type Sieges<Seat extends string = string> = { readonly [S in Seat]: Siege };

export interface Conjoint<Seat extends string = string> {
  readonly sieges: Sieges<Seat>;
  readonly etape: EtapeOuverte | null;
  readonly acte: ActeAnnonce | null;
}

/** When a step was proposed: with its first key, even after that key has fallen. */
export function instantPropose({ proposeeA, cles, proposeeLe }: EtapeOuverte): string {
  return proposeeA ?? cles[0]?.a ?? endOf(proposeeLe);
}

/** Every substitution of a seat, by day. */
export function suppleances({ suppleance, ensuite = [] }: Siege): readonly Suppleance[] {
  return suppleance ? [suppleance, ...ensuite] : ensuite;
}

/** CLE-08. A substitution ends by itself, at the end of its last day, whether or not the clock has run. */
export function suppleancePrevue(siege: Siege, jour: Jour): Suppleance | null {
  return suppleances(siege).find(({ jusquAu }) => jusquAu >= jour) ?? null;
}

/** AG-54. The one that holds on a day: a leave said ahead gives nothing before its first day. */
export function suppleanceAu(siege: Siege, jour: Jour): Suppleance | null {
  const suppleance = suppleancePrevue(siege, jour);
  return suppleance && suppleance.depuis <= jour ? suppleance : null;
}

/** CLE-02. Who may act for a seat on a day: its holder, and who stands in. */
export function tient(siege: Siege, agent: string, jour: Jour): boolean {
  return siege.titulaire === agent || suppleanceAu(siege, jour)?.agent === agent;
}

/** The seat that an agent acts for on a day, or null. Nobody holds two seats of one case (CLE-01). */
export function siegeDe<Seat extends string>(
  conjoint: Conjoint<Seat>,
  agent: string,
  jour: Jour,
): Seat | null {
  for (const [seat, siege] of Object.entries<Siege>(conjoint.sieges)) {
    if (tient(siege, agent, jour)) return seat as Seat;
  }
  return null;
}

/** Seats whose key is still to turn on the open step. */
export function siegesAttendus<Seat extends string>(conjoint: Conjoint<Seat>): Seat[] {
  const turned = new Set(conjoint.etape?.cles.map((cle) => cle.siege));
  return conjoint.etape
    ? (Object.keys(conjoint.sieges) as Seat[]).filter((seat) => !turned.has(seat))
    : [];
}
