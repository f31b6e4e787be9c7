// The four steps named in order, each within reach.
import type { ComponentType } from 'react';
import { AgreementFields } from './AgreementFields.tsx';
import { NeedsFields } from './NeedsFields.tsx';
import { PersonFields } from './PersonFields.tsx';
import type { StepProps } from './proposalForm.ts';
import { ReadAgain } from './ReadAgain.tsx';

interface Step {
  readonly name: string;
  readonly title: string;
  readonly Fields: ComponentType<StepProps>;
}

export const steps: readonly [Step, Step, Step, Step] = [
  { name: 'Personne', title: 'De qui s’agit-il\u00a0?', Fields: PersonFields },
  {
    name: 'Besoins et freins',
    title: 'Pourquoi un accompagnement à deux\u00a0?',
    Fields: NeedsFields,
  },
  { name: 'Accord', title: 'La personne est-elle d’accord\u00a0?', Fields: AgreementFields },
  { name: 'Relecture', title: 'Relisez avant d’envoyer', Fields: ReadAgain },
];

interface Props {
  readonly step: number;
  readonly goTo: (step: number) => void;
}

export function ProposalSteps({ step, goTo }: Props) {
  return (
    <ol className="sans-puces proposition-etapes" aria-label="Étapes de la proposition">
      {steps.map(({ name }, place) => (
        <li key={name}>
          <button
            type="button"
            className="proposition-etape"
            aria-current={place === step ? 'step' : undefined}
            onClick={() => goTo(place)}
          >
            <span className="proposition-rang">{place + 1}</span> {name}
          </button>
        </li>
      ))}
    </ol>
  );
}
