// Calendar feeds of a crèche: made, listed and taken back by their own agent; opened by their token, with the rights of now.
import { estDemande } from '../../../workflows/crecheAvip/command.ts';
import { adaptationPlanifiee } from '../../../workflows/crecheAvip/facts/accueil.ts';
import { addDays } from '../../../workflows/dates.ts';
import { mayRead } from '../../../workflows/kernel/audience.ts';
import { isFact } from '../../../workflows/kernel/opened.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { caseStream } from '../../../workflows/streams.ts';
import type { Feed } from '../../contract/places.ts';
import type { Engine, Result } from '../api.ts';
import { freshClaims } from '../claims.ts';
import { asOpened, type LoadedCase } from '../loadedCase.ts';
import type { FeedRow } from '../ports/ownTruth.ts';
import { introuvable } from '../refusals.ts';
import { summaryOf } from '../summaries.ts';
import { type Attendu, CALENDAR_DAYS, type Calendar, eventsOf, type Heures } from './calendar.ts';
import { crecheFor, type Desk, type KnownCreche, vueDe } from './creche.ts';

/** Who welcomes the children, and who coordinates: nobody else has a calendar of a crèche. */
const mayHave = ['creche', 'coordinateur'] as const;

function feedView({ id, createdAt, expiresOn }: FeedRow): Feed {
  return { id, createdAt, expiresOn };
}

export function feedBook(desk: Desk): Engine['papers']['feeds'] {
  const { world } = desk;
  const { feeds } = world.own;
  return {
    async make(viewer, crecheId) {
      const known = await crecheFor(desk, viewer, crecheId, mayHave);
      if (!known.ok) return known;
      const { now, today, settings } = await world.moment(world.log);
      await feeds.removeBefore(today);
      const expiresOn = addDays(today, settings.values['avip.calendrierJours']);
      const feed = { agent: viewer.agent, creche: crecheId, createdAt: now, expiresOn };
      const { id, token } = await feeds.make(feed);
      return { ok: true, value: { ...feedView({ id, ...feed }), token } };
    },
    async list(viewer, crecheId) {
      const known = await crecheFor(desk, viewer, crecheId, mayHave);
      if (!known.ok) return known;
      const own = await feeds.of(viewer.agent, crecheId);
      const today = world.today();
      return { ok: true, value: own.filter(({ expiresOn }) => expiresOn >= today).map(feedView) };
    },
    async remove(viewer, crecheId, id): Promise<Result<null>> {
      const known = await crecheFor(desk, viewer, crecheId, mayHave);
      if (!known.ok) return known;
      const removed = await feeds.remove(id, viewer.agent, crecheId);
      return removed ? { ok: true, value: null } : introuvable;
    },
  };
}

/** AVIP-26. Null for whatever reason it does not open: unknown, over, taken back, or its agent may no longer have it. */
export async function calendarOf(desk: Desk, token: string): Promise<Calendar | null> {
  const { world } = desk;
  const feed = await world.own.feeds.find(token);
  if (!feed || feed.expiresOn < world.today()) return null;
  const viewer = await world.directory.viewer(world.log, feed.agent);
  const known = viewer && (await crecheFor(desk, viewer, feed.creche, mayHave));
  return viewer && known?.ok ? read(desk, viewer, known.value) : null;
}

async function read(desk: Desk, viewer: Viewer, { creche }: KnownCreche): Promise<Calendar> {
  const { world, fresh } = desk;
  const moment = await world.moment(world.log);
  const { context } = creche.state;
  const places = context.places.map(({ id }) => id);
  const until = addDays(moment.today, CALENDAR_DAYS - 1);
  const claims = await freshClaims(world, fresh, places, moment.today, until);
  const attendus = await attendusDe(desk, viewer, { creche, claiming: claims });
  return {
    name: context.reference,
    madeAt: moment.now,
    events: eventsOf(context, claims, attendus, moment),
  };
}

/** The cases that claim a place here, or are offered one later: those that this viewer may read as the crèche does. */
async function attendusDe(
  { world }: Desk,
  viewer: Viewer,
  {
    creche,
    claiming,
  }: Pick<KnownCreche, 'creche'> & {
    readonly claiming: readonly { readonly caseId: string }[];
  },
): Promise<ReadonlyMap<string, Attendu>> {
  const { log, lists, cases } = world;
  const { today, settings } = await world.moment(log);
  const { organisation } = creche.state.context;
  const rows = await lists.among({ agent: null, organisations: [organisation], all: false });
  const open = rows.filter(({ summary }) => !summary.ended).map(({ caseId }) => caseId);
  const named = [...new Set([...claiming.map(({ caseId }) => caseId), ...open])];
  const attendus = new Map<string, Attendu>();
  for (const loaded of await cases.loadMany(log, named)) {
    const vue = vueDe(loaded);
    const here = estDemande(vue) && vue.state.context.offre?.creche === creche.caseId;
    const place = loaded.pathway.placeOf(loaded.state, viewer, today);
    if (!estDemande(vue) || !mayRead('creche', place)) continue;
    const { reference, deadlines } = summaryOf(loaded, settings);
    const heures = await heuresDe(world, loaded, vue.state.context.adaptation.length > 0);
    attendus.set(loaded.caseId, { reference, deadlines: here ? deadlines : [], heures });
  }
  return attendus;
}

/** The hours that adaptation was planned with; the last word on a half-day holds. */
async function heuresDe(
  { log }: Desk['world'],
  { caseId }: LoadedCase,
  planned: boolean,
): Promise<ReadonlyMap<string, Heures>> {
  if (!planned) return new Map();
  const facts = await log.read(caseStream(caseId), 0, () => false);
  const creneaux = facts
    .flatMap((fact) => asOpened(fact) ?? [])
    .flatMap((fact) => (isFact(adaptationPlanifiee, fact) ? fact.clear.creneaux : []));
  return new Map(creneaux.map(({ jour, demi, de, a }) => [`${jour}/${demi}`, { de, a }]));
}
