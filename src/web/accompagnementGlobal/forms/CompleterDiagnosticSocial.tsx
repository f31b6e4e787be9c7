// The social part of the diagnosis, written by the MDS's member.
import { LongTextForm } from '../../case/forms/LongTextForm.tsx';
import { OtherPart } from '../OtherPart.tsx';
import { useAgContents } from '../useAg.ts';

export function CompleterDiagnosticSocial() {
  const { emploi, social } = useAgContents().diagnostic;
  return (
    <LongTextForm
      type="completerDiagnosticSocial"
      title="Partie sociale du diagnostic"
      lead="Situation, ce qui freine, ce qui aide. Lue par le binôme&nbsp;: n’y mettez que ce qui sert à l’accompagnement."
      label="Partie sociale"
      before={social?.texte ?? ''}
      send="Partager cette partie"
      done="Partie sociale partagée"
      beside={<OtherPart title="Partie professionnelle, de votre binôme" part={emploi} />}
    />
  );
}
