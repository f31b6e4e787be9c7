// Tables as an XLSX workbook: text stays text, whatever it begins with, and numbers are numbers.
import writeXlsxFile from 'write-excel-file/node';
import type { Cell, Sheet } from '../../engine/papers/sheets.ts';

function cellOf(cell: Cell) {
  if (cell === null) return null;
  return typeof cell === 'number' ? { type: Number, value: cell } : { type: String, value: cell };
}

export function xlsxOf(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ nom, entetes, lignes }) => ({
      sheet: nom,
      data: [
        entetes.map((entete) => ({ type: String, value: entete, fontWeight: 'bold' as const })),
        ...lignes.map((ligne) => ligne.map(cellOf)),
      ],
      columns: entetes.map((entete) => ({ width: Math.max(12, entete.length + 2) })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}
