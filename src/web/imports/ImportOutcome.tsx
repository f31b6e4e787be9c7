// What an import did, and where its proposals wait.
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ImportDone } from '../../contract/imports.ts';
import { sayLines } from './words.ts';

export function ImportOutcome({ done }: { readonly done: ImportDone }) {
  const { ouvertes, dejaImportees } = done;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="carte" aria-labelledby="fait">
      <h2 id="fait" ref={heading} tabIndex={-1} className="titre-section">
        {sayLines(ouvertes, ouvertes > 1 ? 'propositions ouverte' : 'proposition ouverte')}
      </h2>
      {dejaImportees > 0 && (
        <p>{sayLines(dejaImportees, 'ligne')} étaient déjà importées&nbsp;: rien n’y a changé.</p>
      )}
      <p>
        Chacune attend l’accord de la personne, puis votre envoi.{' '}
        <Link to="/situations" className="lien">
          Les voir dans les situations
        </Link>
      </p>
    </section>
  );
}
