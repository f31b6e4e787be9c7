// What RDV Service Public announces: written on the cases whose person is in the meeting, in order, once; dropped for all others.
import {
  type Annonce,
  faitsDeLAnnonce,
  type StatutRdv,
} from '../../../workflows/accompagnementGlobal/annonces.ts';
import { vivant } from '../../../workflows/accompagnementGlobal/command.ts';
import type { RendezVous } from '../../../workflows/accompagnementGlobal/contents.ts';
import { accompagnementGlobal } from '../../../workflows/accompagnementGlobal/pathway.ts';
import {
  type AccompagnementVu,
  estAccompagnement,
} from '../../../workflows/accompagnementGlobal/related.ts';
import { heureOf, jourOf } from '../../../workflows/dates.ts';
import type { Cote, NewFact } from '../../../workflows/kernel/fact.ts';
import { type Outcome, refused } from '../acting.ts';
import { type CaseWriter, systeme } from '../caseWriter.ts';
import { asRelated, type LoadedCase } from '../loadedCase.ts';
import type { Announced } from '../ports/ownTruth.ts';
import type { Unit } from '../ports.ts';
import { introuvable } from '../refusals.ts';
import type { World } from '../world.ts';
import type { Notice } from './notice.ts';

type Run = (work: (unit: Unit) => Promise<Outcome>) => Promise<Outcome>;

/** One case that a notice may be about: which side announces, under which mark, what was said before. */
interface Concerned {
  readonly caseId: string;
  readonly cote: Cote;
  readonly mark: string;
  readonly before: Announced | null;
  readonly statut: StatutRdv;
}

export class RdvBridge {
  private readonly world: World;
  private readonly writer: CaseWriter;
  private readonly run: Run;
  /** One notice after the other: two words on one meeting never cross. */
  private last: Promise<void> = Promise.resolve();

  constructor(world: World, writer: CaseWriter, run: Run) {
    this.world = world;
    this.writer = writer;
    this.run = run;
  }

  receive(organisation: string, notice: Notice): Promise<void> {
    const done = this.last.then(() => this.take(organisation, notice));
    this.last = done.catch(() => undefined);
    return done;
  }

  private async take(organisation: string, notice: Notice): Promise<void> {
    for (const one of await this.concernedBy(organisation, notice)) {
      if (one.before && one.before.at >= notice.at) continue;
      const meeting = await this.write(organisation, notice, one);
      // After the facts: cut short between the two, the same word comes again and finds it done.
      await this.world.own.announced.keep(one.mark, { at: notice.at, meeting });
    }
  }

  /** AG-78. Whoever is nobody's here leaves no trace; whoever is no longer in a meeting has it called off. */
  private async concernedBy(organisation: string, notice: Notice): Promise<readonly Concerned[]> {
    const { log, lists, cases, own } = this.world;
    const rows = await lists.rowsInStates(accompagnementGlobal.id, vivant);
    const bridged = rows.filter(({ summary }) => summary.ponts?.includes(organisation));
    const loaded = await cases.loadMany(
      log,
      bridged.map(({ caseId }) => caseId),
    );
    const concerned: Concerned[] = [];
    for (const one of loaded) {
      const seen = asRelated(one);
      const cote = estAccompagnement(seen) ? coteOf(seen, organisation) : null;
      if (!estAccompagnement(seen) || !cote) continue;
      const usager = seen.contents.usagers[cote];
      const statut = usager === null ? undefined : notice.usagers.get(usager);
      const mark = log.requestDigest(['rdv', organisation, notice.rdv, one.caseId]);
      const before = await own.announced.find(mark);
      if (!statut && !before) continue;
      concerned.push({ caseId: one.caseId, cote, mark, before, statut: statut ?? 'revoked' });
    }
    return concerned;
  }

  /** The meeting's id here once the word is written; null when it never was one here. */
  private async write(
    organisation: string,
    notice: Notice,
    { caseId, cote, before, statut }: Concerned,
  ): Promise<string | null> {
    const { world, writer } = this;
    let meeting = before?.meeting ?? null;
    await this.run(async (unit) => {
      const loaded = await world.loadInUnit(unit, caseId);
      if (!loaded) return refused(introuvable);
      const moment = await world.moment(unit);
      const caught = await writer.catchUp(unit, loaded, moment);
      const current = caught.findLast(({ after }) => after.caseId === caseId)?.after ?? loaded;
      const annonce = annonceOf(notice, cote, statut);
      const connu = connuDe(current, annonce, meeting);
      meeting = connu?.id ?? meeting;
      const names = ['rdv', organisation, String(notice.rdv), caseId, notice.at];
      const id = (name: string) => world.deriveId([...names, name]);
      const facts = this.factsOf(current, annonce, connu, id, moment);
      if (facts.length === 0) return refused(introuvable, caught);
      meeting = meetingOf(facts) ?? meeting;
      const origin = { id: id('annonce'), type: 'recevoirAnnonce', data: {}, schema: null };
      const actor = { ...systeme, organisation };
      const written = await writer.write(unit, current, facts, origin, actor, moment);
      return refused(introuvable, [...caught, ...written]);
    });
    return meeting;
  }

  private factsOf(
    current: LoadedCase,
    annonce: Annonce,
    connu: RendezVous | undefined,
    id: (name: string) => string,
    ctx: Parameters<typeof faitsDeLAnnonce>[2],
  ): readonly NewFact[] {
    const seen = asRelated(current);
    const lives = vivant.some((state) => state === current.state.value);
    if (!estAccompagnement(seen) || !lives) return [];
    const { state, contents } = seen;
    return faitsDeLAnnonce(annonce, { context: state.context, contents, connu, id }, ctx);
  }
}

function coteOf({ state }: AccompagnementVu, organisation: string): Cote | null {
  const { sieges, ponts = [] } = state.context;
  return ponts.find((cote) => sieges[cote].organisation === organisation) ?? null;
}

function annonceOf({ debut, modalite, lieu }: Notice, cote: Cote, statut: StatutRdv): Annonce {
  return { cote, statut, jour: jourOf(debut), heure: heureOf(debut), modalite, lieu };
}

/** The meeting that was announced before, or the one that a member fixed here at that very hour. */
function connuDe(
  loaded: LoadedCase,
  { cote, jour, heure }: Annonce,
  meeting: string | null,
): RendezVous | undefined {
  const seen = asRelated(loaded);
  if (!estAccompagnement(seen)) return undefined;
  const { rendezVous } = seen.contents;
  const type = cote === 'emploi' ? 'franceTravail' : 'social';
  return (
    rendezVous.find(({ id }) => id === meeting) ??
    rendezVous.find((one) => one.type === type && one.jour === jour && one.heure === heure)
  );
}

/** The id under which what was written is known from now on. */
function meetingOf(facts: readonly NewFact[]): string | null {
  const made = facts.find(({ clear }) => (clear['prevu'] ?? null) === null && 'id' in clear);
  return made ? String(made.clear['id']) : null;
}
