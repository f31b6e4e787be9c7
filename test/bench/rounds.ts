// Gives the compared things their turns, round after round, so that the machine's moods touch all of them alike.

export interface Contender<Figure> {
  readonly name: string;
  /** One turn: its figure. */
  readonly turn: (round: number) => Promise<Figure> | Figure;
}

/**
 * Every second round goes backwards: nobody always follows the same one. One round more than counted comes first, for the
 * code to become fast. Figures by name, in order of the rounds.
 */
export async function alternate<Figure>(
  contenders: readonly Contender<Figure>[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly Figure[]>> {
  const figures = new Map<string, Figure[]>(contenders.map(({ name }) => [name, []]));
  for (const { turn } of contenders) await turn(0);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const { name, turn } of order) figures.get(name)?.push(await turn(round));
  }
  return figures;
}
