// How the live channel stands, in words as well as in colour.
import { useLiveState } from './LiveProvider.tsx';
import './live.css';

const words = {
  connecting: {
    court: 'connexion…',
    long: 'Connexion en cours\u00a0: les écrans se mettront à jour seuls.',
  },
  online: {
    court: 'en direct',
    long: 'En direct\u00a0: ce que font vos collègues apparaît tout de suite.',
  },
  offline: {
    court: 'hors ligne, on réessaie',
    long: 'Le serveur ne répond pas. Tandem réessaie\u00a0; ce qui manque arrivera au retour.',
  },
} as const;

export function LiveDot() {
  const state = useLiveState();
  return (
    <span className={`direct direct-${state}`} role="status" title={words[state].long}>
      <span className="direct-point" aria-hidden="true" />
      <span className="direct-mot">{words[state].court}</span>
    </span>
  );
}
