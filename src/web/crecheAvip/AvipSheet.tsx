// The printed sheet of a request: what a family can be handed, and nothing that a crèche or another parent may not read.
import type { Attribution } from '../../../workflows/places/attribution.ts';
import { semainesDeSuiteDe } from '../../../workflows/places/semaine53.ts';
import type { CaseView } from '../../contract/cases.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { sayAttributions, sayMinutes, sayWeekly } from '../halfDays/sayAttributions.ts';
import { sayRhythm } from '../halfDays/sayHalfDays.ts';
import { Sheet } from '../print/Sheet.tsx';
import { childTitle } from './childTitle.ts';
import { useCrecheName } from './fields/useCreches.ts';
import { readContents, readContext } from './readContents.ts';

const RIGHTS =
  'Vous pouvez demander pourquoi cette demande est à ce rang, demander que la décision soit revue, lire ce qui est écrit sur votre enfant et sur vous, et le faire corriger, auprès de l’une des personnes ci-dessus.';

export function AvipSheet({ view }: { readonly view: CaseView }) {
  const crecheName = useCrecheName();
  const { besoin, contrat } = readContents(view.contents);
  const { offre, contrat: dates, demandeLe, arret } = readContext(view.context);
  const followers = view.seats.filter(({ nom }) => nom !== null);
  return (
    <Sheet view={view} title={childTitle(view)} rights={RIGHTS}>
      <h2>Qui suit la demande</h2>
      <ul>
        {followers.map((seat) => (
          <li key={seat.seat}>
            <strong>{seat.nom}</strong>, {seat.label.toLowerCase()}, {seat.organisation?.nom}
          </li>
        ))}
        {followers.length === 0 && <li>À désigner.</li>}
      </ul>
      <h2>Ce qui est demandé</h2>
      {besoin !== null && (
        <p>
          {demandeLe !== null && `Demande du ${sayFullDay(demandeLe)}\u00a0: `}
          {sayRhythm(besoin.rythme)}, {sayWeekly(besoin.minutesSemaine)}à partir du{' '}
          {sayFullDay(besoin.debutSouhaite)}.
        </p>
      )}
      <h2>La place</h2>
      {offre === null ? (
        <p>Pas encore de place.</p>
      ) : (
        <>
          <p>
            {crecheName(offre.creche)}, du {sayFullDay(offre.du)} au{' '}
            {sayFullDay(arret?.le ?? offre.au)}
          </p>
          <ul>
            {sayHalves(offre.attributions).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {!offre.donnee && <p>Tenue jusqu’au {sayFullDay(offre.tenueJusquAu)} inclus.</p>}
        </>
      )}
      {dates !== null && (
        <p>
          Contrat {dates.signe ? 'signé' : 'à signer'}
          {contrat !== null && `, ${sayMinutes(contrat.minutesSemaine)} par semaine`}. Bilan le{' '}
          {sayFullDay(dates.bilanLe)}.
        </p>
      )}
    </Sheet>
  );
}

/** One rhythm has the dates of its place: they are said above. */
function sayHalves(attributions: readonly Attribution[]): readonly string[] {
  const [only] = attributions;
  return only && attributions.length === 1
    ? [[sayRhythm(only), ...semainesDeSuiteDe(only)].join(', ')]
    : sayAttributions(attributions);
}
