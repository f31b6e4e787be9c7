// Who works together in the demonstration: invented structures around Montceau-les-Mines and invented agents.
import type { WholeEngine } from '../../src/engine/createEngine.ts';
import type { Role } from '../../workflows/agents/agentFacts.ts';
import type { OrganisationKind } from '../../workflows/kernel/cards.ts';

export type DeriveId = (texts: readonly string[]) => string;

interface Organisation {
  readonly kind: OrganisationKind;
  readonly nom: string;
  /** Of the numbers that nobody is ever given (Arcep, for fiction). */
  readonly telephone?: string;
}

const montceau = 'Montceau-les-Mines';

export const organisations = {
  agence: {
    kind: 'franceTravail',
    nom: 'France Travail, agence du Puits-Vert',
    telephone: '03 53 01 00 11',
  },
  mds: { kind: 'mds', nom: 'MDS du Puits-Vert', telephone: '03 53 01 00 12' },
  etang: {
    kind: 'franceTravail',
    nom: 'France Travail, agence de l’Étang (inventée)',
    telephone: '03 53 01 00 18',
  },
  canal: { kind: 'mds', nom: 'MDS du Canal (inventée)', telephone: '03 53 01 00 17' },
  ccas: {
    kind: 'ccas',
    nom: 'CCAS de Montceau-les-Mines (démonstration)',
    telephone: '03 53 01 00 13',
  },
  ville: {
    kind: 'commune',
    nom: 'Ville de Montceau-les-Mines (démonstration)',
    telephone: '03 53 01 00 14',
  },
  lucioles: { kind: 'creche', nom: 'Crèche Les Lucioles (inventée)', telephone: '03 53 01 00 15' },
  terril: { kind: 'creche', nom: 'Crèche Le Petit Terril (inventée)', telephone: '03 53 01 00 16' },
  partenariat: { kind: 'partenariat', nom: 'Coordination du partenariat (démonstration)' },
} as const satisfies { readonly [name: string]: Organisation };
type OrganisationName = keyof typeof organisations;

export interface Agent {
  readonly prenom: string;
  readonly nom: string;
  readonly organisation: OrganisationName;
  readonly roles: readonly Role[];
}

export const agents = {
  marc: { prenom: 'Marc', nom: 'Duval', organisation: 'agence', roles: ['conseiller'] },
  nadia: { prenom: 'Nadia', nom: 'Ferrandel', organisation: 'agence', roles: ['conseiller'] },
  olivier: { prenom: 'Olivier', nom: 'Castagnou', organisation: 'agence', roles: ['conseiller'] },
  sophie: { prenom: 'Sophie', nom: 'Marchandel', organisation: 'agence', roles: ['responsable'] },
  claire: { prenom: 'Claire', nom: 'Lenoir', organisation: 'mds', roles: ['travailleurSocial'] },
  julien: {
    prenom: 'Julien',
    nom: 'Bréchambault',
    organisation: 'mds',
    roles: ['travailleurSocial'],
  },
  ines: { prenom: 'Inès', nom: 'Ravoyard', organisation: 'mds', roles: ['travailleurSocial'] },
  mathilde: {
    prenom: 'Mathilde',
    nom: 'Courtebois',
    organisation: 'mds',
    roles: ['travailleurSocial'],
  },
  helene: { prenom: 'Hélène', nom: 'Roussignac', organisation: 'mds', roles: ['responsable'] },
  philippe: { prenom: 'Philippe', nom: 'Aumontel', organisation: 'mds', roles: ['commission'] },
  brigitte: { prenom: 'Brigitte', nom: 'Pelandre', organisation: 'mds', roles: ['secretariat'] },
  sabine: { prenom: 'Sabine', nom: 'Corvol', organisation: 'agence', roles: ['secretariat'] },
  sylvie: { prenom: 'Sylvie', nom: 'Trémoulas', organisation: 'ccas', roles: ['secretariat'] },
  lamia: {
    prenom: 'Lamia',
    nom: 'Desgrandval',
    organisation: 'ccas',
    roles: ['travailleurSocial'],
  },
  beatrice: {
    prenom: 'Béatrice',
    nom: 'Vaulnoy',
    organisation: 'ville',
    roles: ['coordinateur'],
  },
  maelle: {
    prenom: 'Maëlle',
    nom: 'Fontorbe',
    organisation: 'lucioles',
    roles: ['gestionnaire'],
  },
  baptiste: {
    prenom: 'Baptiste',
    nom: 'Orvanne',
    organisation: 'lucioles',
    roles: ['gestionnaire'],
  },
  rosalie: {
    prenom: 'Rosalie',
    nom: 'Chambreuil',
    organisation: 'terril',
    roles: ['gestionnaire'],
  },
  adele: {
    prenom: 'Adèle',
    nom: 'Quinsonnas',
    organisation: 'canal',
    roles: ['travailleurSocial'],
  },
  corentin: { prenom: 'Corentin', nom: 'Valbrune', organisation: 'canal', roles: ['responsable'] },
  yasmine: { prenom: 'Yasmine', nom: 'Orfeuil', organisation: 'etang', roles: ['conseiller'] },
  bertrand: {
    prenom: 'Bertrand',
    nom: 'Lasseigne',
    organisation: 'etang',
    roles: ['responsable'],
  },
  agnes: { prenom: 'Agnès', nom: 'Villorbe', organisation: 'partenariat', roles: ['auditeur'] },
  remi: {
    prenom: 'Rémi',
    nom: 'Dautremer',
    organisation: 'partenariat',
    roles: ['administrateur'],
  },
} as const satisfies { readonly [name: string]: Agent };
export type AgentName = keyof typeof agents;
export type Conseiller = 'marc' | 'nadia' | 'olivier';
export type TravailleurSocial = 'claire' | 'julien' | 'ines' | 'mathilde';
/** Who may follow the family of a crèche as référent insertion: the CCAS refers for some beneficiaries of the RSA. */
export type ReferentInsertion = Conseiller | 'lamia';

export const agentNames = Object.keys(agents).filter((name) => name in agents) as AgentName[];

const ascii = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Addresses of the domain that is reserved for what must never exist (RFC 2606). */
export function courrielDe({ prenom, nom }: { readonly prenom: string; readonly nom: string }) {
  return `${ascii(prenom)}.${ascii(nom)}@exemple.invalid`.replaceAll(/[ ’]/g, '-');
}

/** The partnership's ids: the same at every start. */
export interface Ids {
  organisation(name: OrganisationName): string;
  agent(name: AgentName): string;
}

export function idsWith(deriveId: DeriveId): Ids {
  return {
    organisation: (name) => deriveId(['demonstration', 'organisation', name]),
    agent: (name) => deriveId(['demonstration', 'agent', name]),
  };
}

export async function createPartnership(engine: WholeEngine, ids: Ids): Promise<void> {
  const { administration } = engine;
  for (const name of Object.keys(organisations) as OrganisationName[]) {
    const { kind, nom, telephone }: Organisation = organisations[name];
    await administration.createOrganisation(ids.organisation(name), {
      kind,
      nom,
      commune: montceau,
    });
    if (telephone) await administration.publishPhone(ids.organisation(name), telephone);
  }
  for (const name of agentNames) {
    const { prenom, nom, organisation, roles } = agents[name];
    await administration.createAgent(ids.agent(name), {
      organisation: ids.organisation(organisation),
      prenom,
      nom,
      courriel: courrielDe({ prenom, nom }),
      roles,
    });
  }
}
