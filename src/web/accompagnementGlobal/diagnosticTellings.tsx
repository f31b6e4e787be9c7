// The facts of the shared diagnosis, told.

import {
  appuiAjoute,
  diagnosticEmploiComplete,
  diagnosticSocialComplete,
  diagnosticValide,
  freinEvalue,
  objectifFixe,
  propositionRefusee,
  rencontreDiagnosticNotee,
  syntheseRedigee,
} from '../../../workflows/accompagnementGlobal/facts/diagnostic.ts';
import {
  alternatives,
  impacts,
  modesRencontre,
  themes,
} from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';

export const diagnosticTellings = {
  'diagnosticEmploiComplete.v1': tell(diagnosticEmploiComplete, ({ parts }) => ({
    title: 'Partie professionnelle du diagnostic écrite',
    body: parts.partie && <Prose text={parts.partie.texte} />,
  })),
  'diagnosticSocialComplete.v1': tell(diagnosticSocialComplete, ({ parts }) => ({
    title: 'Partie sociale du diagnostic écrite',
    body: parts.partie && <Prose text={parts.partie.texte} />,
  })),
  'syntheseRedigee.v1': tell(syntheseRedigee, ({ parts }) => ({
    title: 'Synthèse commune écrite',
    body: parts.partie && <Prose text={parts.partie.texte} />,
  })),
  'freinEvalue.v1': tell(freinEvalue, ({ parts: { frein } }) => ({
    title: frein
      ? `Frein évalué : ${themes[frein.theme]}, impact ${lowerFirst(impacts[frein.impact])}`
      : 'Frein évalué',
    body: frein?.commentaire && <Prose text={frein.commentaire} />,
  })),
  'appuiAjoute.v1': tell(appuiAjoute, ({ parts }) => ({
    title: 'Appui ajouté',
    body: parts.appui && <Prose text={parts.appui.texte} />,
  })),
  'objectifFixe.v1': tell(objectifFixe, ({ parts }) => ({
    title: 'Objectif fixé, dans les mots de la personne',
    body: parts.objectif && <Prose text={parts.objectif.texte} spoken />,
  })),
  'rencontreDiagnosticNotee.v1': tell(rencontreDiagnosticNotee, ({ parts: { rencontre } }) => ({
    title: rencontre
      ? `Diagnostic partagé avec la personne le ${sayFullDay(rencontre.le)} (${lowerFirst(modesRencontre[rencontre.mode])})`
      : 'Diagnostic partagé avec la personne',
  })),
  'diagnosticValide.v1': tell(diagnosticValide, () => ({
    title: 'Diagnostic partagé validé',
  })),
  'propositionRefusee.v1': tell(propositionRefusee, ({ parts: { motif, reponse } }) => ({
    title: 'Accompagnement global refusé',
    body: (
      <>
        {motif && <Prose text={motif.motif} />}
        {reponse && (
          <Prose
            text={`Proposé à la place : ${lowerFirst(alternatives[reponse.alternative])}. ${reponse.mot}`}
          />
        )}
      </>
    ),
  })),
} as const;
