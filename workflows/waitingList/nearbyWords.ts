// What is free near a wish, in one French sentence.
import { direJour } from '../frenchDates.ts';
import { direDemis, toutesLesDemis } from '../places/halfDays.ts';

/** A place or two with their names, as they cross the wire. */
interface Nommee {
  readonly places: readonly {
    readonly nom: string;
    readonly rythme: { readonly demis: readonly string[] };
  }[];
  readonly du: string;
  readonly au: string;
}

export interface VoisinesNommees {
  readonly exacte: Nommee | null;
  readonly enPartie: Nommee | null;
  readonly plusTard: Nommee | null;
}

function direPlaces({ places, du, au }: Nommee): string {
  const said = places.map(({ nom, rythme }) => {
    const demis = toutesLesDemis.filter((demi) => rythme.demis.includes(demi));
    return `« ${nom} » (${direDemis(demis)})`;
  });
  const word = places.length > 1 ? 'les places' : 'la place';
  return `${word} ${said.join(' et ')}, du ${direJour(du)} au ${direJour(au)}`;
}

export function direVoisines({ exacte, enPartie, plusTard }: VoisinesNommees): string {
  if (exacte) return `Tout est libre sur ${direPlaces(exacte)}.`;
  if (enPartie && plusTard) {
    return `Est libre en partie : ${direPlaces(enPartie)} ; tout est libre plus tard sur ${direPlaces(plusTard)}.`;
  }
  if (enPartie) return `Est libre en partie : ${direPlaces(enPartie)}.`;
  if (plusTard) return `Tout est libre plus tard sur ${direPlaces(plusTard)}.`;
  return 'Rien d’approchant n’est libre dans les six mois.';
}
