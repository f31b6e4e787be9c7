// Opening a request: a child, one or two parents, a need, wished crèches, and who follows the family.
import { z } from 'zod';
import { addDays, addMonths, ageOn, instantFromMs, Jour, jourOf, msOf } from '../../dates.ts';
import { facultatif } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact, type NewFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { command, constat, interdit, motiver } from '../command.ts';
import { Besoin, Criteres, demandeOuverte, type Voeu } from '../facts/demande.ts';
import { ageDeroge } from '../facts/motifs.ts';
import {
  avantLaNaissance,
  creerEnfant,
  dernierJourAvantLEcole,
  derogationHorsBornes,
  Enfant,
  type Foyer,
  foyer,
  naissanceTropLoin,
  Parent,
} from '../family.ts';
import { parentsConnus, type Suivi, suivi, voeuxDe } from '../members.ts';
import { echeancePassee, lien, renseigner } from '../sealedFacts.ts';
import { natures } from '../vocabulary.ts';

const Ouverture = z.object({
  nature: z.enum(mots(natures)).default('reguliere'),
  commune: Id,
  voeux: z.array(Id).max(5),
  enfant: Enfant,
  parents: z.array(Parent).max(2),
  /** The accompagnement it hangs on: its person is the parent who signs. */
  accompagnement: facultatif(Id),
  /** A brother's or a sister's request: the same parents sign, and none is created twice. */
  fratrie: facultatif(Id),
  besoin: Besoin,
  criteres: facultatif(Criteres),
  insertion: facultatif(Id),
  referentSocial: facultatif(Id),
  derogationAge: facultatif(z.object({ jusquAu: Jour, motif: texte(2000) })),
});
type Ouverture = z.infer<typeof Ouverture>;

/** AVIP-50. Under three when it begins, unless a written derogation says until when. */
function tropGrand({ enfant, besoin, derogationAge }: Ouverture): Refusal | null {
  if (derogationAge !== null) return null;
  return ageOn(enfant.naissance, besoin.debutSouhaite) >= 3 ? refus('enfantTropGrand') : null;
}

/** AVIP-50. A derogation is the coordinateur's to give, as `derogerAge` says it. */
function derogationRefusee(
  { enfant, commune, derogationAge }: Ouverture,
  ctx: DecideContext,
): Refusal | null {
  if (derogationAge === null) return null;
  const roles = ctx.agent(ctx.actor.agent)?.roles ?? [];
  const coordinates = commune === ctx.actor.organisation && roles.includes('coordinateur');
  return premierRefus(
    !coordinates && interdit('derogationReservee'),
    derogationHorsBornes(enfant.naissance, derogationAge.jusquAu, ctx),
  );
}

/** AVIP-40. One parent signs, or both. */
function signatairesRefuses({ length }: readonly string[]): Refusal | null {
  return premierRefus(
    length === 0 && refus('signataireManquant'),
    length > 2 && refus('tropDeSignataires'),
  );
}

function ouvertureRefusee(data: Ouverture, ctx: DecideContext): Refusal | null {
  const parLaCreche = ctx.agent(ctx.actor.agent)?.kind === 'creche';
  return premierRefus(
    parLaCreche && data.criteres !== null && interdit('criteresReserves'),
    ctx.organisation(data.commune)?.kind !== 'commune' && refus('communeIncorrecte'),
    echeancePassee(data.criteres, ctx),
    naissanceTropLoin(data.enfant.naissance, ctx),
    avantLaNaissance(data.enfant.naissance, data.besoin.debutSouhaite),
    tropGrand(data),
    derogationRefusee(data, ctx),
    // The crèche that is to answer within two days must know of it.
    data.nature === 'ponctuelle' && data.voeux.length === 0 && refus('crecheManquante'),
  );
}

const MS_PAR_HEURE = 3_600_000;

/** The due days that opening starts: eligibility for a place, an answer within 48 hours for an accueil ponctuel. */
function echeances({ nature }: Ouverture, ctx: DecideContext) {
  const { values } = ctx.settings;
  if (nature === 'reguliere') {
    return {
      eligibiliteAvant: addDays(ctx.today, values['avip.eligibiliteJours']),
      reponseAvant: null,
      clotureLe: null,
    };
  }
  const answer = msOf(ctx.now) + values['avip.ponctuelHeures'] * MS_PAR_HEURE;
  return {
    eligibiliteAvant: null,
    reponseAvant: jourOf(instantFromMs(answer)),
    clotureLe: addMonths(ctx.today, 12),
  };
}

export const ouvrirDemande = command({
  type: 'ouvrirDemande',
  label: 'Demander une place en crèche AVIP',
  kind: 'additive',
  source: 'CASF L214-7 III ; charte nationale 2016 : tout acteur peut repérer un besoin',
  rules: ['AVIP-30', 'AVIP-31', 'AVIP-50', 'AVIP-58'],
  from: [],
  who: ['proposant'],
  data: Ouverture,
  horsCreche: { champs: ['criteres', 'accompagnement', 'derogationAge'], code: 'criteresReserves' },
  related: (_situation, { voeux, accompagnement, fratrie }) => [
    ...voeux,
    ...[accompagnement, fratrie].filter((id) => id !== null),
  ],
  decide(_situation, data, ctx) {
    const refused = ouvertureRefusee(data, ctx);
    if (refused) return refuse(refused);
    const voeux = voeuxDe(data.voeux, ctx);
    if ('code' in voeux) return refuse(voeux);
    const followers = suivi(data, ctx);
    if ('code' in followers) return refuse(followers);
    const known = parentsConnus(data, ctx);
    if ('code' in known) return refuse(known);
    const family = foyer(data.parents, known, ctx);
    const unsigned = signatairesRefuses(family.signataires);
    if (unsigned) return refuse(unsigned);
    return accepte(...faitsDOuverture(data, { voeux, ...followers, family }, ctx));
  },
});

interface Admis extends Suivi {
  readonly voeux: readonly Voeu[];
  readonly family: Foyer;
}

function faitsDOuverture(data: Ouverture, admis: Admis, ctx: DecideContext): readonly NewFact[] {
  const { enfant, besoin, derogationAge } = data;
  const child = ctx.id('enfant');
  const { family } = admis;
  const occurredOn = ctx.today;
  const author = ctx.agent(ctx.actor.agent);
  const opened = fact(demandeOuverte, {
    on: 'joint',
    clear: {
      reference: ctx.reference,
      enfant: child,
      signataires: [...family.signataires],
      nature: data.nature,
      commune: data.commune,
      voeux: [...admis.voeux],
      crecheAuteur: author?.kind === 'creche' ? author.organisation : null,
      insertion: admis.insertion,
      referentSocial: admis.referentSocial,
      dernierJourAge: derogationAge?.jusquAu ?? dernierJourAvantLEcole(enfant.naissance),
      ...echeances(data, ctx),
    },
    parts: {
      enfant: { naissance: enfant.naissance },
      besoin,
      famille: { parents: [...family.famille] },
    },
    scopeIds: { person: child },
    occurredOn,
    rules: ['AVIP-30', 'AVIP-50'],
  });
  const { criteres, accompagnement } = data;
  return [
    creerEnfant(child, enfant, ctx),
    ...family.facts,
    opened,
    ...(derogationAge
      ? [constat(ageDeroge, { jusquAu: derogationAge.jusquAu }, occurredOn, ['AVIP-50'])]
      : []),
    ...motiver('derogationAge', derogationAge?.motif ?? null, 'referents', ctx),
    ...(accompagnement === null ? [] : [lien(accompagnement, ctx)]),
    ...(criteres === null ? [] : [renseigner(criteres, ctx)]),
  ];
}
