// The shared diagnosis: each part, whose it is, whether it is written, and the way to read or write it.
import type { Texte } from '../../../../workflows/accompagnementGlobal/contents.ts';
import {
  documentsSignes,
  modesSignaturePapier,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { Prose } from '../../case/timeline/Prose.tsx';
import { sayFullDay, sayShortDay } from '../../dates/frenchDates.ts';
import { useNameOf } from '../../people/useNameOf.ts';
import { lowerFirst } from '../../texts/lowerFirst.ts';
import { CopyForSoftware } from '../papers/CopyForSoftware.tsx';
import { diagnosisText } from '../papers/plainText.ts';
import { useAgContents, useAgDates } from '../useAg.ts';
import { Panel } from './Panel.tsx';

export function DiagnosisPanel() {
  const contents = useAgContents();
  const { diagnostic, bilan, signatures } = contents;
  const { diagnostic: written } = useAgDates();
  const { view } = useCase();
  const nothing =
    diagnostic.emploi === null && diagnostic.social === null && diagnostic.synthese === null;
  if (nothing && view.state.value !== 'diagnostic') return null;
  return (
    <Panel title="Diagnostic partagé">
      <Part
        title="Partie professionnelle"
        type="completerDiagnosticEmploi"
        part={diagnostic.emploi}
        written={written.emploi}
      />
      <Part
        title="Partie sociale"
        type="completerDiagnosticSocial"
        part={diagnostic.social}
        written={written.social}
      />
      <Part
        title="Synthèse commune"
        type="redigerSynthese"
        part={diagnostic.synthese}
        written={written.synthese}
      />
      {bilan !== null && <Part title="Bilan" type="redigerBilan" part={bilan} written />}
      {signatures.map(({ document, mode, le }) => (
        <p key={`${document} ${le} ${mode}`} className="discret panneau-resume">
          {documentsSignes[document]} signé par la personne le {sayFullDay(le)},{' '}
          {lowerFirst(modesSignaturePapier[mode])}
        </p>
      ))}
      {!nothing && (
        <CopyForSoftware
          what="le diagnostic"
          text={diagnosisText(contents, view.reference)}
          shared={null}
        />
      )}
    </Panel>
  );
}

interface Props {
  readonly title: string;
  readonly type: string;
  readonly part: Texte | null;
  /** By one or the other, whoever may read it. */
  readonly written: boolean;
}

function Part({ title, type, part, written }: Props) {
  const { view, today, openForm } = useCase();
  const nameOf = useNameOf();
  const mayWrite = isPossible(view, type);
  const write = mayWrite && (
    <button type="button" className="panneau-acte lien" onClick={() => openForm(type)}>
      {part === null ? 'Écrire' : 'Modifier'}
    </button>
  );
  if (part === null) {
    return (
      <p className="partie-vide">
        {title} <span className="discret">{written ? 'non partagée' : 'pas encore écrite'}</span>{' '}
        {write}
      </p>
    );
  }
  return (
    <details className="autre-partie">
      <summary>
        {title}{' '}
        <span className="discret">
          {nameOf(part.par)}, {sayShortDay(part.le, today)}
        </span>
      </summary>
      <Prose text={part.texte} />
      {write}
    </details>
  );
}
