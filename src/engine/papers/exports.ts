// The tables of a crèche for who may have them: its own gestionnaires, its coordinateur, an auditeur without names.
import { estDemande } from '../../../workflows/crecheAvip/command.ts';
import { placeProposee } from '../../../workflows/crecheAvip/facts/contrat.ts';
import { mayKnow, mayRead } from '../../../workflows/kernel/audience.ts';
import type { OpenedFact } from '../../../workflows/kernel/fact.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { caseStream, personStream } from '../../../workflows/streams.ts';
import type { Result } from '../api.ts';
import { freshClaims } from '../claims.ts';
import { asOpened, type LoadedCase } from '../loadedCase.ts';
import { crecheFor, type Desk, type KnownCreche, vueDe } from './creche.ts';
import { firstDay, lastDay, occupancySheet, type Year } from './occupancy.ts';
import { type Accueilli, reportSheets } from './report.ts';
import type { Paper } from './sheets.ts';
import { countOffers } from './yearOfOffers.ts';

const mayHave = ['creche', 'coordinateur', 'auditeur'] as const;

interface Asked {
  readonly viewer: Viewer;
  readonly crecheId: string;
  readonly annee: number;
}

async function yearOf({ world, fresh }: Desk, known: KnownCreche, annee: number): Promise<Year> {
  const { context } = known.creche.state;
  const places = context.places.map(({ id }) => id);
  const { settings } = await world.moment(world.log);
  const claims = await freshClaims(world, fresh, places, firstDay(annee), lastDay(annee));
  const cible = context.labels.at(-1)?.part ?? settings.values['avip.quotaPourCent'];
  return { context, annee, claims, cible };
}

export async function occupancyOf(desk: Desk, asked: Asked): Promise<Result<Paper>> {
  const { viewer, crecheId, annee } = asked;
  const known = await crecheFor(desk, viewer, crecheId, mayHave);
  if (!known.ok) return known;
  const year = await yearOf(desk, known.value, annee);
  return { ok: true, value: { reference: year.context.reference, sheets: [occupancySheet(year)] } };
}

/** AVIP-27. */
export async function reportOf(desk: Desk, asked: Asked): Promise<Result<Paper>> {
  const { viewer, crecheId, annee } = asked;
  const known = await crecheFor(desk, viewer, crecheId, mayHave);
  if (!known.ok) return known;
  const year = await yearOf(desk, known.value, annee);
  const given = year.claims.filter(({ etat }) => etat === 'donnee');
  const welcomed = [...new Set(given.map(({ caseId }) => caseId))];
  const children = await childrenOf(desk, viewer, welcomed, known.value);
  const offers = countOffers(await requestsOffered(desk), crecheId, annee);
  const sheets = reportSheets({ year, offers, children });
  return { ok: true, value: { reference: year.context.reference, sheets } };
}

/** The children behind the gauge, those that the viewer may know of; each is a reading, logged before the answer leaves. */
async function childrenOf(
  { world }: Desk,
  viewer: Viewer,
  caseIds: readonly string[],
  { creche }: KnownCreche,
): Promise<readonly Accueilli[]> {
  const { log, cases, people, own } = world;
  const today = world.today();
  const here = new Set(creche.state.context.places.map(({ id }) => id));
  const children: Accueilli[] = [];
  for (const loaded of await cases.loadMany(log, caseIds)) {
    const vue = vueDe(loaded);
    const place = loaded.pathway.placeOf(loaded.state, viewer, today);
    if (!estDemande(vue) || !mayKnow(place)) continue;
    const { context } = vue.state;
    const named = mayRead('creche', place);
    const child = named ? await people.load(log, personStream(context.enfant)) : null;
    const slots = (loaded.pathway.slots?.(loaded.state) ?? []).filter(
      (slot) => slot.etat === 'donnee' && here.has(slot.place),
    );
    const { reference } = context;
    children.push({ reference, prenom: child?.prenom ?? null, state: vue.state, slots });
    const { caseId } = loaded;
    await own.reads.note({ at: world.now(), agent: viewer.agent, caseId, what: 'export' });
  }
  return children.sort((a, b) => a.reference.localeCompare(b.reference));
}

/** The joint facts, with no part opened, of every request that was ever offered a place. */
async function requestsOffered({ world }: Desk): Promise<readonly (readonly OpenedFact[])[]> {
  const { log, lists, cases } = world;
  const rows = await lists.among({ agent: null, organisations: [], all: true });
  const requests = rows.filter(({ summary }) => summary.pathway === 'creche-avip');
  const loaded = await cases.loadMany(
    log,
    requests.map(({ caseId }) => caseId),
  );
  const facts: (readonly OpenedFact[])[] = [];
  for (const { caseId } of loaded.filter(wasOffered)) {
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
