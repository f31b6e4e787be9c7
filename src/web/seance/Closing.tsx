// Closes the séance: its decisions are kept, and its record can be printed.
import { Alert, Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { seanceTenue } from '../../../workflows/creche/facts/seance.ts';
import { sentenceOf } from '../api/refused.ts';
import { useSend } from '../case/forms/useSend.ts';
import { usePlaces } from '../places/placesContext.ts';
import { decisionsOf, type Held } from './held.ts';
import { saySeance } from './saySeance.ts';

interface Props {
  readonly held: Held;
  readonly lines: number;
  readonly forget: () => void;
}

export function Closing({ held, lines, forget }: Props) {
  const { view } = usePlaces();
  const { id, version } = view.creche;
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const send = useSend(id);
  const decisions = decisionsOf(held);
  const left = lines - decisions.length;
  const close = () =>
    send.mutate(
      { type: 'tenirSeance', data: { decisions }, ifMatch: version },
      {
        onSuccess: ({ facts }) => {
          forget();
          const written = facts.find(({ type }) => type === seanceTenue.type);
          const seance = seanceTenue.clear.safeParse(written?.clear);
          void navigate({
            to: '/creches/$crecheId/seance',
            params: { crecheId: id },
            search: { compteRendu: seance.data?.id },
          });
        },
        onSettled: () => queryClient.invalidateQueries({ queryKey: ['creches'] }),
      },
    );
  return (
    <section className="seance-fin hors-impression" aria-label="Clore la séance">
      <p className="seance-compte">
        {decisions.length === 0 ? 'Aucune décision encore.' : `${saySeance(decisions)}.`}
        {decisions.length > 0 && left > 0 && ` Sans décision\u00a0: ${left}.`}
      </p>
      <div role="alert" className="refus">
        {send.error !== null && (
          <Alert color="orange" variant="light">
            {sentenceOf(send.error)}
          </Alert>
        )}
      </div>
      <Group gap="sm">
        <Button onClick={close} loading={send.isPending} disabled={decisions.length === 0}>
          Clore la séance
        </Button>
        <Button variant="subtle" color="gray" onClick={() => window.print()}>
          Imprimer la liste
        </Button>
      </Group>
    </section>
  );
}
