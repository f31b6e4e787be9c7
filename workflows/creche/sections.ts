// Which sections suit a child on a day, by age in months.
import { addMonths, type Jour } from '../dates.ts';
import type { CrecheContext } from './context.ts';

/** The ids of the sections whose ages include the child's: what matching looks among. */
export function sectionsPour(
  { sections }: Pick<CrecheContext, 'sections'>,
  naissance: Jour,
  jour: Jour,
): readonly string[] {
  return sections
    .filter(
      ({ ageMinMois, ageMaxMois }) =>
        addMonths(naissance, ageMinMois) <= jour && jour < addMonths(naissance, ageMaxMois + 1),
    )
    .map(({ id }) => id);
}
