// What a pathway calls its seats, steps, acts and states: French, for people.

/** French names, by the ids that facts carry. */
export interface JointLabels {
  readonly seats: { readonly [seat: string]: string };
  readonly steps: { readonly [step: string]: string };
  readonly acts: { readonly [act: string]: string };
}

/** A station of the line shown on the case, from the chart's own states. */
export interface StateSpec {
  readonly label: string;
  readonly source: string;
  /** Place on the main line, from 0; null for side tracks (refused, suspended…). */
  readonly station: number | null;
}

/** Additive: no expected version. Decisive: If-Match. Signature: names a proposal and its content's digest. */
export type CommandKind = 'additive' | 'decisive' | 'signature';
