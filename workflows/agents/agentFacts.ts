// Facts of organisations and agents: rights are facts, so that "who could read this that day" has an answer.
import { z } from 'zod';
import { defineFact } from '../kernel/fact.ts';
import { Id, texte } from '../kernel/json.ts';
import { Telephone } from '../people/personFacts.ts';

export const roles = [
  'conseiller',
  'travailleurSocial',
  'responsable',
  'commission',
  'secretariat',
  'gestionnaire',
  'coordinateur',
  'auditeur',
  'administrateur',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export const OrganisationKindSchema = z.enum([
  'franceTravail',
  'mds',
  'ccas',
  'commune',
  'creche',
  'partenariat',
]);

export const organisationCreee = defineFact({
  type: 'organisationCreee.v1',
  label: 'Organisation enregistrée',
  source: 'convention de partenariat',
  // The name of an agency or of a Maison des solidarités is public.
  clear: z.object({
    kind: OrganisationKindSchema,
    nom: texte(120),
    commune: texte(100).nullable().default(null),
  }),
  parts: {},
});

/** What a family dials: printed on its letter. */
export const telephonePublie = defineFact({
  type: 'telephonePublie.v1',
  label: 'Téléphone public',
  source: 'CRPA L111-2 : qui suit une demande se fait connaître',
  clear: z.object({ telephone: Telephone }),
  parts: {},
});

export const agentCree = defineFact({
  type: 'agentCree.v1',
  label: 'Agent enregistré',
  source: 'convention de partenariat ; C. trav. R5312-42-1 : habilitations',
  clear: z.object({ organisation: Id }),
  parts: {
    nom: {
      audience: 'agent',
      scope: 'agent',
      schema: z.object({ prenom: texte(80), nom: texte(80) }),
    },
    courriel: {
      audience: 'agent',
      scope: 'agent',
      schema: z.object({ courriel: z.email().max(200) }),
    },
  },
});

export const roleAttribue = defineFact({
  type: 'roleAttribue.v1',
  label: 'Rôle attribué',
  source: 'C. trav. R5312-42-1 : habilitations',
  clear: z.object({ role: Role }),
  parts: {},
});

export const roleRetire = defineFact({
  type: 'roleRetire.v1',
  label: 'Rôle retiré',
  source: 'C. trav. R5312-42-1 : habilitations',
  clear: z.object({ role: Role }),
  parts: {},
});

export const agentDesactive = defineFact({
  type: 'agentDesactive.v1',
  label: 'Agent désactivé',
  source: 'C. trav. R5312-42-1 : habilitations',
  clear: z.object({}),
  parts: {},
});

export const agentFacts = [
  organisationCreee,
  telephonePublie,
  agentCree,
  roleAttribue,
  roleRetire,
  agentDesactive,
] as const;
