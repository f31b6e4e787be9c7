// Many who propose places of one crèche at the same moment, each for a request of their own; what they got is looked at each time.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Cell, PlacesView } from '../../../src/contract/places.ts';
import { systemClock } from '../../../src/systemClock.ts';
import { addDays, jourOf } from '../../../workflows/dates.ts';
import { offerOf, rythmes } from '../town/requests.ts';
import type { TownServer } from '../town/serving.ts';
import { Asker } from './asker.ts';
import { signIn } from './signIn.ts';

interface Claimer {
  readonly asker: Asker;
  readonly caseId: string;
  version: number;
}

/** Which of the crèche's places a claimer wants. */
type Wanted = (claimer: number) => number;

/** All that is read of an answer: the load is to cost little itself. */
const Versioned = z.object({ version: z.int() });
const Refused = z.object({ code: z.string() });

/** A crèche is asked for two months at most. */
const WINDOW_DAYS = 62;

export class Claimers {
  readonly #claimers: readonly Claimer[];
  readonly #creche: TownServer['ready']['creches'][number];
  readonly #today = jourOf(systemClock.now());

  private constructor(
    claimers: readonly Claimer[],
    creche: TownServer['ready']['creches'][number],
  ) {
    this.#claimers = claimers;
    this.#creche = creche;
  }

  /** As many as requests wait at the first crèche, each on a connection of its own. */
  static async on({ ready: { port, creches } }: TownServer): Promise<Claimers> {
    const [creche] = creches;
    if (!creche) throw new Error('a town without crèche');
    const cookies = await Promise.all(creche.gestionnaires.map((email) => signIn(port, email)));
    const claimers = creche.waiting.map(async (caseId, index) => {
      const asker = new Asker(port, cookies[index % cookies.length] ?? '');
      const { version } = Versioned.parse(JSON.parse(await asker.read(`/api/cases/${caseId}`)));
      return { asker, caseId, version };
    });
    return new Claimers(await Promise.all(claimers), creche);
  }

  /** Claims or refusals a second, from the first sent to the last answered of each time that all claim at once. */
  async rate(wanted: Wanted, ms: number, counted: 'held' | 'refused'): Promise<number> {
    let count = 0;
    let spent = 0;
    while (spent < ms) {
      const start = performance.now();
      const held = await Promise.all(
        this.#claimers.map((claimer, index) => this.#claim(claimer, wanted(index))),
      );
      spent += performance.now() - start;
      const winners = this.#claimers.filter((_, index) => held[index]);
      await this.#oneHolderEach(wanted, held);
      count += counted === 'held' ? winners.length : held.length - winners.length;
      await Promise.all(winners.map((claimer) => this.#act(claimer, 'refuserOffre', {})));
    }
    return (count * 1_000) / spent;
  }

  close(): void {
    for (const { asker } of this.#claimers) asker.close();
  }

  /** False when another holds the place; any other refusal is a fault of the bench. */
  async #claim(claimer: Claimer, wanted: number): Promise<boolean> {
    const offer = offerOf(this.#creche.id, {
      place: this.#creche.places[wanted] ?? '',
      demis: rythmes.recherche,
      du: addDays(this.#today, 7),
    });
    const refused = await this.#act(claimer, 'proposerPlace', offer);
    if (refused !== null && refused !== 'placePrise') throw new Error(`refused: ${refused}`);
    return refused === null;
  }

  /** Null when it is done, else the code of the refusal. */
  async #act(claimer: Claimer, type: string, data: object): Promise<string | null> {
    const { asker, caseId, version } = claimer;
    const body = { id: randomUUID(), type, data };
    const { status, text } = await asker.ask(`/api/cases/${caseId}/commands`, {
      body,
      ifMatch: version,
    });
    if (status !== 200) return Refused.parse(JSON.parse(text)).code;
    claimer.version = Versioned.parse(JSON.parse(text)).version;
    return null;
  }

  /** Every wanted place has one holder, who was told so, on as many half-days as any other; no other place has any. */
  async #oneHolderEach(wanted: Wanted, held: readonly boolean[]): Promise<void> {
    const name = (place: string | undefined, caseId: string | null) => `${place} ${caseId}`;
    const placeOf = (index: number) => this.#creche.places[wanted(index)];
    const told = this.#claimers.flatMap(({ caseId }, index) =>
      held[index] ? [name(placeOf(index), caseId)] : [],
    );
    const cells = (await this.#cells()).filter(({ etat }) => etat === 'tenue');
    const found = Map.groupBy(cells, ({ place, caseId }) => name(place, caseId));
    const halfDays = new Set([...found.values()].map(({ length }) => length));
    const places = new Set(this.#claimers.map((_, index) => placeOf(index)));
    const same = [...found.keys()].sort().join() === told.toSorted().join();
    if (!same || halfDays.size !== 1 || told.length !== places.size) {
      throw new Error('a half-day has two holders, or another than who was told so');
    }
  }

  async #cells(): Promise<readonly Cell[]> {
    const window = `du=${this.#today}&au=${addDays(this.#today, WINDOW_DAYS - 1)}`;
    const [first] = this.#claimers;
    const text = await first?.asker.read(`/api/creches/${this.#creche.id}/places?${window}`);
    return PlacesView.parse(JSON.parse(text ?? '')).cells;
  }
}
