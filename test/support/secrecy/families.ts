// Which texts are a crèche's to read, said once more by hand: whatever else it is told is a leak.
import { z } from 'zod';
import type { Partnership } from '../partnership.ts';
import type { Sealed } from './secrets.ts';

/** Fields whose audience may be a crèche's. One added to a fact is not here until somebody decides so. */
const lusParUneCreche = [
  'enfantCree.v1 prenomEtNaissance prenom',
  'contactsTransmis.v1 contacts contacts nom',
  'contactsTransmis.v1 contacts contacts telephone',
  'contratPrepare.v1 contrat engagements famille',
  'contratPrepare.v1 contrat engagements creche',
  'contratPrepare.v1 contrat engagements insertion',
  'renouvellementPrepare.v1 renouvellement texte',
  'changementDemande.v1 changement information',
  'bilanAccueilRedige.v1 bilan texte',
  'motifConsigne.v1 motif motif',
  'etapeObjectee.v1 motif motif',
  'noteAvipAjoutee.v1 note texte',
];

/** Of a child whom a crèche hosts for some half-days: whom to expect, and whom to call. */
const lusParUnHote = lusParUneCreche.slice(0, 3);

/** A crèche, the cases that it may know of, and the persons of their children. */
export interface Reader {
  readonly organisation: string;
  readonly cases: readonly string[];
  readonly children: readonly string[];
  /** Cases and children that it hosts, and may not know of. */
  readonly hosted: readonly string[];
}

export function isFor({ organisation, cases, children, hosted }: Reader, one: Sealed): boolean {
  const audience = ['creche', 'besoin'].includes(one.audience);
  const theirs = one.during === null || one.during === organisation;
  // AVIP-31 Whom to call is for the place that runs.
  const closed = one.over && one.field.startsWith('contactsTransmis.v1');
  const hosts = lusParUnHote.includes(one.field) && !closed && hosted.includes(one.of);
  if (hosts) return true;
  return (
    !closed &&
    lusParUneCreche.includes(one.field) &&
    audience &&
    theirs &&
    [...cases, ...children].includes(one.of)
  );
}

const Context = z.object({ enfant: z.string(), signataires: z.array(z.string()) });
const Contents = z.object({
  famille: z.object({ parents: z.array(z.object({ personne: z.string() })) }),
});

/** The child of a request, and the parents who do not sign: nothing of these is any crèche's. */
export async function personsOf(world: Partnership, request: string) {
  const { context, contents } = await world.sees('olga', request);
  const { enfant, signataires } = Context.parse(context);
  const { famille } = Contents.parse(contents);
  const parents = famille.parents.map(({ personne }) => personne);
  return { enfant, others: parents.filter((one) => !signataires.includes(one)) };
}
