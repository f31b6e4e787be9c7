// Imports people: what each line of a file would open, then all of the chosen ones in one commit, or none (AG-75, AG-76).
import { accompagnementGlobal } from '../../../workflows/accompagnementGlobal/pathway.ts';
import { coteDe, profils } from '../../../workflows/accompagnementGlobal/place.ts';
import type { LignePersonne, PersonnesLues } from '../../../workflows/imports/personnes.ts';
import { personnesDe } from '../../../workflows/imports/personnes.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { ImportDone, ImportPreview, ImportProgress } from '../../contract/imports.ts';
import { type Outcome, refused } from '../acting.ts';
import type { OpenRequest, Result } from '../api.ts';
import { BoundedCache } from '../boundedCache.ts';
import type { Commands } from '../commands.ts';
import type { Unit } from '../ports.ts';
import { introuvable, ligneInconnue, ligneRefusee, nonHabilite } from '../refusals.ts';
import { Undone } from '../undone.ts';
import type { World } from '../world.ts';
import { homonymsFor } from './homonyms.ts';
import type { PeopleFile } from './peopleFile.ts';
import { Verifications, verificationOf, warningsOf } from './verifications.ts';

/** Readers are answered between two handfuls of lines; whoever writes waits for the one commit. */
const HANDFUL = 20;
/** Imports whose progress may still be asked for. */
const REMEMBERED = 50;

interface Line {
  readonly ligne: number;
  readonly request: OpenRequest;
}

/** One commit, told as one; when every line was there already, nothing to tell. */
function together(outcomes: readonly Outcome[]): Outcome {
  const last = outcomes.at(-1);
  if (!last) return refused(introuvable);
  return { ...last, changes: outcomes.flatMap(({ changes }) => changes) };
}

type Run = (work: (unit: Unit) => Promise<Outcome>) => Promise<Outcome>;

export class PeopleImports {
  private readonly world: World;
  private readonly commands: Commands;
  private readonly run: Run;
  private readonly verifications: Verifications;
  private readonly underWay = new BoundedCache<ImportProgress>(REMEMBERED);

  constructor(world: World, commands: Commands, run: Run) {
    this.world = world;
    this.commands = commands;
    this.run = run;
    this.verifications = new Verifications(world);
  }

  async preview(viewer: Viewer, file: PeopleFile): Promise<Result<Omit<ImportPreview, 'reprise'>>> {
    const read = this.read(viewer, file);
    if (!read.ok) return read;
    const { fautives, nonLues, manquantes } = read.value;
    const homonyms = await homonymsFor(this.world, viewer);
    const met: string[] = [];
    const lisibles = [];
    for (const line of read.value.lisibles) {
      const own = this.caseOf(viewer, this.opening(viewer, file, line));
      const others = homonyms(line.personne).filter(({ caseId }) => caseId !== own);
      met.push(...others.map(({ caseId }) => caseId));
      const { prenom, nom, naissance, adresse } = line.personne;
      const dejaImportee = (await this.world.lists.find(own)) !== null;
      const asked = dejaImportee ? null : await this.verifications.ask(viewer, line);
      lisibles.push({
        ligne: line.ligne,
        personne: `${prenom} ${nom}`,
        naissance,
        commune: adresse.commune,
        dejaImportee,
        verification: verificationOf(asked),
        avertissements: warningsOf(line, others, asked),
      });
    }
    await this.noteMet(viewer, met);
    const value = { lisibles, nonLues: [...nonLues], manquantes: [...manquantes] };
    return {
      ok: true,
      value: {
        ...value,
        fautives: fautives.map(({ ligne, fautes }) => ({ ligne, fautes: [...fautes] })),
      },
    };
  }

  async open(
    viewer: Viewer,
    id: string,
    file: PeopleFile,
    lignes: readonly number[],
  ): Promise<Result<ImportDone>> {
    const read = this.read(viewer, file);
    if (!read.ok) return read;
    const chosen = read.value.lisibles.filter(({ ligne }) => lignes.includes(ligne));
    if (chosen.length < new Set(lignes).size) return ligneInconnue;
    if (chosen.length === 0) return ligneInconnue;
    const requests = chosen.map((line) => ({
      ligne: line.ligne,
      request: this.opening(viewer, file, line),
    }));
    const key = `${viewer.agent}/${id}`;
    try {
      const again = await this.openAll(viewer, key, requests);
      this.underWay.set(key, { fait: requests.length, total: requests.length });
      return { ok: true, value: { ouvertes: requests.length - again, dejaImportees: again } };
    } catch (error) {
      if (error instanceof Undone && !error.outcome.result.ok) return error.outcome.result;
      throw error;
    }
  }

  /** In one unit of writing; how many were there already. */
  private async openAll(viewer: Viewer, key: string, requests: readonly Line[]): Promise<number> {
    let again = 0;
    await this.run(async (unit) => {
      const outcomes: Outcome[] = [];
      for (const [fait, { ligne, request }] of requests.entries()) {
        if (fait % HANDFUL === 0) {
          this.underWay.set(key, { fait, total: requests.length });
          await new Promise((resolve) => setImmediate(resolve));
        }
        if ((await unit.lists.find(this.caseOf(viewer, request))) !== null) continue;
        const outcome = await this.commands.open(unit, viewer.agent, request);
        if (!outcome.result.ok) throw new Undone(refused(ligneRefusee(ligne, outcome.result)));
        outcomes.push(outcome);
      }
      again = requests.length - outcomes.filter(({ receipt }) => receipt === null).length;
      return together(outcomes);
    });
    return again;
  }

  progress(viewer: Viewer, id: string): Result<ImportProgress> {
    const value = this.underWay.get(`${viewer.agent}/${id}`);
    return value ? { ok: true, value } : introuvable;
  }

  /** Who may open one proposal may open many. */
  private read(viewer: Viewer, { table, organisation }: PeopleFile): Result<PersonnesLues> {
    const cote = coteDe(viewer);
    if (!cote) return nonHabilite;
    const other = profils[cote === 'emploi' ? 'social' : 'emploi'].kind;
    if (this.world.directory.organisation(organisation)?.kind !== other) return introuvable;
    return { ok: true, value: personnesDe(table, this.world.today()) };
  }

  /** AG-76. The same line of the same agent is the same command; its id tells nothing of whom it is about. */
  private opening(viewer: Viewer, file: PeopleFile, line: LignePersonne): OpenRequest {
    const { personne } = line;
    const ofEmploi = coteDe(viewer) === 'emploi';
    const data = {
      personne,
      suiteDe: null,
      organisationEmploi: ofEmploi ? viewer.organisation : file.organisation,
      organisationSocial: ofEmploi ? file.organisation : viewer.organisation,
    };
    const digest = this.world.log.requestDigest(['ligne', viewer.agent, JSON.stringify(data)]);
    const { id: pathway, opening: type } = accompagnementGlobal;
    const verification = this.verifications.recorded(viewer, line);
    const id = this.world.deriveId(['ligne', digest]);
    return { pathway, type, id, data: { ...data, verification } };
  }

  private caseOf(viewer: Viewer, { id }: OpenRequest): string {
    return this.world.deriveId([viewer.agent, id, 'case']);
  }

  /** Finding somebody by name is reading. */
  private async noteMet(viewer: Viewer, caseIds: readonly string[]): Promise<void> {
    const at = this.world.now();
    const { agent } = viewer;
    const entries = [...new Set(caseIds)].map((caseId) => ({
      at,
      agent,
      caseId,
      what: 'recherche' as const,
    }));
    await this.world.own.reads.noteAll(entries);
  }
}
