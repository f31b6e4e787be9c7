// What one takes away of a year: occupancy and annual report, for a spreadsheet.
import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { paperAddress } from '../api/calls.ts';

const papers = [
  ['occupancyXlsx', 'Occupation (XLSX)'],
  ['occupancyCsv', 'Occupation (CSV)'],
  ['reportXlsx', 'Bilan annuel (XLSX)'],
  ['reportCsv', 'Bilan annuel (CSV)'],
] as const;

interface Props {
  readonly crecheId: string;
  readonly annee: number;
}

export function Downloads({ crecheId, annee }: Props) {
  return (
    <section className="carte hors-impression" aria-labelledby="telechargements">
      <h2 id="telechargements" className="titre-section">
        Télécharger
      </h2>
      <Group gap="sm" mt="sm">
        {papers.map(([paper, label]) => (
          <Button
            key={paper}
            component="a"
            href={paperAddress(paper, crecheId, annee)}
            download
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            {label}
          </Button>
        ))}
      </Group>
    </section>
  );
}
