// An invented partnership: two organisations of each kind, and one agent for every quality.
import type { AgentCard, OrganisationCard } from '../../../workflows/kernel/cards.ts';

const id = (n: number) => `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const organisations = {
  agence: { id: id(1), kind: 'franceTravail' },
  mds: { id: id(2), kind: 'mds' },
  autreAgence: { id: id(3), kind: 'franceTravail' },
  autreMds: { id: id(4), kind: 'mds' },
  partenariat: { id: id(5), kind: 'partenariat' },
  lucioles: { id: id(6), kind: 'creche' },
  galopins: { id: id(7), kind: 'creche' },
  ville: { id: id(8), kind: 'commune' },
  autreVille: { id: id(9), kind: 'commune' },
  ccas: { id: id(10), kind: 'ccas' },
} as const satisfies { readonly [name: string]: OrganisationCard };

function agent(n: number, organisation: keyof typeof organisations, ...roles: string[]): AgentCard {
  const { id: organisationId, kind } = organisations[organisation];
  return { id: id(100 + n), organisation: organisationId, kind, roles };
}

export const agents: { readonly [name: string]: AgentCard } = {
  marc: agent(1, 'agence', 'conseiller'),
  claire: agent(2, 'mds', 'travailleurSocial'),
  // Wrote the proposal, and sits in no seat.
  paule: agent(3, 'mds', 'travailleurSocial'),
  rachid: agent(4, 'agence', 'responsable'),
  rose: agent(5, 'mds', 'responsable'),
  come: agent(6, 'partenariat', 'commission'),
  sonia: agent(7, 'mds', 'secretariat'),
  audrey: agent(8, 'partenariat', 'auditeur'),
  // Colleagues who have nothing to do with the case.
  colette: agent(9, 'agence', 'conseiller'),
  colin: agent(10, 'mds', 'travailleurSocial'),
  etranger: agent(11, 'autreAgence', 'conseiller', 'responsable'),
  etrangere: agent(12, 'autreMds', 'travailleurSocial', 'responsable'),
  adam: agent(13, 'partenariat', 'administrateur'),
  // Two crèches and the communes.
  lise: agent(14, 'lucioles', 'gestionnaire'),
  gaston: agent(15, 'lucioles', 'gestionnaire'),
  nora: agent(16, 'galopins', 'gestionnaire'),
  olga: agent(17, 'ville', 'coordinateur'),
  otto: agent(18, 'autreVille', 'coordinateur'),
  // The other side's desk, and the CCAS.
  sacha: agent(19, 'agence', 'secretariat'),
  lamine: agent(20, 'ccas', 'travailleurSocial'),
};

export const idOf = (name: string): string => {
  const card = agents[name];
  if (!card) throw new Error(`no agent named ${name}`);
  return card.id;
};
