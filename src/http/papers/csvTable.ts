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

const another = {
  classeur: 'C’est un classeur (XLSX, ODS), et non un CSV',
  pdf: 'C’est un PDF, et non un CSV',
  utf16: 'C’est un texte Unicode (UTF-16), et non un CSV UTF-8',
} as const;

/** What else is sent in place of a CSV, by its first bytes (a letter of UTF-16 is half a zero). */
function anotherKind(bytes: Uint8Array): string | null {
  const begins = (...first: number[]) => first.every((byte, at) => bytes[at] === byte);
  // « PK », a ZIP; the signature of an old .xls.
  if (begins(0x50, 0x4b, 3, 4) || begins(0xd0, 0xcf, 0x11, 0xe0)) return another.classeur;
  if (begins(0x25, 0x50, 0x44, 0x46)) return another.pdf;
  return begins(0xff, 0xfe) || begins(0xfe, 0xff) || bytes[0] === 0 || bytes[1] === 0
    ? another.utf16
    : null;
}

/** A spreadsheet may say its separator on a line of its own, before the heading: `sep=;`. */
const declaration = /^"?sep=(.)"?(?=\r?\n)/i;

/** The heading says it: the separator that it has most of, outside quotes. */
function separatorOf(text: string): string {
  const [heading = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1);
  const counted = separators.map((one) => ({ one, times: heading.split(one).length - 1 }));
  return counted.reduce((most, next) => (next.times > most.times ? next : most)).one;
}

export function tableOf(bytes: Uint8Array, most: number): Table | NoTable {
  const kind = anotherKind(bytes);
  if (kind !== null) {
    return {
      illisible: `${kind}. Dans le tableur\u00a0: Enregistrer sous, CSV UTF-8, puis recommencez`,
    };
  }
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
  const declared = declaration.exec(text);
  try {
    // Its end of line stays, so that lines keep their numbers.
    parse(declared ? text.slice(declared[0].length) : text, {
      delimiter: declared?.[1] ?? separatorOf(text),
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
