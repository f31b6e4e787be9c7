// Records the person's signature of a diagnosis validated by three.
import { RecordSignature } from '../../case/keys/RecordSignature.tsx';

export function RecueillirSignature() {
  return (
    <RecordSignature
      title="Recueillir la signature de la personne"
      lead="Lisez ce contenu avec elle. Sa signature porte sur lui et sur rien d’autre, comme la vôtre."
      done="Signature de la personne notée"
    />
  );
}
