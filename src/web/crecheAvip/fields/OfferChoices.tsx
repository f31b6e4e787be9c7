// What is free for this request, crèche by crèche, to start from.
import type { Solution } from '../../../contract/places.ts';
import { useWhatFits } from '../useOffers.ts';
import { NearbyChoices } from './NearbyChoices.tsx';

interface Props {
  readonly take: (solution: Solution, creche: string) => void;
}

export function OfferChoices({ take }: Props) {
  const fits = useWhatFits();
  if (fits.length === 0) return null;
  return (
    <section className="avip-apercu" aria-label="Ce qui est libre">
      {fits.map(({ creche, nearby }) => (
        <div key={creche.id}>
          <p className="avip-dit">
            <strong>{creche.nom}</strong>
          </p>
          <NearbyChoices nearby={nearby} take={(solution) => take(solution, creche.id)} />
        </div>
      ))}
    </section>
  );
}
