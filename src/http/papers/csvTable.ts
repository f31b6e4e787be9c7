// Reads a CSV file as people send it: UTF-8 with its mark or without, or Windows-1252; semicolons, commas or tabs.
import { CsvError, parse } from 'csv-parse/sync';
import type { Table } from '../../../workflows/imports/table.ts';

/** Why a file is no table, with the line where reading it stopped. */
export interface NoTable {
  /** A French sentence without its full stop. */
  readonly illisible: string;
}

const separators = [';', '\t', ','] as const;

/** What is well-formed UTF-8 is UTF-8; an old spreadsheet's é is not. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The heading says it: the separator that it has most of, outside quotes. */
function separatorOf(text: string): string {
  const [heading = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1);
  const counted = separators.map((one) => ({ one, times: heading.split(one).length - 1 }));
  return counted.reduce((most, next) => (next.times > most.times ? next : most)).one;
}

export function tableOf(bytes: Uint8Array, most: number): Table | NoTable {
  const text = decode(bytes);
  const read = records(text);
  if ('illisible' in read) return read;
  const [heading, ...lignes] = read.records;
  if (!heading) return { illisible: 'Il est vide' };
  if (lignes.length > most) {
    return {
      illisible: `Il a ${lignes.length} lignes\u00a0: faites-en plusieurs fichiers de ${most} lignes au plus`,
    };
  }
  return { entetes: heading.cellules, lignes };
}

function records(text: string): { readonly records: Table['lignes'] } | NoTable {
  const found: Table['lignes'][number][] = [];
  try {
    parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        found.push({ ligne: lines - breaksIn(record), cellules: record });
        return null;
      },
    });
    return { records: found };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const ligne = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return {
      illisible: `La ligne ${ligne} ne se lit pas\u00a0: un guillemet ouvert n’y est pas refermé, ou l’inverse. Corrigez-la, puis recommencez`,
    };
  }
}

/** A text in quotes may run over several lines: a line is named by where it begins. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((count, cell) => count + cell.split(/\r\n|\r|\n/).length - 1, 0);
}
