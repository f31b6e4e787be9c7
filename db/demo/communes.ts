// The communes around Montceau-les-Mines (Saône-et-Loire), with their postal codes from the official list.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const communesDuBassin = [
  'Montceau-les-Mines',
  'Blanzy',
  'Saint-Vallier',
  'Sanvignes-les-Mines',
  'Le Creusot',
  'Montchanin',
  'Ciry-le-Noble',
  'Gourdon',
  'Pouilloux',
  'Perrecy-les-Forges',
  'Génelard',
  'Torcy',
  'Le Breuil',
] as const;
export type Commune = (typeof communesDuBassin)[number];

interface Row {
  readonly nom: string;
  readonly departement: string;
  readonly codesPostaux: readonly string[];
}

function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' &&
    value !== null &&
    'nom' in value &&
    'departement' in value &&
    'codesPostaux' in value &&
    Array.isArray(value.codesPostaux)
  );
}

/** Postal code by commune; read once, when the demonstration is made. */
export function codesPostaux(): ReadonlyMap<Commune, string> {
  const file = createRequire(import.meta.url).resolve(
    '@etalab/decoupage-administratif/data/communes.json',
  );
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const rows = Array.isArray(list) ? list.filter(isRow) : [];
  const saoneEtLoire = rows.filter(({ departement }) => departement === '71');
  return new Map(
    communesDuBassin.map((commune) => {
      const [code] = saoneEtLoire.find(({ nom }) => nom === commune)?.codesPostaux ?? [];
      if (code === undefined) throw new Error(`the official list has no ${commune}`);
      return [commune, code];
    }),
  );
}
