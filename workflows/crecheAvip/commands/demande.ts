// Preparing a request: link, criteria, need, wishes, followers, brothers and sisters, derogation, withdrawal.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { facultatif } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { annulerSignature } from '../../kernel/lapse.ts';
import { refus } from '../../kernel/refusal.ts';
import { command, constat, motiver, referents } from '../command.ts';
import {
  Besoin,
  besoinModifie,
  Criteres,
  demandeRetiree,
  referentsDesignes,
  voeuxModifies,
} from '../facts/demande.ts';
import { ageDeroge } from '../facts/motifs.ts';
import { avantLaNaissance, derogationHorsBornes } from '../family.ts';
import { membre, personneAccompagnee, voeuxDe } from '../members.ts';
import { echeancePassee, lien, renseigner } from '../sealedFacts.ts';
import { rendreEnsemble } from '../siblings.ts';
import { avantAccueil, avantPlace, vivant } from '../states.ts';

export const lierAccompagnement = command({
  type: 'lierAccompagnement',
  label: 'Lier à l’accompagnement du parent',
  kind: 'decisive',
  source: 'convention locale : la crèche AVIP s’inscrit dans les conventions d’accompagnement',
  rules: ['AVIP-31', 'AVIP-53'],
  from: vivant,
  who: ['insertion', 'referentSocial'],
  data: z.object({ accompagnement: Id }),
  related: (_situation, { accompagnement }) => [accompagnement],
  decide({ state }, { accompagnement }, ctx) {
    const person = personneAccompagnee(accompagnement, ctx);
    if (typeof person !== 'string') return refuse(person);
    // Only a parent of this child: another's accompagnement has nothing to do here.
    if (!state.context.signataires.includes(person)) return refuse(refus('autreFamille'));
    return accepte(lien(accompagnement, ctx));
  },
});

export const renseignerCriteres = command({
  type: 'renseignerCriteres',
  label: 'Renseigner les critères',
  kind: 'decisive',
  source: 'CASF L214-7 III, L262-9',
  rules: ['AVIP-31'],
  from: avantAccueil,
  who: referents,
  data: Criteres,
  decide(_situation, data, ctx) {
    const old = echeancePassee(data, ctx);
    return old ? refuse(old) : accepte(renseigner(data, ctx));
  },
});

export const modifierBesoin = command({
  type: 'modifierBesoin',
  label: 'Modifier le besoin',
  kind: 'decisive',
  source: 'usage',
  rules: ['AVIP-31', 'AVIP-58'],
  from: avantPlace,
  who: referents,
  data: Besoin,
  decide({ contents: { naissance } }, besoin, ctx) {
    const refusal = avantLaNaissance(naissance, besoin.debutSouhaite);
    if (refusal) return refuse(refusal);
    return accepte(
      fact(besoinModifie, {
        on: 'joint',
        clear: {},
        parts: { besoin },
        occurredOn: ctx.today,
        rules: ['AVIP-31'],
      }),
    );
  },
});

export const modifierVoeux = command({
  type: 'modifierVoeux',
  label: 'Modifier les crèches souhaitées',
  kind: 'decisive',
  source: 'usage',
  rules: ['AVIP-55'],
  from: avantPlace,
  who: referents,
  data: z.object({ voeux: z.array(Id).max(5) }),
  related: (_situation, { voeux }) => voeux,
  decide(_situation, data, ctx) {
    const voeux = voeuxDe(data.voeux, ctx);
    if ('code' in voeux) return refuse(voeux);
    return accepte(constat(voeuxModifies, { voeux: [...voeux] }, ctx.today, ['AVIP-55']));
  },
});

export const designerReferents = command({
  type: 'designerReferents',
  label: 'Désigner les référents',
  kind: 'decisive',
  source: 'charte nationale 2016 : référent de parcours et référent familles',
  rules: ['AVIP-40', 'CLE-02'],
  from: vivant,
  who: referents,
  data: z.object({ insertion: Id, referentSocial: facultatif(Id) }),
  decide({ state }, data, ctx) {
    const insertion = membre(data.insertion, ctx);
    if ('code' in insertion) return refuse(insertion);
    const social = data.referentSocial === null ? null : membre(data.referentSocial, ctx);
    if (social && 'code' in social) return refuse(social);
    if (social?.agent === insertion.agent) return refuse(refus('memePersonne'));
    const { context } = state;
    const changed = context.sieges.insertion.titulaire !== insertion.agent;
    return accepte(
      constat(referentsDesignes, { insertion, referentSocial: social }, ctx.today, ['AVIP-40']),
      ...(changed ? annulerSignature(context, 'insertion', 'passation', ctx.today) : []),
    );
  },
});

export const derogerAge = command({
  type: 'derogerAge',
  label: 'Accorder une dérogation d’âge',
  kind: 'decisive',
  source: 'Code de l’éducation L131-1 ; usage : dérogation écrite',
  rules: ['AVIP-50'],
  from: vivant,
  who: ['coordinateur'],
  data: z.object({ jusquAu: Jour, motif: texte(2000) }),
  decide({ state, contents: { naissance } }, { jusquAu, motif }, ctx) {
    const { dernierJourAge } = state.context;
    const refusal = premierRefus(
      dernierJourAge !== null &&
        jusquAu <= dernierJourAge &&
        refus('derogationInutile', { date: dernierJourAge }),
      naissance !== null && derogationHorsBornes(naissance, jusquAu, ctx),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      ...motiver('derogationAge', motif, 'referents', ctx),
      constat(ageDeroge, { jusquAu }, ctx.today, ['AVIP-50']),
    );
  },
});

export const retirerDemande = command({
  type: 'retirerDemande',
  label: 'Retirer la demande',
  kind: 'decisive',
  source: 'usage : la famille décide',
  rules: ['AVIP-31', 'AVIP-38', 'AVIP-39'],
  from: avantAccueil,
  who: ['proposant', ...referents],
  data: z.object({ motif: facultatif(texte(2000)) }),
  related: ({ state }) => state.context.liees,
  decide({ state }, { motif }, ctx) {
    return accepte(
      ...motiver('retrait', motif, 'referents', ctx),
      constat(demandeRetiree, {}, ctx.today, ['AVIP-39']),
      ...rendreEnsemble(state.context, ctx),
    );
  },
});
