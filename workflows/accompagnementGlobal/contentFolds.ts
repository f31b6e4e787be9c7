// Folds opened facts into contents. A part that is closed or destroyed leaves what it would have said as it was.

import type { OpenedFact } from '../kernel/fact.ts';
import {
  acteAnnule,
  acteObjecte,
  etapeCaduque,
  etapeObjectee,
  etapeProposee,
} from '../kernel/keyFacts.ts';
import { on } from '../kernel/opened.ts';
import type { Action, AgContents, AgDossier, Element, Texte } from './contents.ts';
import { couples } from './coupleFolds.ts';
import { accordExpire, accordRecueilli, accordRetire } from './facts/accord.ts';
import * as commission from './facts/commission.ts';
import * as diagnostic from './facts/diagnostic.ts';
import * as duree from './facts/duree.ts';
import * as fin from './facts/fin.ts';
import * as intervenant from './facts/intervenant.ts';
import { signatureNotee } from './facts/papiers.ts';
import { usagerRattache } from './facts/ponts.ts';
import * as proposition from './facts/proposition.ts';
import * as suivi from './facts/suivi.ts';
import { fondements } from './joindre.ts';
import { foldMains } from './mains.ts';
import { ecrit, rendezVous } from './meetingFolds.ts';
import { bilans, parcours } from './parcoursFolds.ts';
import { foldPartage } from './partageFolds.ts';
import { relaisProposes } from './relaisFolds.ts';

type Change = Partial<AgContents>;

function texteDe(fact: OpenedFact, part: { readonly texte: string } | undefined): Texte | null {
  return part ? { texte: part.texte, ...ecrit(fact) } : null;
}

function motifDe(fact: OpenedFact, part: { readonly motif: string } | undefined): Change {
  return part ? { motifDeFin: { texte: part.motif, ...ecrit(fact) } } : {};
}

function avec(list: readonly Element[], id: string, texte: Texte | null): readonly Element[] {
  return texte ? [...list, { id, ...texte }] : list;
}

function partie(name: 'emploi' | 'social' | 'synthese') {
  return (
    contents: AgContents,
    fact: OpenedFact & { parts: { partie?: { texte: string } } },
  ): Change => ({
    diagnostic: {
      ...contents.diagnostic,
      [name]: texteDe(fact, fact.parts.partie) ?? contents.diagnostic[name],
    },
  });
}

const sansProposition = (): Change => ({ proposition: null });

const demandeEtDiagnostic = [
  // The one in force: another replaces it, whoever reads on which themes that is.
  on(
    accordRecueilli,
    (_: AgContents, fact): Change => ({
      accord: fact.parts.accord ? { ...fact.parts.accord, ...ecrit(fact) } : null,
    }),
  ),
  on(accordRetire, (): Change => ({ accord: null })),
  on(accordExpire, (): Change => ({ accord: null })),
  on(
    proposition.accompagnementPrescrit,
    (_: AgContents, fact): Change => (fact.parts.demande ? { demande: fact.parts.demande } : {}),
  ),
  on(proposition.propositionRetiree, (_: AgContents, fact) => motifDe(fact, fact.parts.motif)),
  on(diagnostic.propositionRefusee, (_: AgContents, fact) => ({
    ...motifDe(fact, fact.parts.motif),
    reponse: fact.parts.reponse ?? null,
  })),
  on(diagnostic.diagnosticEmploiComplete, partie('emploi')),
  on(diagnostic.diagnosticSocialComplete, partie('social')),
  on(diagnostic.syntheseRedigee, partie('synthese')),
  on(diagnostic.freinEvalue, (contents: AgContents, fact): Change => {
    const { frein } = fact.parts;
    if (!frein) return {};
    const others = contents.freins.filter((known) => known.theme !== frein.theme);
    return { freins: [...others, { ...frein, ...ecrit(fact) }] };
  }),
  on(diagnostic.appuiAjoute, (contents: AgContents, fact) => ({
    appuis: avec(contents.appuis, fact.clear.id, texteDe(fact, fact.parts.appui)),
  })),
  on(diagnostic.objectifFixe, (contents: AgContents, fact) => ({
    objectifs: avec(contents.objectifs, fact.clear.id, texteDe(fact, fact.parts.objectif)),
  })),
  on(
    diagnostic.rencontreDiagnosticNotee,
    ({ diagnostic: before, commission: known }: AgContents, { parts }): Change =>
      parts.rencontre
        ? {
            diagnostic: { ...before, rencontre: parts.rencontre },
            commission: { ...known, aPresenter: parts.presentation?.texte ?? null },
          }
        : {},
  ),
  on(
    commission.diagnosticTransmis,
    ({ commission: known }: AgContents, fact): Change => ({
      proposition: null,
      commission: { ...known, presentation: texteDe(fact, fact.parts.presentation), renvoi: null },
    }),
  ),
  on(commission.diagnosticRenvoye, ({ commission: known }: AgContents, fact): Change => {
    const { motif } = fact.parts;
    const renvoi = motif ? { texte: motif.motif, ...ecrit(fact) } : null;
    return { commission: { ...known, renvoi } };
  }),
];

const etapes = [
  on(etapeProposee, (_: AgContents, fact): Change => {
    const { id, etape, digest } = fact.clear;
    return { proposition: { id, etape, digest, sel: fact.parts.sel?.sel ?? null, ...ecrit(fact) } };
  }),
  on(etapeObjectee, sansProposition),
  on(etapeCaduque, sansProposition),
  on(diagnostic.diagnosticValide, sansProposition),
  on(suivi.accompagnementDemarre, sansProposition),
  on(duree.suspensionDecidee, sansProposition),
];

const planEtContrat = [
  on(
    suivi.demarragePrepare,
    (_: AgContents, fact): Change => ({
      demarrage: {
        debut: fact.clear.debut,
        fin: fact.clear.fin,
        signature: fact.parts.signature ?? null,
      },
    }),
  ),
  on(suivi.actionAjoutee, (contents: AgContents, fact): Change => {
    const texte = texteDe(fact, fact.parts.action);
    if (!texte) return {};
    const added: Action = { ...fact.clear, ...texte, etat: 'ouverte', commentaire: null };
    return { actions: [...contents.actions, added] };
  }),
  on(suivi.actionMiseAJour, (contents: AgContents, fact): Change => {
    const { action, etat, echeance } = fact.clear;
    const commentaire = fact.parts.commentaire?.texte ?? null;
    return {
      actions: contents.actions.map((known) =>
        known.id === action
          ? { ...known, etat, commentaire, echeance: echeance ?? known.echeance }
          : known,
      ),
    };
  }),
  on(signatureNotee, (contents: AgContents, fact): Change => {
    const { document, mode } = fact.clear;
    const noted = { document, mode, ou: fact.parts.preuve?.ou ?? null, ...ecrit(fact) };
    return { signatures: [...contents.signatures, noted] };
  }),
  on(
    usagerRattache,
    (contents: AgContents, { clear, parts }): Change => ({
      usagers: { ...contents.usagers, [clear.cote]: parts.usager?.usager ?? null },
    }),
  ),
  on(
    duree.suitePreparee,
    (_: AgContents, { clear, parts }): Change => ({
      renouvellement: { fin: clear.fin, accord: parts.accord ?? null },
    }),
  ),
];

const issue = (_: AgContents, fact: OpenedFact & { parts: { issue?: fin.Issue } }): Change =>
  fact.parts.issue ? { cloture: { ...fact.parts.issue, ...ecrit(fact) } } : {};

const autour = [
  on(
    intervenant.intervenantPropose,
    (_: AgContents, fact): Change => ({
      invitation: fact.parts.invitation ? { ...fact.parts.invitation, ...ecrit(fact) } : null,
    }),
  ),
  on(intervenant.intervenantDecline, (): Change => ({ invitation: null })),
  on(intervenant.interventionTerminee, (): Change => ({ invitation: null })),
];

const sortie = [
  on(fin.clotureDemandee, issue),
  on(fin.clotureImmediate, issue),
  on(
    fin.departementChange,
    (_: AgContents, fact): Change =>
      fact.parts.depart ? { depart: { ...fact.parts.depart, ...ecrit(fact) } } : {},
  ),
  on(
    fin.suiviSixMoisNote,
    (_: AgContents, fact): Change =>
      fact.parts.suivi ? { suivi: { ...fact.parts.suivi, ...ecrit(fact) } } : {},
  ),
  on(acteObjecte, (): Change => ({ cloture: null })),
  on(acteAnnule, (): Change => ({ cloture: null })),
];

const folds = new Map<string, (contents: AgDossier, fact: OpenedFact) => Partial<AgDossier>>([
  ...demandeEtDiagnostic,
  ...etapes,
  ...rendezVous,
  ...planEtContrat,
  ...parcours,
  ...bilans,
  ...autour,
  ...relaisProposes,
  ...sortie,
  ...couples,
]);

export function foldContents(contents: AgDossier, fact: OpenedFact): AgDossier {
  const change = folds.get(fact.type)?.(contents, fact) ?? {};
  const partage = foldPartage(contents.partage, fact);
  const mains = foldMains(contents, fact);
  const same =
    partage === contents.partage && mains === contents.mains && Object.keys(change).length === 0;
  if (same) return contents;
  const after = { ...contents, ...change, partage, mains };
  return { ...after, partage: fondements(after, fact.recordedAt) };
}
