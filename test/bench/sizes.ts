// How much is measured: the whole bench, and the quick one that only shows that it runs.

export interface Sizes {
  /** Times each compared server has its turn; medians are taken over them. */
  readonly rounds: number;
  /** Of one turn under load: not counted, then counted. */
  readonly warmMs: number;
  readonly turnMs: number;
  /** Of one turn of folding. */
  readonly foldMs: number;
  /** Messages to the second browser, and echoes, in one turn. */
  readonly deliveries: number;
  /** The town of which a month is read. */
  readonly town: TownSizes;
}

export interface TownSizes {
  readonly creches: number;
  /** Behind one of the two that are compared. */
  readonly years: number;
  /** Starts of both servers. */
  readonly rounds: number;
  /** Warm ones, in one round. */
  readonly looks: number;
}

export const wholeSizes: Sizes = {
  rounds: 7,
  warmMs: 200,
  turnMs: 700,
  foldMs: 300,
  deliveries: 150,
  town: { creches: 40, years: 5, rounds: 5, looks: 7 },
};

export const quickSizes: Sizes = {
  rounds: 2,
  warmMs: 100,
  turnMs: 300,
  foldMs: 100,
  deliveries: 50,
  town: { creches: 3, years: 5, rounds: 2, looks: 5 },
};

/** Distinct cases, each with a pair of its own; also the most connections at once. */
export const CASES = 64;
/** About 80 characters, as a short note has. */
export const NOTE =
  'A rappelé ce matin : la garde est trouvée, l’entretien de jeudi peut se tenir.';
