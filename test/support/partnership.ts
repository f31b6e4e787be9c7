// A small invented partnership on a real engine and a hand clock: who works there, and how they act in a test.
import { randomUUID } from 'node:crypto';
import type { CaseView, CommandAnswer } from '../../src/contract/cases.ts';
import type { Result } from '../../src/engine/api.ts';
import { createEngine, type WholeEngine } from '../../src/engine/createEngine.ts';
import type { Store } from '../../src/engine/ports.ts';
import { deriveId } from '../../src/store/deriveId.ts';
import type { Role } from '../../workflows/agents/agentFacts.ts';
import type { OrganisationKind } from '../../workflows/kernel/cards.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import { HandClock } from './handClock.ts';

const id = (name: string) => deriveId(['partnership', name]);

export const organisations = {
  agence: { id: id('agence'), kind: 'franceTravail', nom: 'Agence inventée', commune: null },
  mds: { id: id('mds'), kind: 'mds', nom: 'MDS inventée', commune: null },
  ccas: { id: id('ccas'), kind: 'ccas', nom: 'CCAS inventé', commune: null },
  lucioles: { id: id('lucioles'), kind: 'creche', nom: 'Les Lucioles', commune: null },
  galopins: { id: id('galopins'), kind: 'creche', nom: 'Les Galopins', commune: null },
  ville: { id: id('ville'), kind: 'commune', nom: 'Ville inventée', commune: null },
} as const satisfies Record<
  string,
  { id: string; kind: OrganisationKind; nom: string; commune: null }
>;

interface Person {
  readonly organisation: keyof typeof organisations;
  readonly roles: readonly Role[];
}

export const people = {
  marc: { organisation: 'agence', roles: ['conseiller'] },
  autreConseiller: { organisation: 'agence', roles: ['conseiller'] },
  chefAgence: { organisation: 'agence', roles: ['responsable'] },
  claire: { organisation: 'mds', roles: ['travailleurSocial'] },
  autreAssistante: { organisation: 'mds', roles: ['travailleurSocial'] },
  chefMds: { organisation: 'mds', roles: ['responsable'] },
  auditrice: { organisation: 'mds', roles: ['auditeur'] },
  ccas: { organisation: 'ccas', roles: ['secretariat'] },
  commission: { organisation: 'ville', roles: ['commission'] },
  bureau: { organisation: 'mds', roles: ['secretariat'] },
  lamine: { organisation: 'ccas', roles: ['travailleurSocial'] },
  lise: { organisation: 'lucioles', roles: ['gestionnaire'] },
  nora: { organisation: 'galopins', roles: ['gestionnaire'] },
  olga: { organisation: 'ville', roles: ['coordinateur'] },
} as const satisfies Record<string, Person>;
export type Name = keyof typeof people;

export const agentId = (name: Name): string => id(name);

export interface Partnership {
  readonly engine: WholeEngine;
  readonly clock: HandClock;
  viewer(name: Name): Promise<Viewer>;
  /** Runs a command and gives what the engine answered; the version is read first for a decisive one. */
  try(name: Name, caseId: string, type: string, data?: object): Promise<Result<CommandAnswer>>;
  /** The same, which must be accepted. */
  does(name: Name, caseId: string, type: string, data?: object): Promise<CommandAnswer>;
  sees(name: Name, caseId: string): Promise<CaseView>;
  opens(name: Name, person?: { prenom?: string; nom?: string }): Promise<string>;
}

export async function partnershipOn(
  store: Store,
  clock = new HandClock('2026-09-01T08:00:00.000Z'),
): Promise<Partnership> {
  const parts = { log: store.log, lists: store.lists, own: store.own };
  const engine = await createEngine({ ...parts, clock, deriveId, onError: fail });
  if ((await engine.agents()).length === 0) await populate(engine);
  const viewer = async (name: Name) => must(await engine.viewer(agentId(name)), name);
  const attempt: Partnership['try'] = async (name, caseId, type, data = {}) => {
    const who = await viewer(name);
    const seen = await engine.getCase(who, caseId);
    const ifMatch = seen.ok ? seen.value.version : null;
    return engine.execute(who, { caseId, id: randomUUID(), type, data, ifMatch });
  };
  return {
    engine,
    clock,
    viewer,
    try: attempt,
    async does(name, caseId, type, data) {
      return accepted(await attempt(name, caseId, type, data), type);
    },
    async sees(name, caseId) {
      return accepted(await engine.getCase(await viewer(name), caseId), 'getCase');
    },
    async opens(name, person = {}) {
      const opened = await engine.open(await viewer(name), {
        pathway: 'accompagnement-global',
        id: randomUUID(),
        type: 'ouvrirProposition',
        data: openingData(person),
      });
      return accepted(opened, 'ouvrirProposition').caseId;
    },
  };
}

export function openingData({
  prenom = 'Awa',
  nom = 'Zolbarine',
}: {
  prenom?: string;
  nom?: string;
}) {
  return {
    personne: {
      prenom,
      nom,
      naissance: '1992-03-04',
      contacts: { telephone: '06 00 00 00 00', courriel: null },
      adresse: { adresse: '1 rue Inventée', codePostal: '71300', commune: 'Montceau-les-Mines' },
    },
    organisationEmploi: organisations.agence.id,
    organisationSocial: organisations.mds.id,
  };
}

async function populate(engine: WholeEngine): Promise<void> {
  for (const { id: organisation, ...clear } of Object.values(organisations)) {
    await engine.administration.createOrganisation(organisation, clear);
  }
  for (const [name, { organisation, roles }] of Object.entries<Person>(people)) {
    await engine.administration.createAgent(id(name), {
      organisation: organisations[organisation].id,
      prenom: name,
      nom: 'Inventé',
      courriel: `${name}@exemple.invalid`,
      roles,
    });
  }
}

export function accepted<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value;
  throw new Error(`${what} was refused: ${JSON.stringify(result)}`);
}

function must<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`there is no ${what}`);
  return value;
}

function fail(error: unknown): never {
  throw error;
}
