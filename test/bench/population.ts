// The partnership under load: as many pairs as cases, one case each, and some cases more that the first pair shares.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { hashPassword } from '../../src/auth/passwords.ts';
import type { WholeEngine } from '../../src/engine/createEngine.ts';
import type { Store } from '../../src/engine/ports.ts';
import { deriveId } from '../../src/store/deriveId.ts';
import type { Role } from '../../workflows/agents/agentFacts.ts';
import { accepted, openingData, organisations } from '../support/partnership.ts';
import { prescription } from '../support/story.ts';
import { CASES } from './sizes.ts';

export const Population = z.object({
  /** The one who writes and the other, by e-mail, of each pair. */
  pairs: z.array(z.object({ emploi: z.string(), social: z.string() })),
  /** The case of each pair. */
  cases: z.array(z.string()),
  /** Cases of the first pair, one a round: none grows longer than a case does. */
  singles: z.array(z.string()),
});
export type Population = z.infer<typeof Population>;

export const PASSWORD = 'Beffroi-1901 invente';

const idOf = (name: string): string => deriveId(['bench', name]);
const emailOf = (name: string): string => `${name}@exemple.invalid`;

export async function populate(
  engine: WholeEngine,
  store: Store,
  singles: number,
): Promise<Population> {
  for (const { id, ...clear } of [organisations.agence, organisations.mds]) {
    await engine.administration.createOrganisation(id, clear);
  }
  const passwordHash = await hashPassword(PASSWORD);
  await addAgent(engine, 'chefMds', 'mds', 'responsable');
  const names = Array.from({ length: CASES }, (_, index) => pairOf(index));
  for (const { emploi, social } of names) {
    await addAgent(engine, emploi, 'agence', 'conseiller');
    await addAgent(engine, social, 'mds', 'travailleurSocial');
    for (const name of [emploi, social]) {
      await store.own.credentials.set(idOf(name), emailOf(name), passwordHash);
    }
  }
  const cases = await Promise.all(names.map((pair) => openCase(engine, pair)));
  const shared = Array.from({ length: singles }, () => openCase(engine, pairOf(0)));
  const pairs = names.map(({ emploi, social }) => ({
    emploi: emailOf(emploi),
    social: emailOf(social),
  }));
  return { pairs, cases, singles: await Promise.all(shared) };
}

type Pair = ReturnType<typeof pairOf>;

function pairOf(index: number) {
  return { emploi: `conseiller${index}`, social: `assistante${index}` };
}

async function addAgent(
  engine: WholeEngine,
  name: string,
  organisation: 'agence' | 'mds',
  role: Role,
): Promise<void> {
  await engine.administration.createAgent(idOf(name), {
    organisation: organisations[organisation].id,
    prenom: name,
    nom: 'Inventé',
    courriel: emailOf(name),
    roles: [role],
  });
}

/** From nothing to the diagnosis, where the pair may write notes. */
async function openCase(engine: WholeEngine, { emploi, social }: Pair): Promise<string> {
  const viewerOf = async (name: string) => {
    const viewer = await engine.viewer(idOf(name));
    if (!viewer) throw new Error(`there is no ${name}`);
    return viewer;
  };
  const opened = await engine.open(await viewerOf(emploi), {
    pathway: 'accompagnement-global',
    id: randomUUID(),
    type: 'ouvrirProposition',
    data: openingData({}),
  });
  let { caseId, version } = accepted(opened, 'ouvrirProposition');
  const act = async (name: string, type: string, data: object) => {
    const request = { caseId, id: randomUUID(), type, data, ifMatch: version };
    const done = await engine.execute(await viewerOf(name), request);
    version = accepted(done, type).version;
  };
  await act(emploi, 'prescrire', prescription({ engine }));
  await act('chefMds', 'designerBinome', { emploi: idOf(emploi), social: idOf(social) });
  return caseId;
}
