// A refusal said calmly: what, why, what to do; when the case changed meanwhile, who changed what.
import { Alert, Button, Stack } from '@mantine/core';
import { Refused, sentenceOf } from '../../api/refused.ts';
import { sayMoment } from '../../dates/frenchDates.ts';
import { useNameOf } from '../../people/useNameOf.ts';
import { useCase } from '../caseContext.ts';
import { jointSince } from '../timeline/feed.ts';
import { useTellings } from '../timeline/tellings.ts';

interface Props {
  readonly error: unknown;
  /** The joint version that was decided on. */
  readonly since: number;
  readonly sendAgain: () => void;
}

export function RefusalNotice({ error, since, sendAgain }: Props) {
  return (
    <div role="alert" className="refus">
      {error !== null && <Notice error={error} since={since} sendAgain={sendAgain} />}
    </div>
  );
}

function Notice({ error, since, sendAgain }: Props) {
  if (!(error instanceof Refused)) {
    return (
      <Alert color="orange" variant="light" title="Pas encore envoyé">
        {sentenceOf(error)} Envoyez à nouveau quand vous voulez&nbsp;: rien ne sera fait deux fois.
      </Alert>
    );
  }
  const { status, title, detail, code } = error.problem;
  const stale = status === 412 && code !== 'contenuModifie';
  return (
    <Alert color={status === 422 ? 'red' : 'orange'} variant="light" title={title}>
      <Stack gap="sm" align="flex-start">
        <span>{detail}</span>
        {status === 412 && <ChangedSince version={since} />}
        {stale && (
          <Button size="xs" onClick={sendAgain}>
            J’ai relu&nbsp;: envoyer quand même
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** Who changed what since the form was opened. */
export function ChangedSince({ version }: { readonly version: number }) {
  const { feed, today } = useCase();
  const { tellings } = useTellings();
  const nameOf = useNameOf();
  const changes = jointSince(feed.facts, version);
  if (changes.length === 0) return null;
  return (
    <ul className="refus-changements">
      {changes.map((fact) => (
        <li key={fact.id}>
          <strong>{tellings[fact.type]?.(fact, { nameOf, today }).title ?? fact.label}</strong>,{' '}
          {fact.actor.nom ?? 'Tandem'}, {sayMoment(fact.recordedAt, today)}
        </li>
      ))}
    </ul>
  );
}
