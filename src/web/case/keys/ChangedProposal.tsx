// Says calmly that what one was reading is no longer what would be signed, and who changed what.
import { Alert, Button, Stack } from '@mantine/core';
import { useCase } from '../caseContext.ts';
import { ChangedSince } from '../forms/RefusalNotice.tsx';

interface Props {
  readonly changed: 'content' | 'gone';
  readonly since: number;
  readonly readAgain: () => void;
}

export function ChangedProposal({ changed, since, readAgain }: Props) {
  const { closeForm } = useCase();
  const gone = changed === 'gone';
  return (
    <Alert
      color="orange"
      variant="light"
      title={gone ? 'Cette proposition n’attend plus d’accord' : 'Le contenu a changé'}
    >
      <Stack gap="sm" align="flex-start">
        <span>
          {gone
            ? 'Pendant que vous lisiez, elle a été confirmée, retirée ou rendue caduque. Rien n’a été signé en votre nom.'
            : 'Pendant que vous lisiez, ce qui est à signer a changé. Rien n’a été signé en votre nom.'}
        </span>
        <ChangedSince version={since} />
        {gone ? (
          <Button size="xs" variant="default" onClick={closeForm}>
            Revenir à la situation
          </Button>
        ) : (
          <Button size="xs" onClick={readAgain}>
            Relire le nouveau contenu
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
