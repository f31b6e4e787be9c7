// Step 2: the parents, each with a role, and who follows the family.
import { Alert, Button, Input, SimpleGrid, Stack } from '@mantine/core';
import { useCardName } from '../cases/useCardName.ts';
import { ReferentChoice } from '../crecheAvip/fields/ReferentChoice.tsx';
import { useMe } from '../session/session.ts';
import { ParentFields } from './ParentFields.tsx';
import { emptyParent } from './requestDraft.ts';
import { useRequestFormContext } from './requestForm.ts';
import { useMyCases } from './useMyCases.ts';

const MOST = 2;

export function FamilyFields() {
  const form = useRequestFormContext();
  const { parents } = form.getValues();
  return (
    <Stack gap="lg">
      <KnownParents />
      {parents.map((_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a parent is its place in the list.
        <ParentFields key={place} place={place} />
      ))}
      {form.errors['parents'] && <Input.Error>{form.errors['parents']}</Input.Error>}
      {parents.length < MOST && (
        <Button
          variant="default"
          w="fit-content"
          onClick={() =>
            form.insertListItem('parents', {
              ...emptyParent,
              role: parents.length === 0 ? 'signe' : 'informe',
            })
          }
        >
          {parents.length === 0 ? 'Ajouter un parent' : 'Ajouter le second parent'}
        </Button>
      )}
      <Followers />
    </Stack>
  );
}

function KnownParents() {
  const { accompagnement, fratrie } = useRequestFormContext().getValues();
  const cardName = useCardName();
  const { accompagnements } = useMyCases();
  if (accompagnement === '' && fratrie === '') return null;
  const known = accompagnements.find(({ id }) => id === accompagnement);
  const who =
    accompagnement === ''
      ? 'Les parents de la demande du frère ou de la sœur sont repris'
      : `${known ? cardName(known) : 'La personne accompagnée'} signe le contrat`;
  return (
    <Alert color="gray" variant="light">
      {who}. Ajoutez l’autre parent s’il y en a un.
    </Alert>
  );
}

/** The one who opens follows the family unless others are named. */
function Followers() {
  const form = useRequestFormContext();
  const { roles } = useMe();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <ReferentChoice
        label="Référent insertion"
        description="Il suit le parent et signe le contrat."
        nobody={roles.includes('conseiller') ? 'Moi' : 'À désigner plus tard'}
        {...form.getInputProps('insertion')}
      />
      <ReferentChoice
        label="Référent social"
        description="Il suit la famille à côté de lui."
        nobody={roles.includes('travailleurSocial') ? 'Moi' : 'Personne'}
        {...form.getInputProps('referentSocial')}
      />
    </SimpleGrid>
  );
}
