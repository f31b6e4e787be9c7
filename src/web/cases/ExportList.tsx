// Takes the list on screen away, for a spreadsheet: the same search, as far as this viewer reads it.
import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { CaseSearch } from '../../contract/cases.ts';
import { calls } from '../api/calls.ts';
import { sentenceOf } from '../api/refused.ts';
import { saveFile } from '../files/saveFile.ts';

const papers = [
  ['casesXlsx', 'Pour un tableur (XLSX)'],
  ['casesCsv', 'Texte séparé par des points-virgules (CSV)'],
] as const;

interface Props {
  readonly search: Omit<CaseSearch, 'limit'>;
}

export function ExportList({ search }: Props) {
  const download = useMutation({
    mutationFn: (paper: (typeof papers)[number][0]) => calls.casesFile(paper, search),
    onSuccess: ({ name, content }) => {
      saveFile(name, content);
      notifications.show({ message: 'Liste téléchargée', color: 'green' });
    },
    onError: (error) => notifications.show({ message: sentenceOf(error), color: 'orange' }),
  });
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button
          className="hors-impression"
          variant="subtle"
          size="compact-md"
          loading={download.isPending}
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          Télécharger la liste
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {papers.map(([paper, label]) => (
          <Menu.Item key={paper} onClick={() => download.mutate(paper)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
