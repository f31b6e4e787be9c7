// The course of an import: a file read for its preview, lines chosen, all of them opened, and how far it is meanwhile.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportFile, ImportPreview } from '../../contract/imports.ts';
import { calls } from '../api/calls.ts';
import { agendaQuery } from '../api/queries.ts';
import { fileBytes } from './fileBytes.ts';

export interface Previewed {
  readonly file: ImportFile;
  readonly preview: ImportPreview;
}

/** What a preview proposes: every line that is new and bears no name that is known. */
export function proposedLines({ lisibles }: ImportPreview): ReadonlySet<number> {
  const plain = lisibles.filter(
    ({ dejaImportee, avertissements }) => !dejaImportee && avertissements.length === 0,
  );
  return new Set(plain.map(({ ligne }) => ligne));
}

export function useImport() {
  const queryClient = useQueryClient();
  const [lines, setLines] = useState<ReadonlySet<number>>(new Set());
  const [importId, setImportId] = useState('');

  const read = useMutation({
    mutationFn: async (chosen: { file: File; organisation: string }): Promise<Previewed> => {
      const file = {
        contenu: await fileBytes(chosen.file),
        organisation: chosen.organisation,
      };
      return { file, preview: await calls.previewImport(file) };
    },
    onMutate: () => open.reset(),
    onSuccess: ({ preview }) => {
      setLines(proposedLines(preview));
      // The same lines sent twice are the same import.
      setImportId(crypto.randomUUID());
    },
  });

  const open = useMutation({
    mutationFn: (file: ImportFile) =>
      calls.importPeople({ ...file, id: importId, lignes: [...lines] }),
    onSuccess: () => {
      void queryClient.invalidateQueries(agendaQuery);
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
    },
  });

  const progress = useQuery({
    queryKey: ['importProgress', importId],
    queryFn: () => calls.importProgress(importId),
    enabled: open.isPending,
    refetchInterval: 250,
    retry: false,
    gcTime: 0,
  });

  const toggle = (ligne: number) =>
    setLines((before) => {
      const after = new Set(before);
      if (!after.delete(ligne)) after.add(ligne);
      return after;
    });

  return { read, open, lines, toggle, progress: progress.data ?? null };
}
