// The crèche's answer to a change of hours: before and after side by side, yes here, no one click away.
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { Prose } from '../../case/timeline/Prose.tsx';
import { sayFullDay } from '../../dates/frenchDates.ts';
import { sayMinutes } from '../../halfDays/sayAttributions.ts';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';
import { PlaceLines } from '../panels/PlaceLines.tsx';
import { useAvipContents, useAvipDates } from '../useAvip.ts';

export function AccepterChangement() {
  const { openForm } = useCase();
  const { changement, offre } = useAvipDates();
  const { changement: said } = useAvipContents();
  const [asked] = useState(changement);
  const state = useCommandForm({
    type: 'accepterChangement',
    initial: { changement: asked?.id ?? '', horsOrdre: '' },
    optional: ['horsOrdre'],
    done: 'Changement accepté',
  });
  const { horsOrdre } = state.form.getValues();
  const preview = usePreview('accepterChangement', {
    changement: asked?.id,
    horsOrdre: horsOrdre.trim() === '' ? null : horsOrdre,
  });
  return (
    <CommandForm
      title="Changement d’heures"
      lead={
        <>
          Les demi-journées demandées sont déjà tenues.{' '}
          <button
            type="button"
            className="panneau-acte lien"
            onClick={() => openForm('refuserChangement')}
          >
            Refuser…
          </button>
        </>
      }
      send="Accepter le changement"
      state={state}
      focus="heading"
    >
      <div className="avip-avant-apres">
        <section aria-label="Aujourd’hui">
          <h3 className="signe-titre">Aujourd’hui</h3>
          <PlaceLines attributions={offre?.attributions ?? []} />
        </section>
        <section aria-label="Demandé">
          <h3 className="signe-titre">Demandé</h3>
          <PlaceLines attributions={asked?.attributions ?? []} held />
          {asked && <p className="avip-dit">À partir du {sayFullDay(asked.aPartirDu)}</p>}
          {said !== null && (
            <p className="avip-dit">{sayMinutes(said.minutesSemaine)} par semaine</p>
          )}
        </section>
      </div>
      {said?.information && <Prose text={said.information} />}
      {(preview?.refusal?.code.startsWith('passeDevant') || horsOrdre !== '') && (
        <Textarea
          label="Pourquoi hors de l’ordre"
          description="Une demande placée devant tiendrait avec ces demi-journées de plus. Ce motif reste."
          minRows={2}
          {...state.form.getInputProps('horsOrdre')}
        />
      )}
      <WhatChanges preview={preview} />
    </CommandForm>
  );
}
