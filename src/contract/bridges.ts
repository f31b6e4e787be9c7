// What other software announces to Tandem, and at which address.
import { z } from 'zod';
import { statutsRdv } from '../../workflows/accompagnementGlobal/annonces.ts';
import { type RouteSpec, takesNothing } from './routeSpec.ts';

const Moment = z.iso.datetime({ offset: true });
const Statut = z.enum(statutsRdv);
const Usager = z.object({ id: z.int() });

/** A meeting as RDV Service Public renders it (`RdvBlueprint`): of all its fields, those that are kept here. */
export const RdvAnnonce = z.object({
  id: z.int(),
  status: Statut,
  starts_at: Moment,
  address: z.string().max(2_000).nullish(),
  motif: z.object({ location_type: z.string().nullish() }).nullish(),
  users: z.array(Usager).default([]),
  participations: z.array(z.object({ status: Statut, user: Usager })).default([]),
});
export type RdvAnnonce = z.infer<typeof RdvAnnonce>;

/** Absences, opening hours and users are announced at the same address: they are taken and dropped. */
export const RdvWebhook = z.object({
  data: z.record(z.string(), z.json()),
  meta: z.object({
    model: z.string().max(60),
    event: z.enum(['created', 'updated', 'destroyed']),
    timestamp: Moment,
  }),
});

export const bridgeRoutes = {
  rdvServicePublic: {
    ...takesNothing,
    method: 'post',
    path: '/bridges/rdv-service-public/{organisation}',
    access: 'signature',
    summary:
      'Le webhook de RDV Service Public : les rendez-vous pris pour les personnes rattachées',
    params: z.strictObject({ organisation: z.uuid() }),
    body: RdvWebhook,
    status: 204,
    answer: null,
    problems: [404],
  },
} as const satisfies Record<string, RouteSpec>;
