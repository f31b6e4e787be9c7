// The criteria of the published order, filled by referents and read by them alone.
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { AudienceBadge } from '../../privacy/AudienceBadge.tsx';
import { CriteriaFields, emptyCriteria } from '../fields/CriteriaFields.tsx';
import { useAvipContents } from '../useAvip.ts';

export function RenseignerCriteres() {
  const { view } = useCase();
  const { criteres } = useAvipContents();
  const { par: _par, le: _le, ...known } = criteres ?? { par: '', le: '', ...emptyCriteria };
  const state = useCommandForm({
    type: 'renseignerCriteres',
    initial: {
      ...known,
      echeance: known.echeance ?? '',
      commentaire: known.commentaire ?? '',
      objectif: String(known.objectif),
      fratrie: [...known.fratrie],
    },
    optional: ['echeance', 'commentaire'],
    done: 'Critères renseignés',
  });
  const { form } = state;
  return (
    <CommandForm
      title={`Renseigner les critères${view.person.prenom === null ? '' : ` pour ${view.person.prenom}`}`}
      lead={<AudienceBadge audience="referents" />}
      send="Enregistrer les critères"
      state={state}
    >
      <CriteriaFields
        value={form.getValues()}
        onChange={(value) => form.setValues({ ...value, fratrie: [...value.fratrie] })}
        errors={form.errors}
      />
    </CommandForm>
  );
}
