// The review: what moved, what still hinders, what the person wants next.
import { LongTextForm } from '../../case/forms/LongTextForm.tsx';
import { useAgContents } from '../useAg.ts';

export function RedigerBilan() {
  const { bilan } = useAgContents();
  return (
    <LongTextForm
      type="redigerBilan"
      title="Bilan"
      lead="Ce qui a avancé, ce qui freine encore, ce que la personne souhaite pour la suite."
      label="Bilan"
      before={bilan?.texte ?? ''}
      send="Partager le bilan"
      done="Bilan partagé"
    />
  );
}
