// The family's letter of the day, to be read, copied or printed by who follows it.
import { Button, CopyButton, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { calls } from '../../api/calls.ts';
import '../../print/print.css';
import { Failure } from '../../shell/Failure.tsx';
import { useArrival } from '../../shell/Page.tsx';
import { noBreaks } from '../../texts/typeset.ts';

export function LetterPage() {
  const { caseId } = useParams({ from: '/situations/$caseId/lettre' });
  const { data: letter, error } = useQuery({
    queryKey: ['letter', caseId],
    queryFn: () => calls.caseLetter(caseId),
  });
  return (
    <>
      <Group className="hors-impression" mb="md">
        {letter && (
          <>
            <Button onClick={() => window.print()}>Imprimer</Button>
            <CopyButton value={letter.texte}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {copied ? 'Copiée' : 'Copier le texte'}
                </Button>
              )}
            </CopyButton>
          </>
        )}
        <Link to="/situations/$caseId" params={{ caseId }} className="lien">
          Revenir à la demande
        </Link>
      </Group>
      {letter && <Letter texte={letter.texte} />}
      {error && <Failure error={error} />}
    </>
  );
}

/** One paragraph a line; the first says which request it is about. */
function Letter({ texte }: { readonly texte: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  const [title = '', ...lines] = texte.split('\n');
  return (
    <article className="feuille">
      <title>Lettre à la famille – Tandem</title>
      <h1 ref={heading} tabIndex={-1}>
        {noBreaks(title)}
      </h1>
      {lines.map((line) => (
        <p key={line}>{noBreaks(line)}</p>
      ))}
    </article>
  );
}
