// The printed sheet of an accompagnement global, in the person's own voice.
import { porteurs } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import type { CaseView } from '../../contract/cases.ts';
import { fullName } from '../case/CaseHeader.tsx';
import { sayDay, sayFullDay, todayInParis } from '../dates/frenchDates.ts';
import { isProfessional } from '../people/isProfessional.ts';
import { Sheet } from '../print/Sheet.tsx';
import { lowerFirst } from '../texts/lowerFirst.ts';
import { noBreaks, quote, sayHour } from '../texts/typeset.ts';
import { RelaySheet } from './RelaySheet.tsx';
import { readContents } from './readContents.ts';

const RIGHTS =
  'Vous pouvez demander à lire ce qui est écrit sur vous, le faire corriger, et retirer votre accord au partage d’informations à tout moment, auprès de l’une des deux personnes ci-dessus.';

/** Once the person has left the département, what is printed is the file that they agreed to hand over. */
export function AgSheet({ view }: { readonly view: CaseView }) {
  const left = view.state.value === 'changementDepartement';
  return left ? <RelaySheet view={view} /> : <PersonSheet view={view} />;
}

function PersonSheet({ view }: { readonly view: CaseView }) {
  const today = todayInParis();
  const { objectifs, actions, rendezVous, contrat } = readContents(view.contents);
  const open = actions.filter(({ etat }) => etat === 'ouverte' || etat === 'reportee');
  const next = rendezVous.filter(({ compteRendu }) => compteRendu === null);
  return (
    <Sheet view={view} title={fullName(view.person) ?? view.reference} rights={RIGHTS}>
      <h2>Qui m’accompagne</h2>
      <ul>
        {view.seats.filter(isProfessional).map((seat) => (
          <li key={seat.seat}>
            <strong>{seat.suppleant?.nom ?? seat.nom ?? 'À désigner'}</strong>, {seat.label},{' '}
            {seat.organisation?.nom}
          </li>
        ))}
      </ul>
      <h2>Ce que je veux</h2>
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
            {noBreaks(texte)}&nbsp;: {lowerFirst(porteurs[porteur])}, avant le{' '}
            {sayFullDay(echeance)}
          </li>
        ))}
        {open.length === 0 && <li>Aucune action en cours.</li>}
      </ul>
      <h2>Prochains rendez-vous</h2>
      <ul>
        {next.map(({ id, jour, heure, lieu }) => (
          <li key={id}>
            {sayDay(jour, today)}
            {heure !== null && ` à ${sayHour(heure)}`}
            {lieu !== null && `, ${lieu}`}
          </li>
        ))}
        {next.length === 0 && <li>Aucun rendez-vous fixé.</li>}
      </ul>
      {contrat !== null && (
        <p>
          Contrat signé le {sayFullDay(contrat.signeLe)}. Référent&nbsp;: {contrat.referentUnique}.
        </p>
      )}
    </Sheet>
  );
}
