// A case's reference, which carries no identity: prefix, year, number of the year, check digit.

/** `AG-2026-0042-7`: the last digit (Luhn, over year and number) catches a mistyped or swapped digit. */
export function caseReference(prefix: string, year: number, number: number): string {
  const digits = `${year}${String(number).padStart(4, '0')}`;
  return `${prefix}-${year}-${String(number).padStart(4, '0')}-${luhn(digits)}`;
}

function luhn(digits: string): number {
  let sum = 0;
  for (const [index, character] of [...digits].reverse().entries()) {
    const doubled = index % 2 === 0 ? Number(character) * 2 : Number(character);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}
