// The figures behind the curve: week by week, and the share of the label month by month.
import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { Occupancy } from '../../contract/places.ts';
import { sayMonth } from '../creche/sayCreche.ts';
import { sayTinyDay } from '../dates/frenchDates.ts';

const columns = [
  ['donnees', 'Données'],
  ['tenues', 'Tenues'],
  ['suspendues', 'Suspendues'],
  ['libres', 'Libres'],
  ['capacite', 'En tout'],
] as const;

/** On screen one asks for it; who listens, and paper, always have it. */
export function WeekTable({ semaines }: Pick<Occupancy, 'semaines'>) {
  const [shown, setShown] = useState(false);
  const table = (
    <Table className="courbe-table" striped>
      <Table.Caption>Demi-journées, semaine par semaine</Table.Caption>
      <Head first="Semaine du" />
      <Table.Tbody>
        {semaines.map(({ lundi, count }) => (
          <Table.Tr key={lundi}>
            <Table.Th scope="row">{sayTinyDay(lundi)}</Table.Th>
            {columns.map(([name]) => (
              <Table.Td key={name} className="chiffres">
                {count[name]}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        className="hors-impression"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Cacher les chiffres' : 'Voir les chiffres'}
      </Button>
      {shown ? table : <div className="courbe-cachee">{table}</div>}
    </>
  );
}

function Head({ first, then }: { readonly first: string; readonly then?: string }) {
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col">{first}</Table.Th>
        {then !== undefined && <Table.Th scope="col">{then}</Table.Th>}
        {columns.map(([name, label]) => (
          <Table.Th key={name} scope="col">
            {label}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}

/** AVIP-25. Without the children of the month, the share is « non calculable ». */
export function MonthTable({ mois }: Pick<Occupancy, 'mois'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard.
    <section className="courbe-defile" tabIndex={0} aria-label="Tableau mois par mois">
      <Table className="courbe-table" striped>
        <Table.Caption>Demi-journées et part AVIP, mois par mois</Table.Caption>
        <Head first="Mois" then="Part AVIP" />
        <Table.Tbody>
          {mois.map((one) => (
            <Table.Tr key={one.mois}>
              <Table.Th scope="row">{sayMonth(one.mois).replace(/ \d+$/, '')}</Table.Th>
              <Table.Td className="chiffres">
                {one.part === null ? 'non calculable' : `${one.part}\u00a0%`}
              </Table.Td>
              {columns.map(([name]) => (
                <Table.Td key={name} className="chiffres">
                  {one.count[name]}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
