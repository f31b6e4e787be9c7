// Half-days that a change of hours adds: they are new, and come under the label and the published order as a place does.
import type { CrecheVue } from '../creche/label.ts';
import type { Jour } from '../dates.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { PlaceVoulue } from '../places/compose.ts';
import type { AvipSituation, DemandeVue } from './command.ts';
import type { Offre } from './context.ts';
import { labelRefuse, type Voulue } from './offer.ts';
import { devancees, moments, tiendrait } from './priority.ts';
import { souhaitAu } from './souhait.ts';

/** How many half-days these places come to, in every kind of week and of season. */
const volume = (places: readonly PlaceVoulue[]): number =>
  places.flatMap(({ rythme }) => moments(rythme)).length;

interface Vise {
  readonly offre: Offre;
  readonly creche: CrecheVue;
}

/** AVIP-04, AVIP-45. More half-days wait for a label that holds. Fewer, or others, are a welcome that goes on. */
export function ajoutSansLabel(
  { offre, creche }: Vise,
  { places, aPartirDu }: { readonly places: readonly PlaceVoulue[]; readonly aPartirDu: Jour },
  ctx: DecideContext,
): Refusal | null {
  const more = volume(places) > volume(souhaitAu(offre, aPartirDu));
  return more ? labelRefuse(creche, aPartirDu, ctx) : null;
}

/** AVIP-35, AVIP-45. Who is passed by what a change adds: they fit on all that it wants, and not on what is there. */
export function devanceesParLAjout(
  situation: AvipSituation,
  { offre, creche }: Vise,
  voulue: Voulue,
  ctx: DecideContext,
): readonly DemandeVue[] {
  const avant = souhaitAu(offre, voulue.du);
  return devancees(situation, [], creche, voulue, ctx).filter(
    (one) => !tiendrait(one, creche, { ...voulue, places: avant }),
  );
}
