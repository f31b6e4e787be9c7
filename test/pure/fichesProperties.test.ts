// AG-44 as a property: however records are united, corrected and separated, each is what was said on its own case.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldIdentity, type Identity, unknownIdentity } from '../../workflows/people/identity.ts';
import { montree } from '../../workflows/people/reunion.ts';
import { personStream } from '../../workflows/streams.ts';
import { FichesDites } from '../support/fichesDites.ts';
import type { Dossier, Written } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { withSeed } from './support/seed.ts';

const three = [0, 1, 2] as const;
type Rank = (typeof three)[number];
const caseIdOf = (rank: Rank) => `00000000-0000-4000-8000-0000000000c${rank}`;

/** Three situations of one département, each with its record, carried as the engine carries them. */
class Fiches {
  readonly dossiers = three.map(() => parcours.actif());
  private readonly records = new Map<string, Identity>();
  private readonly folded = new Map<Dossier, number>();

  constructor() {
    for (const dossier of this.dossiers) this.follow(dossier);
    this.tellAll();
  }

  of(rank: Rank): Dossier {
    const dossier = this.dossiers[rank];
    if (!dossier) throw new Error('no such case');
    return dossier;
  }

  /** False where it is refused. */
  tries(rank: Rank, name: string, type: string, data: object = {}): boolean {
    const dossier = this.of(rank);
    if (dossier.refused(name, type, data) !== null) return false;
    this.follow(dossier.run(name, type, data));
    this.tellAll();
    return true;
  }

  record(rank: Rank): Identity {
    return this.records.get(this.of(rank).context.personne) ?? unknownIdentity;
  }

  shown(rank: Rank): Identity {
    const own = this.record(rank);
    const kept = own.reunieDans ? (this.records.get(own.reunieDans) ?? own) : own;
    const others = kept.accueille.flatMap((id) => this.records.get(id) ?? []);
    return montree(own, kept, others);
  }

  private follow(dossier: Dossier): void {
    for (const written of dossier.written.slice(this.folded.get(dossier) ?? 0)) this.fold(written);
    this.folded.set(dossier, dossier.written.length);
  }

  private fold({ fact: { on }, opened }: Written): void {
    if (typeof on !== 'object' || !('stream' in on)) return;
    const id = on.stream.slice(personStream('').length);
    this.records.set(id, foldIdentity(this.records.get(id) ?? unknownIdentity, opened, id));
  }

  private tellAll(): void {
    for (const dossier of this.dossiers) {
      for (const rank of three) {
        const other = this.of(rank);
        const { state, contents } = other;
        const seen = { pathway: 'accompagnement-global', state, contents };
        dossier.personnes.set(other.context.personne, this.shown(rank));
        if (other !== dossier) {
          dossier.autres.set(caseIdOf(rank), { caseId: caseIdOf(rank), ...seen });
        }
      }
    }
  }
}

const rank = fc.constantFrom(...three);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('correct' as const), of: rank, with: rank }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('unite' as const), of: rank, with: rank }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('separate' as const), of: rank, with: rank }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('protect' as const), of: rank, with: rank }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('lift' as const), of: rank, with: rank }) },
);

interface Step {
  readonly act: 'correct' | 'unite' | 'separate' | 'protect' | 'lift';
  readonly of: Rank;
  readonly with: Rank;
}

/** True where it was done. */
function carry(fiches: Fiches, said: FichesDites<Rank>, { act, of, with: other }: Step, n: number) {
  const telephone = `07 00 00 00 ${n + 10}`;
  const { adresse } = parcours.coordonnees;
  const contacts = { telephone, courriel: null };
  const done = {
    correct: () => fiches.tries(of, 'claire', 'modifierCoordonnees', { contacts, adresse }),
    unite: () => fiches.tries(of, 'rose', 'reunirFiches', { avec: caseIdOf(other) }),
    separate: () => fiches.tries(of, 'rachid', 'separerFiches'),
    protect: () => fiches.tries(of, 'marc', 'fixerUsageContacts', { proteges: true }),
    lift: () => fiches.tries(of, 'claire', 'fixerUsageContacts', { proteges: false }),
  }[act]();
  if (!done) return false;
  if (act === 'correct') said.correct(of, telephone);
  else if (act === 'unite') said.unite(of, other);
  else said[act](of);
  return true;
}

function saysTheSame(fiches: Fiches, said: FichesDites<Rank>): void {
  for (const of of three) {
    const shown = fiches.shown(of);
    expect(shown.contacts?.telephone).toBe(said.shown(of));
    expect(fiches.record(of).contacts?.telephone).toBe(said.own(of));
    expect(shown.proteges).toBe(said.protected(of));
    const alone = shown.reunieDans === null && shown.accueille.length === 0;
    if (alone) expect(shown).toBe(fiches.record(of));
  }
}

it('AG-43 AG-44 SECRET-20 united, what was said last is shown, of none that is protected elsewhere; separated, each record is the fold of its own case', () => {
  const done = { correct: 0, unite: 0, separate: 0, protect: 0, lift: 0 };
  fc.assert(
    fc.property(fc.array(step, { minLength: 8, maxLength: 30 }), (steps) => {
      const fiches = new Fiches();
      const said = new FichesDites<Rank>();
      for (const one of three) said.correct(one, fiches.record(one).contacts?.telephone ?? '');
      for (const [n, one] of steps.entries()) {
        if (carry(fiches, said, one, n)) done[one.act] += 1;
        saysTheSame(fiches, said);
      }
    }),
    withSeed('fiches', 60),
  );
  // Histories that never unite nor separate would prove nothing.
  expect(Math.min(...Object.values(done))).toBeGreaterThan(20);
});
