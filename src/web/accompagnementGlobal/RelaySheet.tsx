// The minimal hand-over file of a person who leaves the département: what they agreed to, listed, and nothing else.
import type { ReactNode } from 'react';
import {
  elementsDeRelais,
  modesAccord,
  naturesContrat,
  porteurs,
} from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import type { CaseView } from '../../contract/cases.ts';
import { fullName } from '../case/CaseHeader.tsx';
import { sayFullDay } from '../dates/frenchDates.ts';
import { Sheet } from '../print/Sheet.tsx';
import { lowerFirst } from '../texts/lowerFirst.ts';
import { quote } from '../texts/typeset.ts';
import { readContents, readContext } from './readContents.ts';

type Element = keyof typeof elementsDeRelais;

const RIGHTS =
  'Ce dossier ne contient que ce qui est listé ci-dessus. La personne peut le lire, le faire corriger, et choisir de ne pas le remettre.';

export function RelaySheet({ view }: { readonly view: CaseView }) {
  const { depart } = readContents(view.contents);
  if (depart === null) return null;
  const { elements, accord } = depart;
  const sections = sectionsOf(view);
  return (
    <Sheet view={view} title="Dossier de relais" rights={RIGHTS}>
      <p>
        Vers le département&nbsp;: {depart.departement}. Remis à{' '}
        {depart.destinataire ?? 'la personne elle-même'}.
      </p>
      {accord === null || elements.length === 0 ? (
        <p>La personne n’a pas donné son accord&nbsp;: rien n’est transmis.</p>
      ) : (
        <>
          <h2>Ce que contient ce dossier</h2>
          <ul>
            {elements.map((element) => (
              <li key={element}>{elementsDeRelais[element]}</li>
            ))}
          </ul>
          <p>
            Avec son accord du {sayFullDay(accord.accordLe)} (
            {lowerFirst(modesAccord[accord.accordMode])}
            ).
          </p>
          {elements.map((element) => (
            <section key={element}>
              <h2>{elementsDeRelais[element]}</h2>
              {sections[element]}
            </section>
          ))}
        </>
      )}
    </Sheet>
  );
}

function sectionsOf(view: CaseView): { readonly [E in Element]: ReactNode } {
  const { person } = view;
  const { objectifs, actions, contrat } = readContents(view.contents);
  const { debut, prescritLe, clotLe } = readContext(view.context);
  const open = actions.filter(({ etat }) => etat === 'ouverte' || etat === 'reportee');
  const none = <p>Rien dans ce dossier.</p>;
  return {
    identite: (
      <p>
        {fullName(person)}
        {person.naissance && `, date de naissance\u00a0: ${sayFullDay(person.naissance)}`}
      </p>
    ),
    // SECRET-12. Protected ones are on no paper.
    coordonnees: person.proteges ? (
      none
    ) : (
      <p>{[person.telephone, person.courriel, person.adresse].filter(Boolean).join(' · ')}</p>
    ),
    parcours: (
      <>
        <p>
          {[
            prescritLe && `Proposé le ${sayFullDay(prescritLe)}`,
            debut && `commencé le ${sayFullDay(debut)}`,
            clotLe && `terminé ici le ${sayFullDay(clotLe)}`,
          ]
            .filter(Boolean)
            .join(', ')}
          .
        </p>
        <ul>
          {view.seats.map(({ seat, nom, label, organisation }) => (
            <li key={seat}>
              {nom}, {label}, {organisation?.nom}
            </li>
          ))}
        </ul>
      </>
    ),
    objectifs:
      objectifs.length === 0
        ? none
        : objectifs.map(({ id, texte }) => (
            <p key={id} className="parole">
              {quote(texte)}
            </p>
          )),
    actions:
      open.length === 0 ? (
        none
      ) : (
        <ul>
          {open.map(({ id, texte, porteur, echeance }) => (
            <li key={id}>
              {texte}&nbsp;: {lowerFirst(porteurs[porteur])}, avant le {sayFullDay(echeance)}
            </li>
          ))}
        </ul>
      ),
    contrat:
      contrat === null ? (
        none
      ) : (
        <p>
          {naturesContrat[contrat.nature]}, signé le {sayFullDay(contrat.signeLe)}. Référent
          unique&nbsp;: {contrat.referentUnique}.
        </p>
      ),
  };
}
