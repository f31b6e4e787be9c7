// What is clear of a request, as one crèche reads it: the family's other wishes, and half-days granted by others, are not its to know.
import { z } from 'zod';
import type { JsonObject } from '../kernel/json.ts';

const Nommees = z.object({
  voeux: z.array(z.record(z.string(), z.json())).optional(),
  crecheAuteur: z.string().nullable().optional(),
  ponctuels: z.array(z.record(z.string(), z.json())).optional(),
});

/** AVIP-55. The same fields stand in the facts and in the context that is folded from them. */
export function pourCreche(clear: JsonObject, organisation: string): JsonObject {
  const { voeux, crecheAuteur, ponctuels } = Nommees.parse(clear);
  return {
    ...clear,
    ...(voeux ? { voeux: voeux.filter((one) => one['organisation'] === organisation) } : {}),
    ...(ponctuels
      ? {
          ponctuels: ponctuels.filter(
            (one) => (one['organisation'] ?? organisation) === organisation,
          ),
        }
      : {}),
    ...(crecheAuteur && crecheAuteur !== organisation ? { crecheAuteur: null } : {}),
  };
}
