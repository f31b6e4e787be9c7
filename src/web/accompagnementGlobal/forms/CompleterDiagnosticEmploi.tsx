// The professional part of the diagnosis, written by France Travail's member.
import { LongTextForm } from '../../case/forms/LongTextForm.tsx';
import { OtherPart } from '../OtherPart.tsx';
import { useAgContents } from '../useAg.ts';

export function CompleterDiagnosticEmploi() {
  const { emploi, social } = useAgContents().diagnostic;
  return (
    <LongTextForm
      type="completerDiagnosticEmploi"
      title="Partie professionnelle du diagnostic"
      lead="Parcours, projet, ce que la personne cherche et ce qu’elle sait faire. Lue par le binôme."
      label="Partie professionnelle"
      before={emploi?.texte ?? ''}
      send="Partager cette partie"
      done="Partie professionnelle partagée"
      beside={<OtherPart title="Partie sociale, de votre binôme" part={social} />}
    />
  );
}
