// The roles of colleagues, as people say them, and what each mostly comes to do here.
import type { Role } from '../../../workflows/agents/agentFacts.ts';

export type Profession =
  | 'binome'
  | 'creche'
  | 'responsable'
  | 'auditeur'
  | 'administrateur'
  | 'autre';

interface RoleWords {
  readonly label: string;
  readonly profession: Profession;
}

const words: Record<Role, RoleWords> = {
  conseiller: { label: 'Conseiller France Travail', profession: 'binome' },
  travailleurSocial: { label: 'Travailleur social', profession: 'binome' },
  responsable: { label: 'Responsable d’équipe', profession: 'responsable' },
  commission: { label: 'Membre de la commission', profession: 'autre' },
  secretariat: { label: 'Secrétariat', profession: 'autre' },
  gestionnaire: { label: 'Gestionnaire de crèche', profession: 'creche' },
  coordinateur: { label: 'Coordinateur AVIP', profession: 'autre' },
  auditeur: { label: 'Auditeur', profession: 'auditeur' },
  administrateur: { label: 'Administrateur', profession: 'administrateur' },
};

const byRole: { readonly [role: string]: RoleWords | undefined } = words;

export function roleLabel(role: string): string {
  return byRole[role]?.label ?? role;
}

export function professionOfRole(role: string): Profession {
  return byRole[role]?.profession ?? 'autre';
}
