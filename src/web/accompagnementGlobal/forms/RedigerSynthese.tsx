// The common synthesis: what both see together.
import { LongTextForm } from '../../case/forms/LongTextForm.tsx';
import { OtherPart } from '../OtherPart.tsx';
import { useAgContents } from '../useAg.ts';

export function RedigerSynthese() {
  const { emploi, social, synthese } = useAgContents().diagnostic;
  return (
    <LongTextForm
      type="redigerSynthese"
      title="Synthèse commune"
      lead="Ce que vous voyez ensemble, et par où commencer. L’un de vous l’écrit, les deux la signeront."
      label="Synthèse commune"
      before={synthese?.texte ?? ''}
      send="Partager la synthèse"
      done="Synthèse partagée"
      beside={
        <>
          <OtherPart title="Partie professionnelle" part={emploi} />
          <OtherPart title="Partie sociale" part={social} />
        </>
      }
    />
  );
}
