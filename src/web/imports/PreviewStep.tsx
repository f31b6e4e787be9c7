// What each line would do: those to mend, those that bear a name already known, and the one act that opens the rest.
import { Alert, Button, Checkbox, Progress } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type {
  ImportDone,
  ImportFile,
  ImportPreview,
  ImportProgress,
} from '../../contract/imports.ts';
import { sentenceOf } from '../api/refused.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { FaultyLines } from './FaultyLines.tsx';
import type { Previewed } from './useImport.ts';
import { sayAll, sayLines } from './words.ts';

interface Props {
  readonly previewed: Previewed;
  readonly lines: ReadonlySet<number>;
  readonly toggle: (ligne: number) => void;
  readonly open: UseMutationResult<ImportDone, Error, ImportFile>;
  readonly progress: ImportProgress | null;
}

export function PreviewStep({ previewed, lines, toggle, open, progress }: Props) {
  const { preview, file } = previewed;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const known = preview.lisibles.filter(({ dejaImportee }) => dejaImportee);
  const named = preview.lisibles.filter(
    ({ dejaImportee, avertissements }) => !dejaImportee && avertissements.length > 0,
  );
  return (
    <section className="carte" aria-labelledby="apercu">
      <h2 id="apercu" ref={heading} tabIndex={-1} className="titre-section">
        Aperçu
      </h2>
      <p>{sayPreview(preview, known.length)}</p>
      {preview.manquantes.length > 0 && (
        <Alert color="orange" variant="light" title="Il manque une colonne">
          Ajoutez à la première ligne&nbsp;: {preview.manquantes.join(', ')}. Puis choisissez le
          fichier à nouveau.
        </Alert>
      )}
      {preview.nonLues.length > 0 && (
        <p className="discret">
          Colonnes non lues, ni gardées&nbsp;: {preview.nonLues.join(', ')}.
        </p>
      )}
      <Verified lisibles={preview.lisibles} />
      <FaultyLines fautives={preview.fautives} reprise={preview.reprise} />
      <NamedLines named={named} lines={lines} toggle={toggle} />
      <Button
        mt="md"
        loading={open.isPending}
        disabled={lines.size === 0}
        onClick={() => open.mutate(file)}
      >
        Ouvrir {sayLines(lines.size, 'proposition')}
      </Button>
      {open.isPending && <Advance progress={progress} total={lines.size} />}
      <div role="alert">
        {open.isError && (
          <Alert mt="md" color="orange" variant="light" title="Rien n’a été ouvert">
            {sentenceOf(open.error)}
          </Alert>
        )}
      </div>
    </section>
  );
}

function sayPreview({ lisibles, fautives }: ImportPreview, known: number): string {
  const ready = lisibles.length - known;
  const said = [`${sayLines(ready, 'ligne')} à ouvrir`];
  if (fautives.length > 0) said.push(`${sayLines(fautives.length, 'ligne')} à corriger`);
  if (known > 0) said.push(`${sayLines(known, 'ligne')} déjà importées, laissées telles quelles`);
  return `${said.join(', ')}. Rien n’est encore écrit.`;
}

/** AG-40. What was asked with the persons' agreement, and what was not for today's number of questions being reached. */
function Verified({ lisibles }: Pick<ImportPreview, 'lisibles'>) {
  const count = (...said: readonly string[]) =>
    lisibles.filter(({ verification }) => said.includes(verification ?? '')).length;
  const asked = count('aucune', 'existe');
  const left = count('plafond');
  if (asked + left === 0) return null;
  const said = [
    ...(asked > 0 ? [`${sayAll(asked, 'ligne vérifiée')} avec l’accord de la personne.`] : []),
    ...(left > 0
      ? [
          `Vos vérifications du jour sont faites\u00a0: ${sayAll(left, 'ligne non vérifiée')}. Vous pouvez ouvrir sans vérifier, ou revenir demain.`,
        ]
      : []),
  ];
  return <p className="discret">{said.join(' ')}</p>;
}

interface NamedProps extends Pick<Props, 'lines' | 'toggle'> {
  readonly named: ImportPreview['lisibles'];
}

/** The machine does not say who is who: one by one, ticked by whoever knows. */
function NamedLines({ named, lines, toggle }: NamedProps) {
  if (named.length === 0) return null;
  return (
    <fieldset className="import-noms">
      <legend>
        {sayLines(named.length, 'ligne')} d’un nom déjà connu&nbsp;: cochez celles qui sont d’autres
        personnes
      </legend>
      {named.map(({ ligne, personne, naissance, commune, avertissements }) => (
        <Checkbox
          key={ligne}
          label={`Ligne ${ligne}\u00a0: ${personne}${naissance === null ? '' : `, ${sayFullDay(naissance)}`}, ${commune}`}
          description={avertissements.join(' ')}
          checked={lines.has(ligne)}
          onChange={() => toggle(ligne)}
        />
      ))}
    </fieldset>
  );
}

/** All of it is one commit: until it is done nothing is there, and it can be interrupted without trace. */
function Advance({ progress, total }: { progress: ImportProgress | null; total: number }) {
  const fait = progress?.fait ?? 0;
  return (
    <div className="import-avance" role="status">
      <Progress value={(100 * fait) / Math.max(total, 1)} aria-label="Lignes ouvertes" />
      <p className="discret">
        {fait} sur {total}. Tout s’écrit ensemble, à la fin.
      </p>
    </div>
  );
}
