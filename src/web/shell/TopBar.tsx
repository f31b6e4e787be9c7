// The bar: where one can go, the search, how the live channel stands, « mode entretien », and who I am.
import { ActionIcon, Kbd, Tooltip, UnstyledButton } from '@mantine/core';
import { IconEye, IconEyeOff, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { seesCreches } from '../creches/seesCreches.ts';
import { seesIndicators } from '../indicators/seesIndicators.ts';
import { LiveDot } from '../live/LiveDot.tsx';
import { openPalette } from '../palette/paletteOpen.ts';
import { ENTRETIEN_KEY, useEntretien } from '../privacy/entretien.tsx';
import { professionOf, useMe } from '../session/session.ts';
import type { Profession } from '../texts/roles.ts';
import { Logo } from './Logo.tsx';
import { UserMenu } from './UserMenu.tsx';

interface Place {
  readonly to:
    | '/'
    | '/journee'
    | '/situations'
    | '/equipe'
    | '/creches'
    | '/indicateurs'
    | '/commission'
    | '/rejeu'
    | '/annuaire'
    | '/administration';
  readonly label: string;
}

const day: Place = { to: '/', label: 'Ma journée' };
const cases: Place = { to: '/situations', label: 'Situations' };
const team: Place = { to: '/equipe', label: 'Mon équipe' };
const creches: Place = { to: '/creches', label: 'Places' };
const indicators: Place = { to: '/indicateurs', label: 'Indicateurs' };
const commission: Place = { to: '/commission', label: 'Séance' };
const directory: Place = { to: '/annuaire', label: 'Annuaire' };

const places: Record<Profession, readonly Place[]> = {
  binome: [day, cases, creches, directory],
  // A manager lives in the week of places: it stands first, and is where one arrives.
  creche: [creches, { to: '/journee', label: 'Ma journée' }, cases, directory],
  responsable: [day, team, cases, indicators, creches, directory],
  auditeur: [{ to: '/rejeu', label: 'Rejeu' }, indicators, creches, directory],
  administrateur: [{ to: '/administration', label: 'Administration' }, creches, directory],
  autre: [day, commission, cases, creches, directory],
};

export function TopBar() {
  const me = useMe();
  const mine = places[professionOf(me)].filter(
    (place) =>
      (place !== creches || seesCreches(me)) &&
      (place !== team || ['franceTravail', 'mds'].includes(me.organisation.kind)) &&
      (place !== commission || me.roles.includes('commission')) &&
      (place !== indicators || seesIndicators(me)),
  );
  return (
    <header className="barre hors-impression">
      <Link to="/" className="barre-logo" aria-label="Tandem, accueil">
        <Logo />
      </Link>
      <nav className="barre-liens" aria-label="Écrans">
        {mine.map((place) => (
          <Link
            key={place.to}
            to={place.to}
            className="barre-lien"
            activeOptions={{ exact: place.to === '/' }}
          >
            {place.label}
          </Link>
        ))}
      </nav>
      <div className="barre-outils">
        <UnstyledButton className="barre-recherche" onClick={openPalette}>
          <IconSearch size={18} aria-hidden="true" />
          <span className="barre-recherche-mot">Chercher ou agir</span>
          <Kbd className="barre-recherche-touche" aria-hidden="true">
            Ctrl K
          </Kbd>
        </UnstyledButton>
        <LiveDot />
        <EntretienButton />
        <UserMenu />
      </div>
    </header>
  );
}

function EntretienButton() {
  const { on, toggle } = useEntretien();
  const label = on ? 'Quitter le mode entretien' : 'Mode entretien\u00a0: masquer les autres noms';
  return (
    <Tooltip label={`${label} (${ENTRETIEN_KEY})`}>
      <ActionIcon
        onClick={toggle}
        aria-pressed={on}
        aria-label={`Mode entretien (${ENTRETIEN_KEY})`}
        color="encre"
        variant={on ? 'filled' : 'subtle'}
      >
        {on ? <IconEyeOff size={20} /> : <IconEye size={20} />}
      </ActionIcon>
    </Tooltip>
  );
}
