// Step 3: half-days, weeks, holidays, hours, from when; an older child by a written derogation.
import { Alert, Stack, Textarea } from '@mantine/core';
import { NeedFields } from '../crecheAvip/fields/NeedFields.tsx';
import { DateField } from '../dates/DateField.tsx';
import { isTooOld } from './requestData.ts';
import { useAuthor, useRequestFormContext } from './requestForm.ts';

export function NeedStep() {
  const form = useRequestFormContext();
  const values = form.getValues();
  const under = Object.fromEntries(
    Object.entries(form.errors).map(([path, message]) => [path.replace(/^besoin\./, ''), message]),
  );
  return (
    <Stack gap="lg">
      <NeedFields
        value={values.besoin}
        onChange={(besoin) => form.setFieldValue('besoin', besoin)}
        errors={under}
      />
      {isTooOld(values) && <Derogation />}
    </Stack>
  );
}

/** AVIP-50. Its fields are for who may give it; the others read what they may do. */
export function Derogation() {
  const form = useRequestFormContext();
  const mayGrant = useAuthor() === 'coordinateur';
  return (
    <Alert color="gray" variant="light" title="L’enfant aura trois ans au début de l’accueil">
      {mayGrant ? (
        <Stack gap="md">
          <span>La place demande alors une dérogation écrite, avec son dernier jour.</span>
          <DateField label="Dérogation jusqu’au" {...form.getInputProps('derogationAge.jusquAu')} />
          <Textarea
            label="Motif de la dérogation"
            description="Lu par les référents seulement."
            minRows={2}
            {...form.getInputProps('derogationAge.motif')}
          />
        </Stack>
      ) : (
        <>
          La place demande alors une dérogation écrite, que seule la coordination de la commune
          accorde. Choisissez un premier jour avant les trois ans, ou demandez-lui d’ouvrir
          elle-même cette demande.
        </>
      )}
    </Alert>
  );
}
