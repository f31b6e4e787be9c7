// The values that facts and commands may carry: JSON without floats, so that their canonical text is exact.
import { z } from 'zod';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** True when a text can live in a fact: well-formed UTF-16 and no U+0000 (canonical bytes). */
export function estTexteStockable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

/** True when something of a text is seen: spaces of no width, fillers and controls alone say nothing. */
function seVoit(text: string): boolean {
  return /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Z}\u2800]/u.test(text);
}

/** One line or several of free text, trimmed, in Unicode NFC, from 1 to `max` characters. */
export function texte(max: number) {
  return z
    .string()
    .refine(estTexteStockable, {
      error: 'Ce texte contient un caractère qui ne peut pas être conservé.',
      abort: true,
    })
    .transform((value) => value.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1, { error: 'Ce champ est à remplir.', abort: true })
        .refine(seVoit, { error: 'Ce champ est à remplir.' })
        .max(max, { error: `Ce texte est trop long (${max} caractères au plus).` }),
    );
}

/** An opaque identifier: a lower-case UUID. It never says anything about a person. */
export const Id = z.uuid({ error: 'Cet identifiant n’est pas valable.' }).lowercase();
export type Id = z.infer<typeof Id>;
