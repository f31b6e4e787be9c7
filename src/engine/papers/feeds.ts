// Calendar feeds of a crèche: made, listed and taken back by their own agent; opened by their token, with the rights of now.
import { adaptationPlanifiee } from '../../../workflows/crecheAvip/facts/accueil.ts';
import { vivant } from '../../../workflows/crecheAvip/states.ts';
import { addDays } from '../../../workflows/dates.ts';
import { mayRead } from '../../../workflows/kernel/audience.ts';
import { isFact } from '../../../workflows/kernel/opened.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { caseStream } from '../../../workflows/streams.ts';
import type { Feed } from '../../contract/papers.ts';
import type { Engine, Result } from '../api.ts';
import { asOpened } from '../loadedCase.ts';
import type { Ground } from '../places/ground.ts';
import { keepsCalendar } from '../places/rights.ts';
import { type CrecheSeen, demandeIn } from '../places/seen.ts';
import type { FeedRow } from '../ports/ownTruth.ts';
import { introuvable, nonHabilite } from '../refusals.ts';
import { summaryOf } from '../summaries.ts';
import { type Attendu, CALENDAR_DAYS, type Calendar, eventsOf, type Heures } from './calendar.ts';

function feedView({ id, createdAt, expiresOn }: FeedRow): Feed {
  return { id, createdAt, expiresOn };
}

/** Who welcomes the children, and who coordinates: nobody else has a calendar of a crèche. */
async function allowed(
  ground: Ground,
  viewer: Viewer,
  crecheId: string,
): Promise<Result<CrecheSeen>> {
  const seen = await ground.creche(viewer, crecheId);
  if (!seen) return introuvable;
  return keepsCalendar(seen) ? { ok: true, value: seen } : nonHabilite;
}

export function feedBook(ground: Ground): Engine['papers']['feeds'] {
  const { feeds } = ground.world.own;
  return {
    async make(viewer, crecheId) {
      const seen = await allowed(ground, viewer, crecheId);
      if (!seen.ok) return seen;
      const { now, today, settings } = await ground.moment();
      await feeds.removeBefore(today);
      const expiresOn = addDays(today, settings.values['avip.calendrierJours']);
      const feed = { agent: viewer.agent, creche: crecheId, createdAt: now, expiresOn };
      const { id, token } = await feeds.make(feed);
      return { ok: true, value: { ...feedView({ id, ...feed }), token } };
    },
    async list(viewer, crecheId) {
      const seen = await allowed(ground, viewer, crecheId);
      if (!seen.ok) return seen;
      const own = await feeds.of(viewer.agent, crecheId);
      const today = ground.world.today();
      return { ok: true, value: own.filter(({ expiresOn }) => expiresOn >= today).map(feedView) };
    },
    async remove(viewer, crecheId, id): Promise<Result<null>> {
      const seen = await allowed(ground, viewer, crecheId);
      if (!seen.ok) return seen;
      const removed = await feeds.remove(id, viewer.agent, crecheId);
      return removed ? { ok: true, value: null } : introuvable;
    },
  };
}

/** AVIP-26. Null for whatever reason it does not open: unknown, over, taken back, or its agent may no longer have it. */
export async function calendarOf(ground: Ground, token: string): Promise<Calendar | null> {
  const { own, directory, log } = ground.world;
  const feed = await own.feeds.find(token);
  if (!feed || feed.expiresOn < ground.world.today()) return null;
  const viewer = await directory.viewer(log, feed.agent);
  const seen = viewer && (await allowed(ground, viewer, feed.creche));
  return viewer && seen?.ok ? read(ground, viewer, seen.value) : null;
}

async function read(ground: Ground, viewer: Viewer, { creche }: CrecheSeen): Promise<Calendar> {
  const moment = await ground.moment();
  const { context } = creche.state;
  const window = { du: moment.today, au: addDays(moment.today, CALENDAR_DAYS - 1) };
  const claims = await ground.claims(context.places, window);
  const claiming = claims.map(({ caseId }) => caseId);
  const attendus = await attendusDe(ground, viewer, creche.caseId, claiming);
  const events = eventsOf(context, claims, attendus, moment);
  return { name: context.reference, madeAt: moment.now, events };
}

/** The cases that claim a place here now or later: those of which this viewer reads what a crèche reads. */
async function attendusDe(
  ground: Ground,
  viewer: Viewer,
  crecheId: string,
  claiming: readonly string[],
): Promise<ReadonlyMap<string, Attendu>> {
  const { log, lists, cases } = ground.world;
  const { today, settings } = await ground.moment();
  const rows = await lists.rowsInStates('creche-avip', vivant);
  const live = rows.filter(({ summary }) => summary.creches?.includes(crecheId));
  const named = new Set([...claiming, ...live.map(({ caseId }) => caseId)]);
  const attendus = new Map<string, Attendu>();
  for (const loaded of await cases.loadMany(log, [...named])) {
    const demande = demandeIn(loaded);
    const place = loaded.pathway.placeOf(loaded.state, viewer, today);
    if (!demande || !mayRead('creche', place)) continue;
    const { offre, adaptation } = demande.state.context;
    const { reference, deadlines } = summaryOf(loaded, settings);
    attendus.set(loaded.caseId, {
      reference,
      deadlines: offre?.creche === crecheId ? deadlines : [],
      heures: adaptation.length > 0 ? await heuresDe(ground, loaded.caseId) : new Map(),
    });
  }
  return attendus;
}

/** The hours that adaptation was planned with; the last word on a half-day holds. */
async function heuresDe({ world }: Ground, caseId: string): Promise<ReadonlyMap<string, Heures>> {
  const facts = await world.log.read(caseStream(caseId), 0, () => false);
  const creneaux = facts
    .flatMap((fact) => asOpened(fact) ?? [])
    .flatMap((fact) => (isFact(adaptationPlanifiee, fact) ? fact.clear.creneaux : []));
  return new Map(creneaux.map(({ jour, demi, de, a }) => [`${jour}/${demi}`, { de, a }]));
}
