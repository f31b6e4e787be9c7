// The facts of the proposal, told.
import {
  accompagnementPrescrit,
  binomeDesigne,
  identiteVerifiee,
  propositionOuverte,
  propositionRetiree,
} from '../../../workflows/accompagnementGlobal/facts/proposition.ts';
import { besoins } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';

export const propositionTellings = {
  'propositionOuverte.v1': tell(propositionOuverte, () => ({ title: 'Proposition commencée' })),
  'identiteVerifiee.v1': tell(identiteVerifiee, ({ clear, parts: { verification } }) => ({
    title: `Existence d’une autre situation vérifiée, avec l’accord de la personne du ${sayFullDay(clear.donneLe)}`,
    body: verification?.autrePersonne && (
      <Prose text="Une situation existe pour une personne de ces nom, prénom et date de naissance : c’est une autre personne, dit l’auteur." />
    ),
  })),
  'accompagnementPrescrit.v1': tell(accompagnementPrescrit, ({ parts: { demande } }) => ({
    title: 'Proposition d’accompagnement global envoyée (prescription)',
    body: demande && (
      <>
        <Prose text={demande.motif} />
        <Prose text={`Besoins : ${demande.besoins.map((besoin) => besoins[besoin]).join(', ')}.`} />
      </>
    ),
  })),
  'propositionRetiree.v1': tell(propositionRetiree, ({ parts: { motif } }) => ({
    title: 'Proposition retirée',
    body: motif && <Prose text={motif.motif} />,
  })),
  'binomeDesigne.v1': tell(binomeDesigne, ({ clear }, { nameOf }) => ({
    title: `Binôme désigné : ${nameOf(clear.emploi)} et ${nameOf(clear.social)}`,
  })),
} as const;
