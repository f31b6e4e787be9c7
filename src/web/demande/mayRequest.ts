// Who may ask for a place: any actor may have seen a need (AVIP-30). Pure.
import type { Agent } from '../../contract/session.ts';

const profiles: { readonly [kind: string]: string | undefined } = {
  franceTravail: 'conseiller',
  mds: 'travailleurSocial',
  ccas: 'travailleurSocial',
  creche: 'gestionnaire',
  commune: 'coordinateur',
};

export function mayRequest({
  organisation,
  roles,
}: Pick<Agent, 'organisation' | 'roles'>): boolean {
  const role = profiles[organisation.kind];
  return role !== undefined && roles.includes(role);
}
