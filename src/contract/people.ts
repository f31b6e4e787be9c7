// Whether a situation exists for a person: what is asked, and the one thing that may be answered.
import { z } from 'zod';
import { modesAccord } from '../../workflows/accompagnementGlobal/vocabulary.ts';
import { Jour } from '../../workflows/dates.ts';
import { texte } from '../../workflows/kernel/json.ts';
import { mots } from '../../workflows/kernel/words.ts';
import type { RouteSpec } from './routeSpec.ts';
import { takesNothing } from './routeSpec.ts';

/** A full identity, and the person's agreement to be looked up under it. */
export const SamePersonBody = z.object({
  prenom: texte(80),
  nom: texte(80),
  naissance: Jour,
  accord: z.object({ donneLe: Jour, mode: z.enum(mots(modesAccord)) }),
});
export type SamePersonBody = z.infer<typeof SamePersonBody>;

/** The desk to turn to when a situation exists; nothing of the situation itself. */
export const SamePerson = z.object({
  bureau: z.object({ id: z.string(), nom: z.string() }).nullable(),
});
export type SamePerson = z.infer<typeof SamePerson>;

export const peopleRoutes = {
  samePerson: {
    ...takesNothing,
    method: 'post',
    path: '/people/same',
    access: 'session',
    summary:
      'Savoir, avec l’accord de la personne, si une situation existe déjà : à qui s’adresser, et rien d’autre',
    body: SamePersonBody.strict(),
    status: 200,
    answer: SamePerson,
    problems: [403, 409, 429],
  },
} as const satisfies Record<string, RouteSpec>;
