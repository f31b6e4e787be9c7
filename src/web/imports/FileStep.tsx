// The file, and with whom its cases will be carried: nothing is written by choosing it.
import { Alert, Button, FileInput, Group, NativeSelect } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused, sentenceOf } from '../api/refused.ts';
import { saveFile } from '../files/saveFile.ts';
import { modelFile } from './modelFile.ts';
import type { Previewed } from './useImport.ts';

interface Props {
  /** The organisations of the other side, by id. */
  readonly organisations: ReadonlyMap<string, string>;
  readonly read: UseMutationResult<Previewed, Error, { file: File; organisation: string }>;
}

export function FileStep({ organisations, read }: Props) {
  const [file, setFile] = useState<File | null>(null);
  const [chosen, setChosen] = useState('');
  const [first] = organisations.keys();
  const organisation = chosen === '' && organisations.size === 1 ? (first ?? '') : chosen;
  return (
    <section className="carte" aria-labelledby="fichier">
      <h2 id="fichier" className="titre-section">
        Le fichier
      </h2>
      <p className="discret">
        Un fichier CSV (depuis un tableur&nbsp;: Enregistrer sous, CSV), de 500 lignes au plus. La
        première ligne nomme les colonnes&nbsp;; prénom, nom et commune sont nécessaires.{' '}
        <button
          type="button"
          className="lien panneau-acte"
          onClick={() => saveFile('modele-personnes.csv', modelFile())}
        >
          Télécharger un modèle
        </button>
      </p>
      <p className="discret">
        Si une ligne dit quand et comment la personne a accepté que l’on vérifie (deux dernières
        colonnes du modèle), l’aperçu vérifie si une situation existe déjà, comme à la main.
      </p>
      <Group align="end" gap="md" mt="sm">
        <NativeSelect
          label="Accompagnement mené avec"
          data={[
            { value: '', label: 'Choisir…', disabled: true },
            ...[...organisations].map(([value, label]) => ({ value, label })),
          ]}
          value={organisation}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <FileInput
          label="Fichier"
          placeholder="Choisir un fichier"
          accept=".csv,.txt,text/csv"
          value={file}
          onChange={setFile}
          miw={220}
        />
        <Button
          loading={read.isPending}
          disabled={file === null || organisation === ''}
          onClick={() => file && read.mutate({ file, organisation })}
        >
          Voir l’aperçu
        </Button>
      </Group>
      <div role="alert">
        {read.isError && (
          <Alert mt="md" color="orange" variant="light" title="Ce fichier n’a pas été lu">
            {read.error instanceof Refused ? sentenceOf(read.error) : read.error.message}
          </Alert>
        )}
      </div>
    </section>
  );
}
