// create-agent, create-admin, roles, deactivate-agent, set-password: who works here.
import { randomUUID } from 'node:crypto';
import { Role, roles } from '../../../workflows/agents/agentFacts.ts';
import { hashPassword } from '../../auth/passwords.ts';
import type { WholeEngine } from '../../engine/createEngine.ts';
import type { Store } from '../../engine/ports.ts';
import { type CliCommand, type Given, UsageError } from '../command.ts';
import { demonstration, withEngine } from '../opening.ts';
import { askNewPassword } from '../prompt.ts';
import { knownOrganisation } from './organisations.ts';

const passwordNote =
  'Le mot de passe se tape (ou arrive par l’entrée) : il n’y en a jamais par défaut.';

const person = {
  prenom: { value: 'PRENOM', help: 'prénom', required: true },
  nom: { value: 'NOM', help: 'nom', required: true },
  courriel: {
    value: 'ADRESSE',
    help: 'adresse professionnelle, qui sert à se connecter',
    required: true,
  },
} as const;

export const createAgent: CliCommand = {
  name: 'create-agent',
  summary: 'Enregistre un agent, ses rôles et son mot de passe, et donne son identifiant.',
  details: passwordNote,
  options: {
    organisation: { value: 'ID', help: 'son organisation', required: true },
    ...person,
    role: { value: 'ROLE', help: roles.join(', '), required: true, multiple: true },
    ...demonstration,
  },
  run: (given) =>
    withEngine(given, async (engine, store) => {
      const agentRoles = given.all('role').map(roleNamed);
      const organisation = await knownOrganisation(store, given.text('organisation'));
      console.log(await addAgent(engine, store, given, organisation, agentRoles));
      return 0;
    }),
};

export const createAdmin: CliCommand = {
  name: 'create-admin',
  summary: 'Enregistre un administrateur : le premier de tous se fait ainsi.',
  details: `${passwordNote}
Administrer ne donne à lire aucune situation.`,
  options: {
    organisation: { value: 'ID', help: 'son organisation, si elle est déjà enregistrée' },
    partenariat: { value: 'NOM', help: 'sinon, le nom du partenariat à enregistrer avec lui' },
    ...person,
    ...demonstration,
  },
  run: (given) =>
    withEngine(given, async (engine, store) => {
      const known = given.find('organisation');
      const nom = given.find('partenariat');
      if ((known === null) === (nom === null)) {
        throw new UsageError('Donnez --organisation ou --partenariat, l’un des deux.');
      }
      const organisation = known ? await knownOrganisation(store, known) : randomUUID();
      const before =
        nom === null
          ? null
          : () =>
              engine.administration.createOrganisation(organisation, {
                kind: 'partenariat',
                nom,
                commune: null,
              });
      console.log(await addAgent(engine, store, given, organisation, ['administrateur'], before));
      return 0;
    }),
};

export const changeRoles: CliCommand = {
  name: 'roles',
  summary:
    'Donne ou retire des rôles à un agent : ses droits changent dans les secondes qui suivent.',
  options: {
    agent: { value: 'ID', help: 'l’agent', required: true },
    donner: { value: 'ROLE', help: roles.join(', '), multiple: true },
    retirer: { value: 'ROLE', help: 'un rôle qu’il a', multiple: true },
    ...demonstration,
  },
  run: (given) =>
    withEngine(given, async (engine) => {
      const agent = await knownAgent(engine, given.text('agent'));
      for (const role of given.all('donner')) {
        await engine.administration.grantRole(agent, roleNamed(role));
      }
      for (const role of given.all('retirer')) {
        await engine.administration.revokeRole(agent, roleNamed(role));
      }
      return 0;
    }),
};

export const deactivateAgent: CliCommand = {
  name: 'deactivate-agent',
  summary:
    'Ferme le compte d’un agent qui part : ses sessions prennent fin, ce qu’il a écrit reste.',
  options: { agent: { value: 'ID', help: 'l’agent', required: true }, ...demonstration },
  run: (given) =>
    withEngine(given, async (engine, store) => {
      const agent = await knownAgent(engine, given.text('agent'));
      await engine.administration.deactivateAgent(agent);
      await store.own.sessions.endAllOf(agent);
      return 0;
    }),
};

export const setPassword: CliCommand = {
  name: 'set-password',
  summary: 'Donne un nouveau mot de passe à un agent, et met fin à ses sessions.',
  details: passwordNote,
  options: {
    courriel: { value: 'ADRESSE', help: 'son adresse', required: true },
    ...demonstration,
  },
  run: (given) =>
    withEngine(given, async (_engine, store) => {
      const courriel = given.text('courriel');
      const known = await store.own.credentials.findByEmail(courriel);
      if (!known) throw new UsageError('Personne ne se connecte avec cette adresse.');
      const passwordHash = await hashPassword(await askNewPassword(courriel));
      await store.own.credentials.set(known.agent, courriel, passwordHash);
      await store.own.sessions.endAllOf(known.agent);
      return 0;
    }),
};

async function addAgent(
  { administration }: WholeEngine,
  { own }: Store,
  given: Given,
  organisation: string,
  agentRoles: readonly Role[],
  before: (() => Promise<void>) | null = null,
): Promise<string> {
  const courriel = given.text('courriel');
  if (await own.credentials.findByEmail(courriel)) {
    throw new UsageError('Cette adresse sert déjà à un autre agent.');
  }
  const passwordHash = await hashPassword(await askNewPassword(courriel));
  await before?.();
  const id = randomUUID();
  const names = { prenom: given.text('prenom'), nom: given.text('nom') };
  await administration.createAgent(id, { organisation, ...names, courriel, roles: agentRoles });
  await own.credentials.set(id, courriel, passwordHash);
  return id;
}

function roleNamed(text: string): Role {
  const role = Role.safeParse(text);
  if (!role.success) throw new UsageError(`« ${text} » n’est pas un rôle : ${roles.join(', ')}.`);
  return role.data;
}

async function knownAgent(engine: WholeEngine, id: string): Promise<string> {
  if (!(await engine.agent(id))) throw new UsageError('Aucun agent actif n’a cet identifiant.');
  return id;
}
