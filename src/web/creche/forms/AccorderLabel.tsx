// Gives the label to a crèche that has none, or has it no more.
import { useCase } from '../../case/caseContext.ts';
import { LabelFields } from './LabelFields.tsx';

export function AccorderLabel() {
  const { today } = useCase();
  return (
    <LabelFields
      type="accorderLabel"
      title="Accorder le label"
      lead="Dès ce jour, la crèche peut proposer ses places réservées. Elle en est prévenue tout de suite."
      debut={today}
      done="Label accordé"
    />
  );
}
