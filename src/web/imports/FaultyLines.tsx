// The lines that cannot be read: each with its column and what to do, and the way to take them away to mend them.
import { Button, Table } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ImportPreview } from '../../contract/imports.ts';
import { saveFile } from '../files/saveFile.ts';
import { typeset } from '../texts/typeset.ts';
import { sayLines } from './words.ts';

const FEW = 30;

export function FaultyLines({ fautives, reprise }: Pick<ImportPreview, 'fautives' | 'reprise'>) {
  if (fautives.length === 0) return null;
  return (
    <div className="import-fautives">
      <h3>À corriger</h3>
      <div className="import-table">
        <Table aria-label="Lignes à corriger">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Ligne</Table.Th>
              <Table.Th>Colonne</Table.Th>
              <Table.Th>Quoi faire</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fautives.slice(0, FEW).flatMap(({ ligne, fautes }) =>
              fautes.map(({ colonne, message }) => (
                <Table.Tr key={`${ligne} ${colonne ?? ''}`}>
                  <Table.Td>{ligne}</Table.Td>
                  <Table.Td>{colonne ?? 'Toute la ligne'}</Table.Td>
                  <Table.Td>{typeset(message)}</Table.Td>
                </Table.Tr>
              )),
            )}
          </Table.Tbody>
        </Table>
      </div>
      {fautives.length > FEW && (
        <p className="discret">
          Et {sayLines(fautives.length - FEW, 'autre ligne')}, dans le fichier.
        </p>
      )}
      <Button
        mt="sm"
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden="true" />}
        onClick={() => saveFile('a-corriger.csv', new Blob([reprise], { type: 'text/csv' }))}
      >
        Télécharger les lignes à corriger
      </Button>
    </div>
  );
}
