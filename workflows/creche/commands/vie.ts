// A crèche enters Tandem; its référent familles, its reserved places, its month's number of children.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { facultatif, portee } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { Id, texte } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { clair, command } from '../command.ts';
import {
  crecheOuverte,
  Demis,
  effectifSaisi,
  Mois,
  placeReservee,
  referentFamillesNomme,
} from '../facts/vie.ts';
import { enregistree } from '../states.ts';

const SectionNommee = z.object({
  nom: texte(60),
  ageMinMois: z.int().min(0).max(72),
  ageMaxMois: z.int().min(1).max(72),
});

/** The référent familles is a gestionnaire of the crèche itself. */
function pasReferent(agent: string, organisation: string, ctx: DecideContext): Refusal | null {
  const card = ctx.agent(agent);
  if (!card) return refus('agentInconnu');
  if (card.organisation !== organisation) return refus('agentHorsOrganisation');
  return card.roles.includes('gestionnaire') ? null : refus('roleManquant');
}

export const ouvrirCreche = command({
  type: 'ouvrirCreche',
  label: 'Enregistrer une crèche',
  kind: 'additive',
  source: 'CASF L214-7 III',
  rules: ['AVIP-01', 'AVIP-11'],
  from: [],
  who: ['coordinateur', 'administrateur'],
  data: z.object({
    nom: texte(120),
    organisation: Id,
    commune: Id,
    sections: z.array(SectionNommee).min(1).max(12),
    demis: Demis,
    effetLe: facultatif(Jour),
    referentFamilles: facultatif(Id),
  }),
  decide(_situation, { nom, organisation, commune, sections, demis, ...data }, ctx) {
    const { referentFamilles } = data;
    const own = ctx.place.qualites.has('administrateur') || ctx.actor.organisation === commune;
    const refusal = premierRefus(
      ctx.organisation(organisation)?.kind !== 'creche' && refus('crecheIncorrecte'),
      ctx.organisation(commune)?.kind !== 'commune' && refus('communeIncorrecte'),
      !own && refus('autreCommune'),
      sections.some(({ ageMinMois, ageMaxMois }) => ageMaxMois <= ageMinMois) &&
        refus('agesContradictoires'),
      referentFamilles !== null && pasReferent(referentFamilles, organisation, ctx),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      clair(
        crecheOuverte,
        {
          reference: ctx.reference,
          nom,
          organisation,
          commune,
          sections: sections.map((one, index) => ({ ...one, id: ctx.id(`section${index}`) })),
          demis,
          effetLe: data.effetLe ?? ctx.today,
          referentFamilles,
        },
        ctx.today,
        ['AVIP-01'],
      ),
    );
  },
});

export const nommerReferentFamilles = command({
  type: 'nommerReferentFamilles',
  label: 'Nommer le référent familles',
  kind: 'decisive',
  source: 'charte nationale 2016 : un référent familles par établissement',
  rules: ['AVIP-01'],
  from: enregistree,
  who: ['creche', 'coordinateur'],
  data: z.object({ agent: Id }),
  decide({ state }, { agent }, ctx) {
    const unfit = pasReferent(agent, state.context.organisation, ctx);
    if (unfit) return refuse(unfit);
    return accepte(clair(referentFamillesNomme, { agent }, ctx.today, ['AVIP-01']));
  },
});

export const reserverPlaces = command({
  type: 'reserverPlaces',
  label: 'Réserver des places',
  kind: 'decisive',
  source: 'CASF L214-7 III',
  rules: ['AVIP-05'],
  from: enregistree,
  who: ['creche', 'coordinateur'],
  data: z.object({ section: Id, noms: z.array(texte(40)).min(1).max(30), depuis: Jour }),
  decide({ state }, { section, noms, depuis }, ctx) {
    const { places, sections, labels } = state.context;
    const open = places.filter(({ dernierJour }) => dernierJour === null);
    const taken = open.map(({ nom }) => nom);
    const double = noms.some((nom, index) => taken.includes(nom) || noms.indexOf(nom) !== index);
    const offertes = labels.at(-1)?.places;
    const refusal = premierRefus(
      !sections.some(({ id }) => id === section) && refus('sectionInconnue'),
      double && refus('nomDejaPris'),
      offertes !== undefined &&
        open.length + noms.length > offertes &&
        refus('placesAuDelaDuLabel', { places: offertes }),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      ...noms.map((nom, index) =>
        clair(placeReservee, { id: ctx.id(`place${index}`), nom, section, depuis }, ctx.today, [
          'AVIP-05',
        ]),
      ),
    );
  },
});

export const saisirEffectif = command({
  type: 'saisirEffectif',
  label: 'Saisir l’effectif du mois',
  kind: 'additive',
  source: 'CASF L214-7 III : part des enfants accueillis',
  rules: ['AVIP-10'],
  from: enregistree,
  who: ['creche'],
  data: z.object({ mois: Mois, enfants: z.int().min(0).max(500) }),
  decide(_situation, data, ctx) {
    const refusal = premierRefus(
      data.mois > ctx.today.slice(0, 7) && refus('moisFutur'),
      data.mois < portee(ctx.today).premier.slice(0, 7) && refus('moisTropAncien'),
    );
    if (refusal) return refuse(refusal);
    return accepte(clair(effectifSaisi, data, ctx.today, ['AVIP-10']));
  },
});
