// Who reads a text, worn by every text: « Binôme », « Service social seulement »…
import { IconLock, IconUsers } from '@tabler/icons-react';
import './privacy.css';

const words: { readonly [audience: string]: string | undefined } = {
  binome: 'Binôme',
  emploi: 'France Travail seulement',
  social: 'Service social seulement',
  instruction: 'Qui décide de la proposition',
  proposant: 'Binôme et proposant',
  intervenant: 'Binôme et intervenant associé',
  secretariat: 'Binôme et secrétariat de l’auteur',
  relais: 'Binôme et qui reçoit le relais',
  responsables: 'Responsables',
  moiSeul: 'Moi seul',
  referents: 'Référents seulement',
  creche: 'Référents et crèche',
  besoin: 'Référents et qui donne la place',
};

/** Fewer than all who carry the case read it. */
const narrow: readonly string[] = ['emploi', 'social', 'moiSeul', 'referents'];

/** Facts that say only states and dates wear no badge: everyone of the case reads them. */
export function AudienceBadge({ audience }: { readonly audience: string }) {
  const label = words[audience];
  if (label === undefined) return null;
  const oneSide = narrow.includes(audience);
  return (
    <span className={`public public-${oneSide ? audience : 'binome'}`}>
      {oneSide ? (
        <IconLock size={13} aria-hidden="true" />
      ) : (
        <IconUsers size={13} aria-hidden="true" />
      )}
      {label}
    </span>
  );
}

export function audienceLabel(audience: string): string {
  return words[audience] ?? 'Tous les membres de la situation';
}
