// A quick note: whose eyes it is for is chosen before the first letter, and widening it asks once.
import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '../../api/refused.ts';
import { useLive } from '../../live/LiveProvider.tsx';
import { audienceLabel } from '../../privacy/AudienceBadge.tsx';
import { useCase } from '../caseContext.ts';
import { LeaveGuard } from '../forms/LeaveGuard.tsx';
import { useSend } from '../forms/useSend.ts';
import { isPossible } from '../options.ts';
import { usePathwayScreen } from '../usePathwayScreen.ts';
import { AudienceChoice } from './AudienceChoice.tsx';

export function Composer() {
  const { view } = useCase();
  const { notes } = usePathwayScreen();
  const live = useLive();
  const send = useSend(view.id);
  const [audience, setAudience] = useState<string | null>(null);
  const [texte, setTexte] = useState('');
  if (!isPossible(view, 'ajouterNote')) return null;
  const unread = audience === null ? null : (notes.unread?.(view, audience) ?? null);

  const post = () => {
    if (audience === null || texte.trim() === '') return;
    send.mutate(
      { type: 'ajouterNote', data: { audience, texte }, ifMatch: null },
      {
        onSuccess: () => {
          setTexte('');
          live?.activity(view.id, 'ici');
        },
      },
    );
  };

  return (
    <section className="carte note-rapide" aria-label="Ajouter une note">
      <AudienceChoice
        audiences={notes.of(view)}
        widest={notes.widest}
        widens={notes.widens}
        value={audience}
        written={texte.trim() !== ''}
        onChange={setAudience}
      />
      {audience !== null && (
        <>
          {unread !== null && <p className="note-non-lue discret">{unread}</p>}
          <Textarea
            aria-label={`Note, lue par\u00a0: ${audienceLabel(audience)}`}
            placeholder="Ce qui s’est passé, ce qui a été dit…"
            data-autofocus
            minRows={2}
            value={texte}
            onChange={(event) => {
              setTexte(event.currentTarget.value);
              live?.activity(view.id, 'ecrit');
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) post();
            }}
            error={send.isError ? sentenceOf(send.error) : undefined}
            autoFocus
          />
          <Group justify="space-between">
            <Button onClick={post} loading={send.isPending} disabled={texte.trim() === ''}>
              Ajouter la note
            </Button>
            <span className="discret formulaire-astuce">Ctrl Entrée pour ajouter</span>
          </Group>
        </>
      )}
      <LeaveGuard dirty={() => texte.trim() !== ''} />
    </section>
  );
}
