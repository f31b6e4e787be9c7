// What a commission reads of a situation: the proposal, and what the pair addresses to it.
import { besoins, themes } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { readContents } from './readContents.ts';

export function CommissionReading({ contents }: { readonly contents: unknown }) {
  const { demande, commission } = readContents(contents);
  return (
    <section className="signe" aria-label="Ce que lit la commission">
      <h3 className="signe-titre">Ce que le binôme vous adresse</h3>
      {commission.presentation !== null && <Prose text={commission.presentation.texte} />}
      {demande !== null && (
        <>
          <h3 className="signe-titre">La proposition</h3>
          <Prose text={demande.motif} />
          <dl className="signe-liste">
            <dt>Besoins</dt>
            <dd>{demande.besoins.map((besoin) => besoins[besoin]).join(', ')}</dd>
            <dt>Freins</dt>
            <dd>{demande.freins.map((theme) => themes[theme]).join(', ')}</dd>
          </dl>
        </>
      )}
    </section>
  );
}
