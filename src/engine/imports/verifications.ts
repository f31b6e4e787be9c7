// Whether a situation exists for somebody of a file: asked as it is by hand, under the same wall, and once for the same person.

import type { LignePersonne } from '../../../workflows/imports/personnes.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { ImportPreview } from '../../contract/imports.ts';
import { BoundedCache } from '../boundedCache.ts';
import { samePerson } from '../samePerson.ts';
import type { World } from '../world.ts';
import type { Homonym } from './homonyms.ts';

/** Answers of the day that a file shown again finds. */
const REMEMBERED = 2000;

/** The desk to turn to, null when there is nothing to say. */
interface Answer {
  readonly bureau: string | null;
}

/** `plafond`: as many were asked as one asks in a day. Null: nothing may be asked of this line. */
export type Verification = Answer | 'plafond' | null;

export class Verifications {
  private readonly world: World;
  /** By agent, day and keyed digest of whom: in memory alone, for nothing says about whom somebody asked. */
  private readonly answers = new BoundedCache<Answer>(REMEMBERED);

  constructor(world: World) {
    this.world = world;
  }

  /** AG-40. With the person's agreement and full identity, counted and written down by the one function that asks. */
  async ask(viewer: Viewer, line: LignePersonne): Promise<Verification> {
    const { accord, personne } = line;
    const { prenom, nom, naissance } = personne;
    if (accord === null || naissance === null) return null;
    const known = this.answers.get(this.nameOf(viewer, line));
    if (known) return known;
    const asked = await samePerson(this.world, viewer, { prenom, nom, naissance, accord });
    if (!asked.ok) return 'plafond';
    const answer = { bureau: asked.value.bureau?.nom ?? null };
    this.answers.set(this.nameOf(viewer, line), answer);
    return answer;
  }

  /** What an opening records: on which agreement it was asked, and that whoever chose the line says it is somebody else. */
  recorded(viewer: Viewer, line: LignePersonne) {
    const answer = this.answers.get(this.nameOf(viewer, line));
    if (line.accord === null || !answer) return null;
    return { ...line.accord, autrePersonne: answer.bureau !== null };
  }

  private nameOf({ agent }: Viewer, { personne }: LignePersonne): string {
    const { prenom, nom, naissance } = personne;
    const whom = [prenom, nom, naissance];
    return this.world.log.requestDigest(['verification', agent, this.world.today(), ...whom]);
  }
}

export function verificationOf(
  asked: Verification,
): ImportPreview['lisibles'][number]['verification'] {
  if (asked === null || asked === 'plafond') return asked;
  return asked.bureau === null ? 'aucune' : 'existe';
}

/** They warn, they never decide: the situation that exists first, as it is said by hand. */
export function warningsOf(
  { memeNomQue }: LignePersonne,
  others: readonly Homonym[],
  asked: Verification,
): string[] {
  const bureau = asked === null || asked === 'plafond' ? null : asked.bureau;
  return [
    ...(bureau === null
      ? []
      : [`Une situation existe\u00a0: adressez-vous aux responsables (${bureau}).`]),
    ...(memeNomQue === null ? [] : [`Même nom que la ligne ${memeNomQue}.`]),
    ...others.map(({ reference }) => `Une de vos situations porte ce nom\u00a0: ${reference}.`),
  ];
}
