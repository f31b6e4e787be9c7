// Before a place is proposed: what it changes, what stands in the way, and the one button that does it.
import { Alert, Button, Group, Stack, Textarea } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { sentenceOf } from '../api/refused.ts';
import { Failure } from '../shell/Failure.tsx';
import { Effects } from './Effects.tsx';
import { OfferFields } from './OfferFields.tsx';
import { type Offer, type Request, withSolution } from './offer.ts';
import { usePlaces } from './placesContext.ts';
import { Second } from './Second.tsx';
import { usePropose } from './usePropose.ts';
import { sayChild } from './words.ts';

interface Props {
  readonly request: Request;
  readonly offer: Offer;
}

export function PreviewPanel({ request, offer }: Props) {
  const { edit, release, nameOf, childOf } = usePlaces();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const act = usePropose(request, offer);
  const { preview, stale } = act;
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const siblings = offer.ensemble.flatMap(({ caseId }) => childOf(caseId) ?? []);
  const children = [request, ...siblings].map((child) => sayChild(nameOf(child), child.ageMois));
  const change = (next: Offer) => {
    act.forget();
    edit(next);
  };
  const outOfOrder =
    (preview?.refusal?.code.startsWith('passeDevant') ?? false) || offer.horsOrdre !== '';
  const blocked = stale || (preview !== null && !preview.possible);

  return (
    <section
      className="places-apercu carte"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || offer.horsOrdre !== '') return;
        release();
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1} className="places-titre">
        Proposer une place à {children.join(' et ')}
      </h2>
      {siblings.length > 0 && (
        <p className="discret places-aide">La fratrie reçoit ses places ensemble, ou aucune.</p>
      )}
      <Stack gap="md">
        {act.second && <Second problem={act.second} preview={preview} />}
        <OfferFields offer={offer} onChange={change} />
        {act.failed ? (
          <Failure error={act.failed} />
        ) : (
          <Effects
            request={request}
            offer={offer}
            preview={preview}
            stale={stale}
            take={(solution) => change(withSolution(offer, solution))}
          />
        )}
        {outOfOrder && (
          <Textarea
            label="Hors de l’ordre&nbsp;: dites pourquoi"
            description="Une demande placée avant tiendrait ici. Ce motif reste, lu par qui suit les demandes."
            value={offer.horsOrdre}
            maxLength={2000}
            onChange={(event) => change({ ...offer, horsOrdre: event.currentTarget.value })}
          />
        )}
        <OtherRefusal error={act.second ? null : act.error} />
        <Group gap="sm">
          <Button onClick={act.propose} loading={act.sending} disabled={blocked}>
            {siblings.length > 0 ? 'Proposer les places' : 'Proposer la place'}
          </Button>
          <Button variant="subtle" color="gray" onClick={release} disabled={act.sending}>
            Revenir à la liste
          </Button>
        </Group>
      </Stack>
    </section>
  );
}

/** A refusal of the server that is not « somebody was first »: what and why, in its own words. */
function OtherRefusal({ error }: { readonly error: unknown }) {
  return (
    <div role="alert" className="refus">
      {error !== null && (
        <Alert color="orange" variant="light">
          {sentenceOf(error)}
        </Alert>
      )}
    </div>
  );
}
