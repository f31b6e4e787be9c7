// The tables of a crèche for who may have them: its own gestionnaires, its coordinateur, an auditeur without names.
import { placeProposee } from '../../../workflows/crecheAvip/facts/contrat.ts';
import { avipStates } from '../../../workflows/crecheAvip/states.ts';
import type { OpenedFact } from '../../../workflows/kernel/fact.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { caseStream } from '../../../workflows/streams.ts';
import type { Result } from '../api.ts';
import { asOpened, type LoadedCase } from '../loadedCase.ts';
import { familiesOf } from '../places/families.ts';
import type { Ground } from '../places/ground.ts';
import { yearWindow } from '../places/months.ts';
import { readsTables } from '../places/rights.ts';
import { introuvable, nonHabilite } from '../refusals.ts';
import { slotsOf } from '../slots.ts';
import { occupancySheet, type Year } from './occupancy.ts';
import { type Accueilli, reportSheets } from './report.ts';
import type { Paper } from './sheets.ts';
import { countOffers } from './yearOfOffers.ts';

export interface Asked {
  readonly viewer: Viewer;
  readonly crecheId: string;
  readonly annee: number;
}

async function yearFor(ground: Ground, { viewer, crecheId, annee }: Asked): Promise<Result<Year>> {
  const seen = await ground.creche(viewer, crecheId);
  if (!seen) return introuvable;
  if (!readsTables(seen)) return nonHabilite;
  const { context } = seen.creche.state;
  const claims = await ground.claims(context.places, yearWindow(String(annee)));
  return { ok: true, value: { context, annee, claims, moment: await ground.moment() } };
}

export async function occupancyPaper(ground: Ground, asked: Asked): Promise<Result<Paper>> {
  const year = await yearFor(ground, asked);
  if (!year.ok) return year;
  const { reference } = year.value.context;
  return { ok: true, value: { reference, sheets: [occupancySheet(year.value)] } };
}

/** AVIP-27. */
export async function reportPaper(ground: Ground, asked: Asked): Promise<Result<Paper>> {
  const year = await yearFor(ground, asked);
  if (!year.ok) return year;
  const { reference } = year.value.context;
  const children = await childrenOf(ground, asked.viewer, year.value);
  const offers = countOffers(await requestsOffered(ground), asked.crecheId, asked.annee);
  const sheets = reportSheets({ year: year.value, offers, children });
  return { ok: true, value: { reference, sheets } };
}

/** The children behind the gauge, those that the viewer may know of. */
async function childrenOf(
  { world }: Ground,
  viewer: Viewer,
  { context, claims, moment }: Year,
): Promise<readonly Accueilli[]> {
  const given = claims.filter(({ etat }) => etat === 'donnee').map(({ caseId }) => caseId);
  const families = await familiesOf(world, viewer, given, moment, 'export');
  const here = new Set(context.places.map(({ id }) => id));
  const children = [...families.values()].map(({ loaded, demande: { state }, identity }) => ({
    reference: state.context.reference,
    prenom: identity?.prenom ?? null,
    state,
    slots: slotsOf(loaded).filter(({ place, etat }) => etat === 'donnee' && here.has(place)),
  }));
  return children.sort((a, b) => a.reference.localeCompare(b.reference));
}

/** The joint facts, with no part opened, of every request that was ever offered a place. */
async function requestsOffered({ world }: Ground): Promise<readonly (readonly OpenedFact[])[]> {
  const { log, lists, cases } = world;
  const requests = await lists.inStates('creche-avip', Object.keys(avipStates));
  const facts: (readonly OpenedFact[])[] = [];
  for (const { caseId } of (await cases.loadMany(log, requests)).filter(wasOffered)) {
    const joint = await log.read(caseStream(caseId), 0, () => false);
    facts.push(joint.flatMap((fact) => asOpened(fact) ?? []));
  }
  return facts;
}

function wasOffered({ trail }: LoadedCase): boolean {
  for (let step = trail; step; step = step.before) {
    if (step.type === placeProposee.type) return true;
  }
  return false;
}
