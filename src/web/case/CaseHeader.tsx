// Who the case is about, and the two who carry it: names, organisations, who is here.
import { Badge } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { PersonView, SeatView } from '../../contract/cases.ts';
import type { Present } from '../../contract/live.ts';
import { sayShortDay } from '../dates/frenchDates.ts';
import { Colleague } from '../people/Colleague.tsx';
import { isProfessional } from '../people/isProfessional.ts';
import { useEntretien, usePersonName } from '../privacy/entretien.tsx';
import { useMe } from '../session/session.ts';
import { useArrival } from '../shell/Page.tsx';
import { useCase } from './caseContext.ts';
import { usePathwayScreen } from './usePathwayScreen.ts';

export function CaseHeader() {
  const { view, feed, today } = useCase();
  const screen = usePathwayScreen();
  const personName = usePersonName();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  const progress = screen.progress(view, today);
  const own = screen.heading?.(view);
  return (
    <header className="dossier-tete">
      <div className="dossier-personne">
        <h1 ref={heading} tabIndex={-1} className="page-titre">
          {own?.name ?? personName(view.id, fullName(view.person))}
        </h1>
        <p
          className={`dossier-ligne${view.person.proteges || view.person.protectionLevee ? ' hors-impression' : ''}`}
        >
          {own?.about ?? aboutPerson(view.person, today)}
        </p>
        <p className="dossier-ligne discret">
          <span className="reference">{view.reference}</span> · {view.pathway.label}
          {progress !== null && ` · ${progress}`}
        </p>
        <div className="dossier-voies hors-impression">
          {(screen.hands?.sheet(view) ?? true) && (
            <Link
              to="/situations/$caseId/imprimer"
              params={{ caseId: view.id }}
              className="lien dossier-imprimer"
            >
              <IconPrinter size={16} aria-hidden="true" /> Feuille à imprimer
            </Link>
          )}
          {screen.Ways && <screen.Ways />}
        </div>
      </div>
      {view.seats.length > 0 && (
        <ul className="sans-puces dossier-binome" aria-label={screen.team}>
          {view.seats.filter(isProfessional).map((seat) => (
            <li key={seat.seat}>
              <Member seat={seat} present={feed.present} today={today} />
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

interface MemberProps {
  readonly seat: SeatView;
  readonly present: readonly Present[];
  readonly today: string;
}

function Member({ seat, present, today }: MemberProps) {
  const { on } = useEntretien();
  const holder = seat.suppleant?.agent ?? seat.agent;
  const me = useMe().id;
  const here = on || holder === me ? undefined : present.find((one) => one.agent === holder);
  return (
    <Colleague
      nom={seat.suppleant?.nom ?? seat.nom}
      organisation={seat.organisation}
      extra={
        <>
          {holder === me && ' · vous'}
          {seat.suppleant !== null && (
            <span> · par suppléance jusqu’au {sayShortDay(seat.suppleant.jusquAu, today)}</span>
          )}
          {here && (
            <Badge className="dossier-ici" variant="dot" color="green" size="sm" tt="none">
              {here.activity === 'ecrit' ? 'est en train d’écrire' : 'est ici'}
            </Badge>
          )}
        </>
      }
    />
  );
}

export function fullName({ prenom, nom }: PersonView): string | null {
  const name = [prenom, nom].filter((part) => part !== null).join(' ');
  return name === '' ? null : name;
}

function aboutPerson(person: PersonView, today: string): string {
  const { age, commune, telephone } = person;
  return [age === null ? null : `${age} ans`, commune, telephone, sayProtection(person, today)]
    .filter((part) => part !== null)
    .join(' · ');
}

function sayProtection(person: PersonView, today: string): string | null {
  const { proteges, parReferents, protectionLevee } = person;
  if (parReferents) return 'coordonnées protégées, lues du binôme et des référents de la crèche';
  if (proteges) return 'coordonnées protégées, lues du binôme seul';
  return protectionLevee
    ? `protection des coordonnées levée le ${sayShortDay(protectionLevee, today)}`
    : null;
}
