// create-organisation, set-phone: the agencies, Maisons, communes and crèches of the partnership.
import { randomUUID } from 'node:crypto';
import { OrganisationKindSchema } from '../../../workflows/agents/agentFacts.ts';
import { Telephone } from '../../../workflows/people/personFacts.ts';
import { organisationStream } from '../../../workflows/streams.ts';
import type { Store } from '../../engine/ports.ts';
import { type CliCommand, UsageError } from '../command.ts';
import { demonstration, withEngine } from '../opening.ts';

export const createOrganisation: CliCommand = {
  name: 'create-organisation',
  summary: 'Enregistre une organisation du partenariat et donne son identifiant.',
  options: {
    nom: { value: 'NOM', help: 'nom public', required: true },
    sorte: { value: 'SORTE', help: OrganisationKindSchema.options.join(', '), required: true },
    commune: { value: 'COMMUNE', help: 'commune' },
    telephone: { value: 'NUMERO', help: 'téléphone public, écrit aux familles' },
    ...demonstration,
  },
  run: (given) =>
    withEngine(given, async ({ administration }) => {
      const kind = OrganisationKindSchema.safeParse(given.text('sorte'));
      if (!kind.success)
        throw new UsageError(`--sorte : ${OrganisationKindSchema.options.join(', ')}.`);
      const telephone = phoneOf(given.find('telephone'));
      const id = randomUUID();
      const organisation = {
        kind: kind.data,
        nom: given.text('nom'),
        commune: given.find('commune'),
      };
      await administration.createOrganisation(id, organisation);
      if (telephone !== null) await administration.publishPhone(id, telephone);
      console.log(id);
      return 0;
    }),
};

export const setPhone: CliCommand = {
  name: 'set-phone',
  summary: 'Publie le téléphone d’une organisation : les lettres aux familles le donnent.',
  options: {
    organisation: { value: 'ID', help: 'l’organisation', required: true },
    telephone: { value: 'NUMERO', help: 'son numéro public', required: true },
    ...demonstration,
  },
  run: (given) =>
    withEngine(given, async ({ administration }, store) => {
      const organisation = await knownOrganisation(store, given.text('organisation'));
      const telephone = phoneOf(given.text('telephone'));
      if (telephone !== null) await administration.publishPhone(organisation, telephone);
      return 0;
    }),
};

function phoneOf(text: string | null): string | null {
  if (text === null) return null;
  const telephone = Telephone.safeParse(text);
  if (!telephone.success) throw new UsageError(`--telephone : « ${text} » n’est pas un numéro.`);
  return telephone.data;
}

export async function knownOrganisation({ log }: Store, id: string): Promise<string> {
  const stream = organisationStream(id);
  const versions = await log.versions([stream]);
  if (!versions.get(stream)) throw new UsageError('Aucune organisation n’a cet identifiant.');
  return id;
}
