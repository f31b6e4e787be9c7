// The facts of the end of an accompaniment, told.

import {
  clotureDemandee,
  clotureEffective,
  clotureImmediate,
  departementChange,
  type Issue,
  suiviSixMoisNote,
} from '../../../workflows/accompagnementGlobal/facts/fin.ts';
import {
  elementsDeRelais,
  issuesFreins,
  modesAccord,
  motifsSortie,
  suivisEmploi,
} from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';

function Exit({ issue }: { readonly issue: Issue }) {
  return (
    <>
      <Prose
        text={`${motifsSortie[issue.motif]}. Freins : ${lowerFirst(issuesFreins[issue.freins])}.`}
      />
      {issue.parole && (
        <Prose
          text={`Dit par la personne le ${sayFullDay(issue.parole.le)}, ${lowerFirst(modesAccord[issue.parole.mode])}.`}
        />
      )}
      {issue.situation !== null && <Prose text={issue.situation} />}
      {issue.relais !== null && <Prose text={`Relais : ${issue.relais}`} />}
    </>
  );
}

export const finTellings = {
  'clotureDemandee.v1': tell(clotureDemandee, ({ clear, parts: { issue } }) => ({
    title: `Sortie demandée au ${sayFullDay(clear.sortieLe)}`,
    body: issue && <Exit issue={issue} />,
  })),
  'clotureEffective.v1': tell(clotureEffective, () => ({ title: 'Sortie effective' })),
  'clotureImmediate.v1': tell(clotureImmediate, ({ parts: { issue } }) => ({
    title: 'Sortie',
    body: issue && <Exit issue={issue} />,
  })),
  'suiviSixMoisNote.v1': tell(suiviSixMoisNote, ({ parts: { suivi } }) => ({
    title: suivi
      ? `Suivi à six mois : ${lowerFirst(suivisEmploi[suivi.enEmploi])}`
      : 'Suivi à six mois noté',
    body: suivi?.precision && <Prose text={suivi.precision} />,
  })),
  'departementChange.v1': tell(departementChange, ({ clear, parts: { depart } }) => ({
    title: `Départ vers un autre département le ${sayFullDay(clear.le)}`,
    body: depart && (
      <Prose
        text={`${depart.departement}. ${
          depart.elements.length === 0
            ? 'Rien n’est transmis.'
            : `Transmis avec l’accord de la personne\u00a0: ${depart.elements
                .map((element) => lowerFirst(elementsDeRelais[element]))
                .join(' ; ')}.`
        }`}
      />
    ),
  })),
} as const;
