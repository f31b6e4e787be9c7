// How an act on several cases stands: under way, done, what is left and why, or cut short and to be taken up again.
import { Alert, Button, Group, Progress } from '@mantine/core';
import type { Team } from '../../contract/team.ts';
import { sentenceOf } from '../api/refused.ts';
import { useCardName } from '../cases/useCardName.ts';
import { sayCases } from './sayTeam.ts';
import type { useSelection } from './useSelection.ts';

interface Props {
  readonly team: Team;
  readonly selecting: ReturnType<typeof useSelection>;
}

export function SelectionNotice({ team, selecting: { send, dismiss, kept } }: Props) {
  const asked = send.variables;
  return (
    <div role="status" className="equipe-suite">
      {send.isPending && asked && (
        <Alert color="encre" variant="light" title={`Écriture de ${sayCases(asked.cases.length)}…`}>
          <Progress value={100} animated aria-label="En cours" />
          Vous pouvez fermer cette page&nbsp;: ce qui est envoyé se fera.
        </Alert>
      )}
      {send.isError && asked && (
        <Alert color="orange" variant="light" title="Pas de réponse">
          {sentenceOf(send.error)} Rien ne sera fait deux fois.
          <Group mt="sm">
            <Button size="xs" onClick={() => send.mutate(asked)}>
              Envoyer à nouveau
            </Button>
          </Group>
        </Alert>
      )}
      {send.data && <Answered team={team} selecting={{ send, dismiss, kept }} />}
      {kept && (
        <Alert color="orange" variant="light" title="Un envoi n’a pas été lu jusqu’au bout">
          Il portait sur {sayCases(kept.cases.length)}. Le reprendre dit ce qui est fait et fait le
          reste, une seule fois.
          <Group mt="sm">
            <Button size="xs" onClick={() => send.mutate(kept)}>
              Reprendre
            </Button>
          </Group>
        </Alert>
      )}
    </div>
  );
}

function Answered({ team, selecting: { send, dismiss } }: Props) {
  const cardName = useCardName();
  const { selection, resultats } = send.data ?? { selection: null, resultats: [] };
  const left = resultats.filter(({ fait }) => !fait);
  const done = resultats.length - left.length;
  const caseOf = (id: string) => team.situations.find(({ card }) => card.id === id);
  const again = () => {
    if (!selection) return;
    const cases = left.flatMap(({ caseId }) => {
      const one = caseOf(caseId);
      return one ? [{ id: caseId, version: one.version }] : [];
    });
    if (cases.length > 0) send.mutate({ ...selection, cases });
  };
  return (
    <Alert
      color={left.length === 0 ? 'green' : 'orange'}
      variant="light"
      title={
        left.length === 0
          ? `Fait pour ${sayCases(done)}`
          : `Fait pour ${done}, reste ${left.length}`
      }
    >
      {left.length > 0 && (
        <ul>
          {left.map(({ caseId, pourquoi }) => {
            const one = caseOf(caseId);
            return (
              <li key={caseId}>
                <strong>{one ? cardName(one.card) : 'Une situation'}</strong>&nbsp;: {pourquoi}
              </li>
            );
          })}
        </ul>
      )}
      <Group mt="sm" gap="sm">
        {left.length > 0 && (
          <Button size="xs" onClick={again}>
            J’ai relu&nbsp;: envoyer ce qui reste
          </Button>
        )}
        <Button size="xs" variant="subtle" color="gray" onClick={() => void dismiss()}>
          Fermer
        </Button>
      </Group>
    </Alert>
  );
}
