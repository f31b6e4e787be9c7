// What an act on places warns of before it is done: hours, label, need, section, a first day on which the crèche is shut. It says, and blocks nothing.
import { z } from 'zod';
import { type CrecheVue, reglesAu } from '../creche/label.ts';
import { Jour } from '../dates.ts';
import type { NewFact } from '../kernel/fact.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import type { DemandeVue } from './command.ts';
import type { Voulue } from './offer.ts';
import { claimed, voulueDe } from './wanted.ts';
import {
  besoinIncomplet,
  labelTropCourt,
  premierJourFerme,
  sectionInhabituelle,
  semainesQuiSeSuivent,
  sousLeVolume,
} from './warnings.ts';

const Minutes = z.object({ minutesSemaine: z.int() });
const Debut = z.object({ debut: Jour });
const Fin = z.object({ fin: Jour });

/** The acts that give, sign or change a rhythm; one half-day by itself warns of nothing. */
const concernes: readonly string[] = [
  'placeProposee.v1',
  'contratPrepare.v1',
  'renouvellementPrepare.v1',
  'changementDemande.v1',
  'placeChangee.v1',
];

const Du = z.object({ du: Jour });
const Le = z.object({ le: Jour });

/** The acts that name a first day, and where each writes it. */
function premierJour({ type, clear }: NewFact): Jour | null {
  if (type === 'placeProposee.v1') return Du.safeParse(clear).data?.du ?? null;
  if (type === 'droitCommunPrevu.v1' || type === 'accueilCommence.v1') {
    return Le.safeParse(clear).data?.le ?? null;
  }
  return null;
}

/** As the act says; for a first proposal, the share of the need's hours that its half-days cover. */
function minutes({ parts, type }: NewFact, { contents }: DemandeVue, voulue: Voulue | null) {
  for (const part of Object.values(parts)) {
    const said = Minutes.safeParse(part);
    if (said.success) return said.data.minutesSemaine;
  }
  const { besoin } = contents;
  if (type !== 'placeProposee.v1' || !besoin || !voulue) return null;
  const given = voulue.places.flatMap(({ rythme }) => rythme.demis);
  const kept = besoin.rythme.demis.filter((demi) => given.includes(demi)).length;
  return Math.round((besoin.minutesSemaine * kept) / besoin.rythme.demis.length);
}

/** Those that it claims; a contract names those of the place. */
const demiJournees = (one: NewFact, { state: { context } }: DemandeVue) =>
  one.type === 'contratPrepare.v1' ? (context.offre?.attributions ?? []) : claimed(one);

function unFait(
  one: NewFact,
  demande: DemandeVue,
  creche: CrecheVue,
  ctx: Pick<DecideContext, 'today' | 'settings'>,
): readonly (string | null)[] {
  const voulue = voulueDe(one);
  const asked = minutes(one, demande, voulue);
  const au = voulue?.au ?? Fin.safeParse(one.clear).data?.fin ?? null;
  const du = voulue?.du ?? Debut.safeParse(one.clear).data?.debut ?? ctx.today;
  const regles = reglesAu(creche.state.context, ctx.today, ctx.settings);
  const { besoin, naissance } = demande.contents;
  return [
    asked === null ? null : sousLeVolume(asked, regles),
    au === null ? null : labelTropCourt(creche, du, au),
    voulue && one.type === 'placeProposee.v1' ? besoinIncomplet(besoin, voulue) : null,
    voulue ? sectionInhabituelle(creche, naissance, voulue) : null,
    semainesQuiSeSuivent(demiJournees(one, demande)),
  ];
}

/** Of the facts that an act would write on this very request; each sentence once. */
export function avertissements(
  facts: readonly NewFact[],
  demande: DemandeVue,
  creche: CrecheVue,
  ctx: Pick<DecideContext, 'today' | 'settings'>,
): readonly string[] {
  const own = facts.filter(({ on }) => on === 'joint');
  const said = own
    .filter(({ type }) => concernes.includes(type))
    .flatMap((one) => unFait(one, demande, creche, ctx));
  const closed = own
    .flatMap((one) => premierJour(one) ?? [])
    .map((jour) => premierJourFerme(creche, jour));
  return [...new Set([...said, ...closed])].filter((one) => one !== null);
}
