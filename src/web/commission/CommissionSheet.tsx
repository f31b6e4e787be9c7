// The record of a day of the commission on paper: its decisions in their order, names and references alone.
import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { CommissionRecord } from '../../contract/commission.ts';
import { commissionRecordQuery } from '../api/queries.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import '../print/print.css';
import { usePersonName } from '../privacy/entretien.tsx';
import { Failure } from '../shell/Failure.tsx';
import { useArrival } from '../shell/Page.tsx';
import { lowerFirst } from '../texts/lowerFirst.ts';

export function CommissionSheet({ jour }: { readonly jour: string }) {
  const { data, error, refetch } = useQuery(commissionRecordQuery(jour));
  const others = data?.jours.filter((one) => one !== jour) ?? [];
  return (
    <>
      <Group className="hors-impression" mb="md">
        {data && <Button onClick={() => window.print()}>Imprimer</Button>}
        <Link to="/commission" className="lien">
          Revenir à la séance
        </Link>
        {others.map((one) => (
          <Link key={one} to="/commission" search={{ compteRendu: one }} className="lien">
            Séance du {sayFullDay(one)}
          </Link>
        ))}
      </Group>
      {data && <Sheet record={data} />}
      {error && <Failure error={error} retry={() => void refetch()} />}
    </>
  );
}

function Sheet({ record: { jour, lignes } }: { readonly record: CommissionRecord }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  const personName = usePersonName();
  return (
    <article className="feuille">
      <title>Compte rendu de la commission – Tandem</title>
      <h1 ref={heading} tabIndex={-1}>
        Compte rendu de la commission du {sayFullDay(jour)}
      </h1>
      <p>Accompagnement global · {sayCount(lignes.length)}</p>
      {lignes.length > 0 && (
        <>
          <h2>Décisions, dans l’ordre de la séance</h2>
          <ol>
            {lignes.map(({ caseId, reference, personne, decision }) => (
              <li key={`${caseId} ${decision.value}`}>
                {personName(caseId, personne)} ({reference})&nbsp;:{' '}
                <strong>{lowerFirst(decision.label)}</strong>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="feuille-pied">
        Les motifs sont adressés au binôme, et le mot de réponse à qui a fait la proposition. La
        personne peut demander à l’un des deux membres du binôme ce qui a été décidé, et pourquoi.
      </p>
    </article>
  );
}

function sayCount(count: number): string {
  if (count === 0) return 'aucune décision ce jour-là';
  return count === 1 ? '1\u00a0décision' : `${count}\u00a0décisions`;
}
