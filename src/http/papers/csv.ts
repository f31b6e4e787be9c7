// Tables as CSV that a French Excel opens by itself: RFC 4180 with semicolons, CRLF and a byte order mark.
import type { Cell, Sheet } from '../../engine/papers/sheets.ts';

const BOM = '\ufeff';

/** What a spreadsheet would take for a formula, wherever the text came from, behind blanks and signs that nobody sees. */
const formula = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@])/u;

/** « -3 », « +33 (0)6 12 34 56 78 »: a sign and figures call nothing, and an apostrophe would spoil them. */
const figures = /^ *[+-] ?\d[\d .,()\u00a0\u202f]*%?$/;

/** AG-77. Full-width signs (＝) are signs: some spreadsheets read them so. */
function isFormula(text: string): boolean {
  return formula.test(text.normalize('NFKC')) && !figures.test(text);
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = isFormula(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Several tables in one file: each line begins with the name of its own. */
function rowsOf(sheets: readonly Sheet[]): readonly (readonly Cell[])[] {
  if (sheets.length === 1) return sheets.flatMap(({ entetes, lignes }) => [entetes, ...lignes]);
  return sheets.flatMap(({ nom, entetes, lignes }) =>
    [entetes, ...lignes].map((row) => [nom, ...row]),
  );
}

/** Every record has as many fields as the widest. */
export function csvOf(sheets: readonly Sheet[]): Buffer {
  const rows = rowsOf(sheets);
  const width = Math.max(...rows.map((row) => row.length));
  const records = rows.map((row) =>
    Array.from({ length: width }, (_, index) => field(row[index] ?? null)).join(';'),
  );
  return Buffer.from(`${BOM}${records.join('\r\n')}\r\n`);
}
