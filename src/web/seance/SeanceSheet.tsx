// The record of a séance on paper: date, who decided, the order of that day, the decisions; first names and references alone.
import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { SeanceRecord } from '../../contract/seanceRecord.ts';
import { crecheSeanceQuery } from '../api/queries.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { sayChild } from '../places/words.ts';
import '../print/print.css';
import { usePersonName } from '../privacy/entretien.tsx';
import { Failure } from '../shell/Failure.tsx';
import { useArrival } from '../shell/Page.tsx';
import { lowerFirst } from '../texts/lowerFirst.ts';
import { saySeance } from './saySeance.ts';
import './seance.css';

interface Props {
  readonly crecheId: string;
  readonly seanceId: string;
}

export function SeanceSheet({ crecheId, seanceId }: Props) {
  const { data, error, refetch } = useQuery(crecheSeanceQuery(crecheId, seanceId));
  const params = { crecheId };
  return (
    <>
      <Group className="hors-impression" mb="md">
        {data && <Button onClick={() => window.print()}>Imprimer</Button>}
        <Link to="/creches/$crecheId" params={params} className="lien">
          Voir la semaine
        </Link>
        <Link to="/situations/$caseId" params={{ caseId: crecheId }} className="lien">
          Fiche de la crèche
        </Link>
      </Group>
      {data && <Sheet record={data} />}
      {error && <Failure error={error} retry={() => void refetch()} />}
    </>
  );
}

function Sheet({ record }: { readonly record: SeanceRecord }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  const { creche, le, decide, lignes } = record;
  const said = saySeance(lignes.map(({ decision }) => ({ decision: decision.value })));
  return (
    <article className="feuille">
      <title>{`Compte rendu de la séance, ${creche.nom} – Tandem`}</title>
      <h1 ref={heading} tabIndex={-1}>
        Compte rendu de la séance du {sayFullDay(le)}
      </h1>
      <p>
        {creche.nom} · décidé par {lowerFirst(decide.label)} · {said}
      </p>
      <h2>Décisions, au rang de la liste publiée ce jour-là</h2>
      <ol>
        {lignes.map((ligne, index) => (
          <Line key={ligne.dossier?.caseId ?? index} ligne={ligne} />
        ))}
      </ol>
      <p className="feuille-pied">
        Chaque famille peut demander pourquoi sa demande est à ce rang, et que la décision soit
        revue, à qui suit sa demande ou au service Petite enfance de la commune.
      </p>
    </article>
  );
}

function Line({ ligne }: { readonly ligne: SeanceRecord['lignes'][number] }) {
  const personName = usePersonName();
  const { dossier, decision, rang } = ligne;
  return (
    <li {...(rang === null ? {} : { value: rang })}>
      {dossier
        ? sayChild(personName(dossier.caseId, dossier.prenom), dossier.ageMois)
        : 'Demande que vous n’avez plus à connaître'}
      {dossier && <span className="seance-insecable"> ({dossier.reference})</span>}
      &nbsp;: <strong>{lowerFirst(decision.label)}</strong>
    </li>
  );
}
