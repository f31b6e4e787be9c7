// The sheet that the person is handed: where we are, who does what, the next day, how to disagree. One page, plain words.
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../contract/cases.ts';
import { agentsQuery } from '../../api/queries.ts';
import { fullName } from '../../case/CaseHeader.tsx';
import { sayDay, sayFullDay, todayInParis } from '../../dates/frenchDates.ts';
import { isProfessional } from '../../people/isProfessional.ts';
import { Sheet } from '../../print/Sheet.tsx';
import { noBreaks, quote, sayHour } from '../../texts/typeset.ts';
import { RelaySheet } from '../RelaySheet.tsx';
import { readContents, readContext } from '../readContents.ts';
import { howToDisagree, sayWhereWeAre, whoDoes } from './plainWords.ts';

interface Props {
  readonly view: CaseView;
}

/** AG-37. Once the person has left the département, what is printed is the file that they agreed to hand over. */
export function AgSheet({ view }: Props) {
  const left = view.state.value === 'changementDepartement';
  return left ? <RelaySheet view={view} /> : <PersonSheet view={view} />;
}

function PersonSheet({ view }: Props) {
  const today = todayInParis();
  const { objectifs, actions, rendezVous } = readContents(view.contents);
  const { debut, echeances } = readContext(view.context);
  const open = actions.filter(({ etat }) => etat === 'ouverte' || etat === 'reportee');
  const next = rendezVous
    .filter(({ compteRendu, jour }) => compteRendu === null && jour >= today)
    .toSorted((a, b) => (`${a.jour} ${a.heure}` < `${b.jour} ${b.heure}` ? -1 : 1));
  return (
    <Sheet
      view={view}
      title={fullName(view.person) ?? view.reference}
      about={`Feuille remise le ${sayFullDay(today)}, à garder (${view.reference})`}
    >
      <h2>Où nous en sommes</h2>
      <p>
        {sayWhereWeAre(view.state.value)}
        {!view.ended && debut !== null && ` Il a commencé le ${sayFullDay(debut)}.`}
        {!view.ended &&
          echeances.fin !== null &&
          ` Il est prévu jusqu’au ${sayFullDay(echeances.fin)}.`}
      </p>
      <WhoFollows view={view} />
      <h2>Ce que vous voulez</h2>
      {objectifs.map(({ id, texte }) => (
        <p key={id} className="parole">
          {quote(texte)}
        </p>
      ))}
      {objectifs.length === 0 && <p>À écrire ensemble.</p>}
      <h2>Qui fait quoi</h2>
      <ul>
        {open.map(({ id, texte, porteur, echeance }) => (
          <li key={id}>
            <strong>{whoDoes[porteur]}</strong>, avant le {sayFullDay(echeance)}&nbsp;:{' '}
            {noBreaks(texte)}
          </li>
        ))}
        {open.length === 0 && <li>Rien n’est à faire pour le moment.</li>}
      </ul>
      <h2>Prochain rendez-vous</h2>
      <ul>
        {next.map(({ id, jour, heure, lieu }) => (
          <li key={id}>
            {sayDay(jour, today)}
            {heure !== null && ` à ${sayHour(heure)}`}
            {/* SECRET-12. Where somebody who is kept safe can be met is on no paper. */}
            {lieu !== null && !view.person.proteges && `, ${lieu}`}
          </li>
        ))}
        {next.length === 0 && <li>Aucun n’est fixé pour le moment.</li>}
      </ul>
      <h2>Si vous n’êtes pas d’accord</h2>
      <ul>
        {howToDisagree.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Sheet>
  );
}

/** With the public telephone of where they work, when there is one. */
function WhoFollows({ view }: Props) {
  const { data } = useQuery(agentsQuery);
  const phoneOf = (id: string | undefined) =>
    data?.organisations.find((organisation) => organisation.id === id)?.telephone ?? null;
  return (
    <>
      <h2>Qui vous suit</h2>
      <ul>
        {view.seats.filter(isProfessional).map(({ seat, nom, suppleant, organisation }) => {
          const phone = phoneOf(organisation?.id);
          return (
            <li key={seat}>
              <strong>{suppleant?.nom ?? nom ?? 'Une personne qui va être nommée'}</strong>,{' '}
              {organisation?.nom}
              {phone !== null && `, ${phone}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
