// What the act would change, decided by the server's own rules before anything is written.
import { Alert } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Preview } from '../../../contract/placeActs.ts';
import { PreviewBody } from '../../../contract/placeActs.ts';
import type { Solution } from '../../../contract/places.ts';
import { previewQuery } from '../../api/queries.ts';
import { Refused } from '../../api/refused.ts';
import { useCase } from '../../case/caseContext.ts';
import { getCommand } from '../../case/pathways.ts';
import { typeset } from '../../texts/typeset.ts';
import { NearbyChoices } from './NearbyChoices.tsx';
import { saySlots } from './saySlots.ts';

/** Null while the form is not yet whole, or the answer on its way. */
export function usePreview(type: string, data: object): Preview | null {
  const { view } = useCase();
  const parsed = getCommand(view.pathway.id, type).data.safeParse(data);
  const body = PreviewBody.safeParse({ type, data: parsed.success ? parsed.data : {} });
  const [asked] = useDebouncedValue(JSON.stringify(body.data), 300);
  const settled = asked === JSON.stringify(body.data);
  const { data: preview } = useQuery({
    ...previewQuery(view.id, body.data ?? { type, data: {} }),
    enabled: parsed.success && body.success && settled,
  });
  return parsed.success && settled ? (preview ?? null) : null;
}

interface Props {
  readonly preview: Preview | null;
  readonly take?: (solution: Solution) => void;
  /** What sending met: a half-day taken meanwhile comes with what is free near it. */
  readonly error?: unknown;
}

export function WhatChanges({ preview, take, error }: Props) {
  const { today } = useCase();
  const met = error instanceof Refused ? error.problem.nearby : undefined;
  const nearby = preview?.nearby ?? met ?? null;
  return (
    <section className="avip-apercu" aria-label="Ce qui changerait" aria-live="polite">
      {preview === null ? (
        <p className="discret avip-dit">
          Ce qui changerait s’affiche ici dès que le formulaire est complet.
        </p>
      ) : (
        <>
          <Said preview={preview} today={today} />
          {preview.warnings.map((warning) => (
            <p key={warning} className="avip-dit">
              {typeset(warning)}
            </p>
          ))}
        </>
      )}
      {nearby !== null && take !== undefined && (
        <>
          <p className="avip-dit">Ce qui est libre près de ce souhait&nbsp;:</p>
          <NearbyChoices nearby={nearby} take={take} />
        </>
      )}
    </section>
  );
}

function Said({ preview, today }: { readonly preview: Preview; readonly today: string }) {
  const { claimed, freed, conflicts, refusal } = preview;
  return (
    <>
      {refusal !== null && (
        <Alert color="orange" variant="light">
          {typeset(refusal.why)}
        </Alert>
      )}
      {conflicts.length > 0 && (
        <p className="avip-dit">{saySlots(conflicts, 'déjà prise', today)}</p>
      )}
      {claimed.length > 0 && <p className="avip-dit">{saySlots(claimed, 'retenue', today)}</p>}
      {freed.length > 0 && <p className="avip-dit">{saySlots(freed, 'libérée', today)}</p>}
      {refusal === null && claimed.length + freed.length === 0 && (
        <p className="avip-dit">Aucune demi-journée ne change de main.</p>
      )}
    </>
  );
}

/** For an act whose half-days hang on nothing that is typed. */
export function WhatChangesBy({ type, data }: { readonly type: string; readonly data: object }) {
  return <WhatChanges preview={usePreview(type, data)} />;
}
