// What a request looks for in a crèche: its need over the period that could be proposed, where the child's age fits.
import { type CrecheVue, reglesAu } from '../creche/label.ts';
import { sectionsPour } from '../creche/sections.ts';
import { addDays, addMonths, type Jour } from '../dates.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import { vacancesConnues } from '../places/compose.ts';
import { toutesLesDemis } from '../places/halfDays.ts';
import {
  type Offre,
  type Recherche,
  type Solution,
  trouver,
  type Voisines,
  voisines,
} from '../waitingList/matching.ts';
import type { DemandeVue } from './command.ts';
import { finParDefaut, offreRefusee, type Voulue } from './offer.ts';

type Demande = Pick<DemandeVue, 'state' | 'contents'>;
type Ctx = Pick<DecideContext, 'today' | 'settings'>;

export const aucune: Voisines = { exacte: null, enPartie: null, plusTard: null };

/** Sections that suit the child; any of them once the birth date is erased. */
function sections({ contents: { naissance } }: Demande, creche: CrecheVue, du: Jour) {
  return naissance === null ? {} : { sections: sectionsPour(creche.state.context, naissance, du) };
}

/** AVIP-04, AVIP-22, AVIP-40, AVIP-50. Nothing is shown free that a proposal would be refused. */
function permise(
  { state: { context }, contents }: Demande,
  creche: CrecheVue,
  { rythme, du, au }: Pick<Recherche, 'rythme' | 'du' | 'au'>,
  ctx: Ctx,
): boolean {
  const refusal = offreRefusee({ context, contents }, creche, { places: [], du, au }, ctx);
  return refusal === null && vacancesConnues(creche.state.context, rythme, au);
}

/** LISTE-03. The whole need from the day it is wished, or today; null when nothing may be proposed for it there. */
export function rechercheDuBesoin(demande: Demande, creche: CrecheVue, ctx: Ctx): Recherche | null {
  const { besoin } = demande.contents;
  if (!besoin) return null;
  const du = besoin.debutSouhaite < ctx.today ? ctx.today : besoin.debutSouhaite;
  const { dureeMaxMois } = reglesAu(creche.state.context, ctx.today, ctx.settings);
  const cap = addDays(addMonths(du, dureeMaxMois), -1);
  const usual = finParDefaut(demande.state.context, du, ctx.settings.values['avip.dureeMois']);
  const au = usual > cap ? cap : usual;
  const { rythme } = besoin;
  if (au < du || !permise(demande, creche, { rythme, du, au }, ctx)) return null;
  return { rythme, du, au, ...sections(demande, creche, du) };
}

/** LISTE-03. Half-days asked for by an act, wherever they may be found: what is looked for near them. */
export function rechercheVoulue(
  demande: Demande,
  creche: CrecheVue,
  { places, du, au }: Voulue,
): Recherche | null {
  const [first] = places;
  if (!first) return null;
  const wanted = places.flatMap(({ rythme }) => rythme.demis);
  const demis = toutesLesDemis.filter((demi) => wanted.includes(demi));
  return { rythme: { ...first.rythme, demis }, du, au, ...sections(demande, creche, du) };
}

/** LISTE-03. What is free near; what comes later only if it could then be proposed. */
export function libresPres(
  demande: Demande,
  creche: CrecheVue,
  offre: Offre,
  recherche: Recherche,
  ctx: Ctx,
): Voisines {
  const found = voisines(offre, recherche);
  const { plusTard } = found;
  const later = plusTard && permise(demande, creche, { ...recherche, ...dates(plusTard) }, ctx);
  return { ...found, plusTard: later ? plusTard : null };
}

const dates = ({ du, au }: Solution) => ({ du, au });

/** LISTE-03. What fits the whole need today; null when nothing does. */
export function solutionDuBesoin(
  demande: Demande,
  creche: CrecheVue,
  offre: Offre,
  ctx: Ctx,
): Solution | null {
  const recherche = rechercheDuBesoin(demande, creche, ctx);
  return recherche && trouver(offre, recherche);
}
