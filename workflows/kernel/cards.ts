// What is known of an agent and of an organisation, of those that a decision asks about.

export type OrganisationKind =
  | 'franceTravail'
  | 'mds'
  | 'ccas'
  | 'commune'
  | 'creche'
  | 'partenariat';
export interface OrganisationCard {
  readonly id: string;
  readonly kind: OrganisationKind;
}
export interface AgentCard {
  readonly id: string;
  readonly organisation: string;
  readonly kind: OrganisationKind;
  readonly roles: readonly string[];
}
