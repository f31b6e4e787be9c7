// SECRET-20 as a property: whatever ends, follows on, is protected, united and lifted, a protected number is its own pair's alone.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseView } from '../../src/contract/cases.ts';
import { withSeed } from '../pure/support/seed.ts';
import {
  agentId,
  type Name,
  organisations,
  type Partnership,
  partnershipOn,
} from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { prescription } from '../support/story.ts';

const pairs = [
  ['marc', 'claire'],
  ['autreConseiller', 'autreAssistante'],
] as const satisfies readonly (readonly [Name, Name])[];
const readers = [...pairs.flat(), 'bureau'] as const;
const adresse = { adresse: '8 quai des Saules', codePostal: '71300', commune: 'Blanzy' };
const acts = ['say', 'say', 'protect', 'protect', 'lift', 'close', 'follow', 'unite', 'separate'];

/** The cases of one record, the last at the end: who carries it now, and what they have said that is theirs alone. */
interface Chain {
  readonly cases: string[];
  pair: (typeof pairs)[number];
  ended: boolean;
  protege: boolean;
  last: string;
  secrets: Set<string>;
}

let db: TestStore;
let world: Partnership;
beforeAll(async () => {
  db = await freshStore('sqlite');
  world = await partnershipOn(db.store);
});
afterAll(async () => {
  await world.engine.close();
  await db.drop();
});

const caseOf = ({ cases }: Chain) => cases.at(-1) ?? '';
async function named(caseId: string, pair: Chain['pair']): Promise<void> {
  const [emploi, social] = pair;
  await world.does(social, caseId, 'prescrire', prescription(world));
  const ids = { emploi: agentId(emploi), social: agentId(social) };
  await world.does('chefMds', caseId, 'designerBinome', ids);
}

async function opened(pair: Chain['pair']): Promise<Chain> {
  const caseId = await world.opens(pair[1]);
  await named(caseId, pair);
  const secrets = new Set<string>();
  return { cases: [caseId], pair, ended: false, protege: false, last: '', secrets };
}

let spoken = 100_000;
async function say(chain: Chain): Promise<void> {
  const telephone = `07 00 ${spoken++}`;
  const contacts = { telephone, courriel: null };
  await world.does(chain.pair[0], caseOf(chain), 'modifierCoordonnees', { contacts, adresse });
  chain.last = telephone;
  if (chain.protege) chain.secrets.add(telephone);
}

/** By every member there has been, of whom the last alone are heard. */
async function fix(chain: Chain, proteges: boolean): Promise<void> {
  for (const caseId of chain.cases.slice(0, -1)) {
    for (const name of pairs.flat()) {
      await world.try(name, caseId, 'fixerUsageContacts', { proteges: !proteges });
    }
  }
  await world.does(chain.pair[1], caseOf(chain), 'fixerUsageContacts', { proteges });
  chain.protege = proteges;
  if (proteges && chain.last !== '') chain.secrets.add(chain.last);
  if (!proteges) chain.secrets.clear();
}

async function follow(chain: Chain, pair: Chain['pair']): Promise<void> {
  const author = await world.viewer(chain.pair[1]);
  const next = await world.engine.open(author, {
    pathway: 'accompagnement-global',
    id: randomUUID(),
    type: 'ouvrirProposition',
    data: {
      suiteDe: caseOf(chain),
      organisationEmploi: organisations.agence.id,
      organisationSocial: organisations.mds.id,
    },
  });
  // AG-97: where the other situation of the same person runs, it is refused.
  if (!next.ok) return;
  const { caseId } = next.value;
  const [emploi, social] = pair;
  const sent = await world.try(chain.pair[1], caseId, 'prescrire', prescription(world));
  if (!sent.ok) return;
  const ids = { emploi: agentId(emploi), social: agentId(social) };
  if (!(await world.try('chefMds', caseId, 'designerBinome', ids)).ok) return;
  chain.cases.push(caseId);
  chain.pair = pair;
  chain.ended = false;
}

async function close(chain: Chain): Promise<void> {
  const motif = 'Elle préfère attendre.';
  await world.does(chain.pair[1], caseOf(chain), 'retirerProposition', { motif });
  chain.ended = true;
}

type Move = (chain: Chain, other: Chain, n: number) => Promise<unknown>;
const running: Readonly<Record<string, Move>> = {
  say,
  protect: (chain) => fix(chain, true),
  lift: (chain) => fix(chain, false),
  close,
};
const ended: Readonly<Record<string, Move>> = {
  follow: (chain, _other, n) => follow(chain, pairs[n % 2] ?? pairs[0]),
};
const whenever: Readonly<Record<string, Move>> = {
  unite: (chain, other) =>
    world.try('chefMds', caseOf(chain), 'reunirFiches', { avec: caseOf(other) }),
  separate: (chain) => world.try('chefMds', caseOf(chain), 'separerFiches'),
};

async function nothingTold(chains: readonly Chain[]): Promise<void> {
  for (const caseId of chains.flatMap(({ cases }) => cases)) {
    for (const name of readers) {
      const seen = await world.engine.getCase(await world.viewer(name), caseId);
      if (!seen.ok) continue;
      for (const chain of chains) tellsNothing(chain, name, caseId, seen.value.person);
    }
  }
}

function tellsNothing(chain: Chain, name: Name, caseId: string, person: CaseView['person']): void {
  const own = caseOf(chain) === caseId && chain.pair.some((one) => one === name);
  if (own && !chain.ended) expect(person.proteges === true).toBe(chain.protege);
  if (!own) expect(chain.secrets.has(person.telephone ?? ''), name).toBe(false);
}

interface Step {
  readonly act: string;
  readonly at: number;
  readonly n: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...acts),
  at: fc.constantFrom(0, 1),
  n: fc.nat(1),
});
/** Each thing that may be done, in an order in which it may be. */
const example: Step[] = [
  ...[
    'say',
    'protect',
    'unite',
    'say',
    'close',
    'separate',
    'follow',
    'say',
    'unite',
    'lift',
    'separate',
  ],
].map((act) => ({ act, at: 0, n: 1 }));

test('SECRET-12 SECRET-20 a protected number is read by who carries the case that protected it, and by nobody else', async () => {
  const property = fc.asyncProperty(
    fc.array(step, { minLength: 8, maxLength: 12 }),
    async (steps) => {
      const chains = [await opened(pairs[0]), await opened(pairs[1])] as const;
      for (const { act, at, n } of steps) {
        const [chain, other] = at === 0 ? chains : ([chains[1], chains[0]] as const);
        const moves = { ...whenever, ...(chain.ended ? ended : running) };
        await moves[act]?.(chain, other, n);
        await nothingTold(chains);
      }
    },
  );
  await fc.assert(property, { ...withSeed('reach', 5), examples: [[example]] });
}, 60_000);
