// What goes with a handover: the word of who asks, and whether the service's own file goes along.
import { Prose } from '../case/timeline/Prose.tsx';
import type { useRelaisRecu } from './useRelais.ts';

interface Props {
  readonly relais: ReturnType<typeof useRelaisRecu>;
}

export function RelayWord({ relais }: Props) {
  if (!relais) return null;
  const { mot, passation } = relais;
  return (
    <>
      {mot && <Prose text={mot.texte} />}
      {passation.vers && (
        <p className="discret">
          {passation.vers.dossier
            ? 'La personne accepte que le dossier du service suive.'
            : 'Ce que le service a écrit pour lui-même y reste.'}
        </p>
      )}
    </>
  );
}
