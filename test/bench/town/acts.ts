// Who acts on which case while a town is built: a version is kept from answer to answer, and read when somebody else acts.
import { randomUUID } from 'node:crypto';
import type { CaseView, CommandAnswer } from '../../../src/contract/cases.ts';
import type { WholeEngine } from '../../../src/engine/createEngine.ts';
import { deriveId } from '../../../src/store/deriveId.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { accepted } from '../../support/partnership.ts';

export const idOf = (name: string): string => deriveId(['town', name]);
export const emailOf = (name: string): string => `${name}@exemple.invalid`;

export class Acts {
  readonly engine: WholeEngine;
  /** Who acted last on a case, and the version that they were answered: to others it has another number. */
  readonly #last = new Map<string, { readonly name: string; readonly version: number }>();

  constructor(engine: WholeEngine) {
    this.engine = engine;
  }

  async opens(name: string, pathway: string, type: string, data: object): Promise<string> {
    const request = { pathway, id: randomUUID(), type, data };
    const opened = await this.engine.open(await this.#viewer(name), request);
    return this.#kept(name, accepted(opened, type));
  }

  async does(name: string, caseId: string, type: string, data: object = {}): Promise<void> {
    const last = this.#last.get(caseId);
    const { version } = last?.name === name ? last : await this.sees(name, caseId);
    const request = { caseId, id: randomUUID(), type, data, ifMatch: version };
    const done = await this.engine.execute(await this.#viewer(name), request);
    this.#kept(name, accepted(done, type));
  }

  async sees(name: string, caseId: string): Promise<CaseView> {
    return accepted(await this.engine.getCase(await this.#viewer(name), caseId), 'getCase');
  }

  #kept(name: string, { caseId, version }: CommandAnswer): string {
    this.#last.set(caseId, { name, version });
    return caseId;
  }

  async #viewer(name: string): Promise<Viewer> {
    const viewer = await this.engine.viewer(idOf(name));
    if (!viewer) throw new Error(`there is no ${name}`);
    return viewer;
  }
}

/** As many as share one commit. */
const TOGETHER = 64;

/** Each thing done by many at once, so many at a time. */
export async function inGroups<T, R>(
  things: readonly T[],
  work: (thing: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < things.length; from += TOGETHER) {
    done.push(...(await Promise.all(things.slice(from, from + TOGETHER).map(work))));
  }
  return done;
}
