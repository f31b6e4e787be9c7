// One act on several cases: each a command of its own case, by the same rules, with an id of its own made from the selection's.
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import { sayRefusal } from '../../workflows/refusalTexts.ts';
import type { Selection, SelectionAnswer } from '../contract/team.ts';
import type { Engine } from './api.ts';
import type { World } from './world.ts';

/**
 * AG-55. What is done stays done, whatever becomes of the next one, and of the screen that asked: sent again under the same
 * id, a selection finds what it did and does the rest.
 */
export function selectionOf(
  { deriveId }: Pick<World, 'deriveId'>,
  execute: Engine['execute'],
): Engine['select'] {
  return async (viewer: Viewer, { id, type, data, cases }: Selection): Promise<SelectionAnswer> => {
    const resultats: SelectionAnswer['resultats'] = [];
    for (const { id: caseId, version } of cases) {
      const command = { caseId, id: deriveId([id, caseId]), type, data, ifMatch: version };
      const answer = await execute(viewer, command);
      resultats.push(
        answer.ok
          ? { caseId, fait: true, code: null, pourquoi: null }
          : {
              caseId,
              fait: false,
              code: answer.refusal.code,
              pourquoi: sayRefusal(answer.refusal),
            },
      );
    }
    return { resultats };
  };
}
