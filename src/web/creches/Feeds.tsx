// My calendar feeds of a crèche: made here, the address shown once, revoked in one click.
import { ActionIcon, Alert, Button, CopyButton, Group, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { calls } from '../api/calls.ts';
import { Refused, sentenceOf } from '../api/refused.ts';
import { localOf, sayFullDay } from '../dates/frenchDates.ts';

export function Feeds({ crecheId }: { readonly crecheId: string }) {
  const queryClient = useQueryClient();
  const key = ['feeds', crecheId];
  const { data, error } = useQuery({ queryKey: key, queryFn: () => calls.listFeeds(crecheId) });
  const again = () => void queryClient.invalidateQueries({ queryKey: key });
  const make = useMutation({ mutationFn: () => calls.makeFeed(crecheId), onSuccess: again });
  const remove = useMutation({
    mutationFn: (feedId: string) => calls.removeFeed(crecheId, feedId),
    onSuccess: (_, feedId) => {
      if (make.data?.id === feedId) make.reset();
      again();
    },
  });
  // Who may have none is not told of them.
  if (error instanceof Refused || data === undefined) return null;
  const failure = make.error ?? remove.error;
  return (
    <section className="carte hors-impression" aria-labelledby="calendriers">
      <h2 id="calendriers" className="titre-section">
        Calendriers partagés
      </h2>
      <p className="discret">
        Les accueils de la crèche dans votre agenda (téléphone, Outlook…)&nbsp;: références et
        heures, aucun nom.
      </p>
      {make.data && <Shown path={make.data.path} />}
      <ul className="sans-puces creches-calendriers">
        {data.feeds.map(({ id, createdAt, expiresOn }) => (
          <li key={id}>
            <span>
              Fait le {sayFullDay(localOf(createdAt).jour)}, valable jusqu’au{' '}
              {sayFullDay(expiresOn)}
            </span>
            <Button
              size="compact-sm"
              variant="default"
              loading={remove.isPending && remove.variables === id}
              onClick={() => remove.mutate(id)}
            >
              Révoquer
            </Button>
          </li>
        ))}
      </ul>
      <div role="alert">
        {failure && (
          <Alert color="orange" variant="light" mb="sm">
            {sentenceOf(failure)}
          </Alert>
        )}
      </div>
      <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
        Faire un calendrier partagé
      </Button>
    </section>
  );
}

/** Its secret is kept nowhere: shown now, or never. */
function Shown({ path }: { readonly path: string }) {
  const address = `${window.location.origin}${path}`;
  return (
    <Alert color="green" variant="light" mb="sm" title="Copiez cette adresse maintenant">
      <p className="creches-note">
        Elle ne sera plus montrée. Qui la tient lit ce calendrier jusqu’à sa fin ou sa révocation.
      </p>
      <Group gap="xs" wrap="nowrap" align="flex-end">
        <TextInput
          label="Adresse du calendrier"
          readOnly
          value={address}
          flex={1}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <ActionIcon
              size="input-sm"
              variant="default"
              aria-label={copied ? 'Adresse copiée' : 'Copier l’adresse'}
              onClick={copy}
            >
              {copied ? (
                <IconCheck size={18} aria-hidden="true" />
              ) : (
                <IconCopy size={18} aria-hidden="true" />
              )}
            </ActionIcon>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}
