// A reserved place ends after a last day, which may be corrected or called off as long as it is ahead.
import { z } from 'zod';
import { relevesRendues } from '../../crecheAvip/relevesRendues.ts';
import { accueilli } from '../../crecheAvip/states.ts';
import { Jour } from '../../dates.ts';
import { pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { Id } from '../../kernel/json.ts';
import { refus } from '../../kernel/refusal.ts';
import { clair, command } from '../command.ts';
import { placeFermee } from '../facts/vie.ts';
import { enregistree } from '../states.ts';

export const fermerPlace = command({
  type: 'fermerPlace',
  label: 'Fermer une place réservée',
  kind: 'decisive',
  source: 'usage',
  rules: ['AVIP-05', 'AVIP-07'],
  from: enregistree,
  who: ['creche', 'coordinateur'],
  /** Null: the place goes on, whatever had been announced. */
  data: z.object({ place: Id, dernierJour: Jour.nullable() }),
  peers: { pathway: 'creche-avip', states: accueilli },
  possible: ({ state }) => (state.context.places.length === 0 ? refus('aucunePlace') : null),
  decide({ state: { context } }, data, ctx) {
    const { dernierJour } = data;
    const place = context.places.find(({ id }) => id === data.place);
    const over = place?.dernierJour != null && place.dernierJour < ctx.today;
    // Its name may have been given to another place meanwhile.
    const twin = context.places.some(
      (one) => one.id !== data.place && one.nom === place?.nom && one.dernierJour === null,
    );
    const refusal = premierRefus(
      (!place || over) && refus('placeInconnue'),
      place?.dernierJour === dernierJour && refus('placeDejaAinsi'),
      dernierJour === null && twin && refus('nomDejaPris'),
      dernierJour !== null && pasPasse(dernierJour, ctx),
    );
    if (refusal) return refuse(refusal);
    const places = context.places.map((one) =>
      one.id === data.place ? { ...one, dernierJour } : one,
    );
    return accepte(
      clair(placeFermee, data, ctx.today, ['AVIP-05', 'AVIP-07']),
      ...relevesRendues(context, { ...context, places }, ctx),
    );
  },
});
