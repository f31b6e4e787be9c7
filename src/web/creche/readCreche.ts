// Reads what a crèche is, as it comes over the wire: its label, its places, its calendar, its published rules.
import { z } from 'zod';
import type { CrecheContext } from '../../../workflows/creche/context.ts';
import { LabelDonne } from '../../../workflows/creche/facts/label.ts';
import { Regles } from '../../../workflows/creche/facts/regles.ts';
import {
  crecheOuverte,
  fermetureAjoutee,
  journeeAbaissee,
  ouvertureChangee,
  placeReservee,
  Section,
  vacancesFixees,
} from '../../../workflows/creche/facts/vie.ts';
import { Jour } from '../../../workflows/dates.ts';

export type Creche = Pick<
  CrecheContext,
  | 'nom'
  | 'organisation'
  | 'commune'
  | 'referentFamilles'
  | 'sections'
  | 'places'
  | 'ouvertures'
  | 'fermetures'
  | 'baisses'
  | 'vacances'
  | 'labels'
  | 'regles'
  | 'effectifs'
>;

const { nom, organisation, commune, referentFamilles } = crecheOuverte.clear.shape;

const Context: z.ZodType<Creche> = z.object({
  nom,
  organisation,
  commune,
  referentFamilles,
  sections: z.array(Section),
  places: z.array(placeReservee.clear.extend({ dernierJour: Jour.nullable() })),
  ouvertures: z.array(ouvertureChangee.clear),
  fermetures: z.array(fermetureAjoutee.clear),
  baisses: z.array(journeeAbaissee.clear),
  vacances: vacancesFixees.clear.nullable(),
  labels: z.array(LabelDonne),
  regles: z.array(Regles),
  effectifs: z.record(z.string(), z.int()),
});

export function readCreche(context: unknown): Creche {
  return Context.parse(context);
}
