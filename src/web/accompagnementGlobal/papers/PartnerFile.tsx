// One meeting as a file in the words of France Travail's partners, for the software that takes them (AG-71).
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { RendezVous } from '../../../../workflows/accompagnementGlobal/contents.ts';
import { calls } from '../../api/calls.ts';
import { sentenceOf } from '../../api/refused.ts';
import { useCase } from '../../case/caseContext.ts';
import { sayFullDay } from '../../dates/frenchDates.ts';
import { saveFile } from '../../files/saveFile.ts';
import { useMySide } from '../useAg.ts';

const label = 'Fichier France Travail';

/** For the pair alone, and of a meeting that has an hour and a way to meet: the others have no place in that file. */
export function PartnerFile({ meeting }: { readonly meeting: RendezVous }) {
  const { id, jour, heure, modalite } = meeting;
  const { view } = useCase();
  const mine = useMySide();
  const download = useMutation({
    mutationFn: () => calls.partnerMeeting(view.id, id),
    // Named after its day alone: whose it is is inside.
    onSuccess: (said) => {
      const text = `${JSON.stringify(said, null, 2)}\n`;
      saveFile(`rendez-vous-${jour}.json`, new Blob([text], { type: 'application/json' }));
      notifications.show({ message: 'Fichier téléchargé', color: 'green' });
    },
    onError: (error) => notifications.show({ message: sentenceOf(error), color: 'orange' }),
  });
  if (mine === null || heure === null || modalite === null) return null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      className="panneau-copier"
      aria-label={`${label} (JSON)\u00a0: le rendez-vous du ${sayFullDay(jour)}`}
      leftSection={<IconDownload size={16} aria-hidden="true" />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      {label}
    </Button>
  );
}
