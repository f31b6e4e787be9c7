// Fills an empty store with invented people, through the engine's own commands and a clock set back in time.
import type { WholeEngine } from '../../src/engine/createEngine.ts';
import type { Clock, Store } from '../../src/engine/ports.ts';
import type { Role } from '../../workflows/agents/agentFacts.ts';
import type { Instant } from '../../workflows/dates.ts';
import type { OrganisationKind } from '../../workflows/kernel/pathway.ts';

export interface DemoParts {
  readonly store: Store;
  /** The same engine as the one that serves, on the clock that is given. */
  readonly engineOn: (clock: Clock) => Promise<WholeEngine>;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly now: Instant;
}

/** Public: everybody and everything behind it is invented. */
const motDePasse = 'Beffroi-1901-essai';

const id = (n: number) => `de300000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const organisations: readonly { n: number; kind: OrganisationKind; nom: string }[] = [
  { n: 1, kind: 'franceTravail', nom: 'France Travail, agence de Montceau-les-Mines' },
  { n: 2, kind: 'mds', nom: 'Maison départementale des solidarités de Montceau-les-Mines' },
  { n: 3, kind: 'partenariat', nom: 'Partenariat de Montceau-les-Mines' },
];

interface Person {
  readonly prenom: string;
  readonly nom: string;
  readonly organisation: number;
  readonly role: Role;
}

const people: readonly Person[] = [
  { prenom: 'Marc', nom: 'Delorme', organisation: 1, role: 'conseiller' },
  { prenom: 'Claire', nom: 'Aubertin', organisation: 2, role: 'travailleurSocial' },
  { prenom: 'Rachid', nom: 'Benali', organisation: 1, role: 'responsable' },
  { prenom: 'Rose', nom: 'Guillemin', organisation: 2, role: 'responsable' },
  { prenom: 'Audrey', nom: 'Tessier', organisation: 3, role: 'auditeur' },
];

export const demoAccounts = people.map(({ prenom, nom, role }) => ({
  courriel: `${prenom}.${nom}@demo.invalid`.toLowerCase(),
  nom: `${prenom} ${nom}`,
  role,
  motDePasse,
}));

export async function loadDemo({ store, engineOn, hashPassword, now }: DemoParts): Promise<void> {
  const engine = await engineOn({ now: () => now });
  const { administration } = engine;
  for (const { n, kind, nom } of organisations) {
    await administration.createOrganisation(id(n), { kind, nom, commune: 'Montceau-les-Mines' });
  }
  const passwordHash = await hashPassword(motDePasse);
  for (const [index, { prenom, nom, organisation, role }] of people.entries()) {
    const agent = id(100 + index);
    const courriel = `${prenom}.${nom}@demo.invalid`.toLowerCase();
    const roles = [role];
    const facts = { organisation: id(organisation), prenom, nom, courriel, roles };
    await administration.createAgent(agent, facts);
    await store.own.credentials.set(agent, courriel, passwordHash);
  }
  await engine.close();
}
