// The dispute is over: the case is kept as long as any other.
import { PlainForm } from '../../case/forms/PlainForm.tsx';

export function LeverProlongation() {
  return (
    <PlainForm
      type="leverProlongation"
      title="Lever la conservation prolongée"
      lead="Le litige est terminé. La situation suit de nouveau sa durée ordinaire."
      send="Lever"
      done="Prolongation levée"
    />
  );
}
