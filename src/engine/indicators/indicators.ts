// Indicators as they are asked for: on screen, as a file, and the cases behind a figure.
import { direPeriode, periodeDe } from '../../../workflows/indicateurs/periode.ts';
import type { Engine } from '../api.ts';
import type { Listing } from '../listing.ts';
import { Ground } from '../places/ground.ts';
import type { Fresh } from '../reading.ts';
import { introuvable } from '../refusals.ts';
import type { World } from '../world.ts';
import { type Counted, Counting, SLICE } from './counting.ts';
import { indicatorSheets } from './sheets.ts';

export function indicatorsOf(world: World, listing: Listing, fresh: Fresh): Engine['indicators'] {
  const counting = new Counting(new Ground(world, fresh));
  const { directory } = world;
  const nomDe = (id: string) => directory.organisationView(id)?.nom ?? 'Organisation inconnue';
  const viewOf = ({ portee, lues, aLire, compte }: Counted, cle: string) => {
    const periode = periodeDe(cle);
    const { du, au } = periode;
    const nom =
      portee.sorte === 'organisation' ? nomDe(portee.organisation) : 'Tout le partenariat';
    return {
      periode: { cle, libelle: direPeriode(periode), du, au },
      portee: { sorte: portee.sorte, nom },
      ...{ lues, aLire },
      chiffres: compte?.de(periode, nomDe) ?? null,
    };
  };
  return {
    async read(viewer, cle) {
      const found = await counting.counted(viewer, SLICE);
      return found.ok ? { ok: true, value: viewOf(found.value, cle) } : found;
    },
    async cases(viewer, cle, chiffre) {
      const found = await counting.counted(viewer, Number.POSITIVE_INFINITY);
      if (!found.ok) return found;
      const periode = periodeDe(cle);
      const behind = found.value.compte?.casDe(periode, chiffre);
      if (!behind) return introuvable;
      const cases = await listing.of(viewer, behind.cas);
      const { libelle } = behind;
      return { ok: true, value: { libelle, periode: direPeriode(periode), cases } };
    },
    async paper(viewer, cle) {
      const found = await counting.counted(viewer, Number.POSITIVE_INFINITY);
      if (!found.ok) return found;
      const sheets = indicatorSheets(viewOf(found.value, cle));
      return { ok: true, value: { reference: cle, sheets } };
    },
  };
}
