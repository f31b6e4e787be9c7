// The places that a fact names by their ids, by the names that the crèche gave them.
import { Prose } from '../case/timeline/Prose.tsx';
import { sayPlace } from '../places/words.ts';
import { placeName } from './sayCreche.ts';
import { useCreche } from './useCreche.ts';

export function PlaceNames({ ids }: { readonly ids: readonly string[] }) {
  const creche = useCreche();
  const names = ids.map((id) => sayPlace(placeName(creche, id))).join(', ');
  return <Prose text={names.charAt(0).toUpperCase() + names.slice(1)} />;
}
