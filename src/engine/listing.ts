// Lists: the situations a viewer may know of, found by name or filtered, and « Ma journée ».
import { creche } from '../../workflows/creche/pathway.ts';
import { mayKnow, mayRead } from '../../workflows/kernel/audience.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import { leveeARelire } from '../../workflows/people/protection.ts';
import { personStream } from '../../workflows/streams.ts';
import type { Agenda } from '../contract/agenda.ts';
import type { CaseCard, CaseList, CaseSearch } from '../contract/cases.ts';
import { byUrgency, type Line, mayFind, meets } from './finding.ts';
import type { LoadedCase } from './loadedCase.ts';
import { COORDONNEES, dayOf, itemAbout } from './myDay.ts';
import type { CaseRow } from './ports/lists.ts';
import type { ReadEntry } from './ports/ownTruth.ts';
import { reachFrom } from './reach.ts';
import { summaryOf } from './summaries.ts';
import { caseCard, type Look } from './views/cases.ts';
import { draftTitle } from './views/drafts.ts';
import { mayMeet } from './views/people.ts';
import type { World } from './world.ts';

const crecheStates = Object.keys(creche.states);

type Sought = Omit<CaseSearch, 'limit'>;

export class Listing {
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  async search(viewer: Viewer, search: CaseSearch): Promise<CaseList> {
    const kept = await this.found(viewer, search);
    const shown = kept.slice(0, search.limit);
    // Finding somebody by name is reading: logged before the answer leaves, like any other reading.
    if (search.texte.trim() !== '') await this.noteRead(viewer, shown, 'recherche');
    return { cases: shown, total: kept.length };
  }

  /** AG-77. The same, whole: names leave with it, whatever was looked for. */
  async export(viewer: Viewer, search: Sought): Promise<readonly CaseCard[]> {
    const kept = await this.found(viewer, search);
    await this.noteRead(viewer, kept, 'export');
    return kept;
  }

  private async found(viewer: Viewer, search: Sought): Promise<readonly CaseCard[]> {
    const found = search.texte.trim() === '' ? null : await this.matching(search.texte);
    const rows = (await this.rowsOf(viewer)).filter(
      ({ caseId, summary }) =>
        (found === null || found.has(caseId)) &&
        (search.etat === null || summary.state === search.etat),
    );
    const lines = await this.lines(viewer, idsOf(rows));
    const kept = lines
      .filter((line) => found === null || mayFind(line, search.texte))
      .map(({ card }) => card)
      .filter((card) => meets(card, search.filtre));
    return kept.sort(byUrgency);
  }

  private async noteRead(
    viewer: Viewer,
    cards: readonly CaseCard[],
    what: ReadEntry['what'],
  ): Promise<void> {
    const at = this.world.now();
    const { agent } = viewer;
    await this.world.own.reads.noteAll(
      cards.map(({ id: caseId }) => ({ at, agent, caseId, what })),
    );
  }

  /** Those of these cases that the viewer may know of, as any list shows them: found by what they have in common. */
  async of(viewer: Viewer, caseIds: Iterable<string>): Promise<readonly CaseCard[]> {
    const lines = await this.lines(viewer, [...caseIds]);
    const cards = lines.map(({ card }) => card).sort(byUrgency);
    await this.noteRead(viewer, cards, 'recherche');
    return cards;
  }

  async agenda(viewer: Viewer): Promise<Agenda> {
    // AG-26. A case that has ended may still ask one thing, six months after.
    const rows = (await this.rowsOf(viewer)).filter(
      ({ summary }) => !summary.ended || summary.deadlines.length > 0,
    );
    const lines = await this.lines(viewer, idsOf(rows));
    return {
      ...dayOf(lines, this.world.today()),
      relire: await this.toReadAgain(lines),
      drafts: await this.drafts(viewer),
    };
  }

  /** SECRET-19. No stream of the case moved: whether it was opened since, the read log says. Few cases are asked about. */
  private async toReadAgain(lines: readonly Line[]): Promise<Agenda['relire']> {
    const { reads } = this.world.own;
    const items: Agenda['relire'] = [];
    for (const { card, look } of lines) {
      const { place, identity, viewer, loaded } = look;
      const { protectionLevee: levee } = identity ?? {};
      if (!levee) continue;
      const near = await reachFrom(this.world.nearby, loaded, viewer, place);
      if (!mayRead('contactsProteges', near)) continue;
      const opened = await reads.lastOpening(card.id, viewer.agent);
      if (leveeARelire(levee, viewer.agent, opened)) items.push(itemAbout(card, COORDONNEES));
    }
    return items;
  }

  private async drafts(viewer: Viewer): Promise<Agenda['drafts']> {
    const drafts = await this.world.own.drafts.list(viewer.agent);
    return drafts.map((draft) => ({
      id: draft.id,
      kind: draft.kind,
      caseId: draft.caseId,
      updatedAt: draft.updatedAt,
      titre: draftTitle(draft),
    }));
  }

  /** Names go through keyed hashes; what is found is kept only where this viewer may know of it. */
  private async matching(text: string): Promise<ReadonlySet<string>> {
    const words = text.split(/\s+/).filter((word) => word !== '');
    return new Set(await this.world.lists.matching(words));
  }

  /** Crèches are listed for whoever `placeOf` says may know of them: every referent of the partnership does. */
  private async rowsOf(viewer: Viewer): Promise<readonly CaseRow[]> {
    const has = (...roles: string[]) => viewer.roles.some((role) => roles.includes(role));
    // An auditeur and a commission stand beside the organisations; `placeOf` says in which cases.
    const all = has('auditeur', 'commission');
    const rows = await this.world.lists.among({
      agent: viewer.agent,
      organisations: has('responsable', 'secretariat', 'gestionnaire', 'coordinateur')
        ? [viewer.organisation]
        : [],
      all,
    });
    const creches = all ? [] : await this.world.lists.rowsInStates(creche.id, crecheStates);
    const known = new Set(rows.map(({ caseId }) => caseId));
    return [...rows, ...creches.filter(({ caseId }) => !known.has(caseId))];
  }

  /** These cases, as far as the viewer may know of them, each with what its line is made from. */
  async lines(viewer: Viewer, caseIds: readonly string[]): Promise<readonly Line[]> {
    const { log, cases, people, own, directory } = this.world;
    const moment = await this.world.moment(log);
    const loaded = await cases.loadMany(log, caseIds);
    const known = loaded.flatMap((one) => {
      const place = one.pathway.placeOf(one.state, viewer, moment.today);
      return mayKnow(place) ? [{ loaded: one, place }] : [];
    });
    const personOf = (one: LoadedCase) => summaryOf(one, moment.settings).person;
    const met = known.filter(({ loaded: one, place }) => personOf(one) !== '' && mayMeet(place));
    const identities = await people.loadMany(
      log,
      met.map((one) => personStream(personOf(one.loaded))),
    );
    const visits = await own.visits.of(viewer.agent);
    return known.map(({ loaded: one, place }) => {
      const identity = identities.get(personStream(personOf(one))) ?? null;
      const look: Look = { loaded: one, viewer, place, moment, identity, directory };
      return { card: caseCard(look, visits.get(one.caseId) ?? {}), look };
    });
  }
}

const idsOf = (rows: readonly CaseRow[]) => rows.map(({ caseId }) => caseId);
