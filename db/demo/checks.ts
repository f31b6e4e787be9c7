// Who asked whether a situation exists for somebody: what the responsables then read of it, protected or not (SECRET-17).
import type { WholeEngine } from '../../src/engine/createEngine.ts';
import { Jour } from '../../workflows/dates.ts';
import type { Ids } from './partnership.ts';

/** Asked by a MDS where both might move to: of one whose contacts are protected, and of one whose are not. */
const demandees = ['sofiane', 'odile'] as const;

/** @throws when a case that it names is not there, or the question is refused. */
export async function verifierDoublons(
  engine: WholeEngine,
  ids: Ids,
  caseIdOf: (dossier: string) => string,
): Promise<void> {
  const adele = await engine.viewer(ids.agent('adele'));
  const helene = await engine.viewer(ids.agent('helene'));
  const accord = { donneLe: engine.today(), mode: 'oral' } as const;
  for (const dossier of demandees) {
    const seen = helene && (await engine.getCase(helene, caseIdOf(dossier)));
    const { prenom, nom, naissance } = seen?.ok ? seen.value.person : {};
    const asked =
      adele && prenom && nom && naissance
        ? await engine.samePerson(adele, { prenom, nom, naissance: Jour.parse(naissance), accord })
        : null;
    if (!asked?.ok) throw new Error(`nobody could be asked about in ${dossier}`);
  }
}
