// The crèche: its name, its label, its gauge with the list behind it, and what its manager may enter.
import { Button, Menu, Popover, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { GaugeView } from '../../contract/places.ts';
import { caseQuery } from '../api/queries.ts';
import { isPossible } from '../case/options.ts';
import { useArrival } from '../shell/Page.tsx';
import { usePlaces } from './placesContext.ts';
import { sayChild, sayGauge, sayLabel } from './words.ts';

export function PlacesHeader() {
  const { view, decides } = usePlaces();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  const { creche } = view;
  return (
    <header className="places-tete">
      <div>
        <h1 ref={heading} tabIndex={-1} className="page-titre">
          {creche.nom}
        </h1>
        <p className="places-ligne">
          <span className={creche.labelTient ? '' : 'places-retard'}>
            {sayLabel(creche, view.today)}
          </span>
          <Gauge gauge={view.jaugeDuMois} />
        </p>
      </div>
      <div className="places-actes hors-impression">
        <Button
          variant="subtle"
          leftSection={<IconPrinter size={18} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          Imprimer la semaine
        </Button>
        {decides && (
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link {...props} to="/creches/$crecheId/seance" params={{ crecheId: creche.id }} />
            )}
          >
            Tenir la séance
          </Button>
        )}
        <CrecheActs />
      </div>
    </header>
  );
}

function Gauge({ gauge }: { readonly gauge: GaugeView }) {
  const { view, nameOf } = usePlaces();
  const { part, cible, dossiers } = gauge;
  const reckoned = part !== null;
  const enter = view.creche.qualites.includes('creche');
  return (
    <Popover width={300} position="bottom-start" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className="places-jauge">
          {sayGauge(gauge)} <span className="hors-impression">(▸&nbsp;la liste)</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown
        className="places-jauge-liste"
        aria-label="Enfants accueillis au titre du label"
      >
        {reckoned ? (
          <p>
            Ce mois-ci, {part}&nbsp;% pour un objectif de {cible}&nbsp;%. Rien n’est bloqué en
            dessous.
          </p>
        ) : (
          <p>
            Il manque l’effectif du mois&nbsp;: le nombre d’enfants inscrits.{' '}
            {enter ? (
              <Link
                to="/situations/$caseId"
                params={{ caseId: view.creche.id }}
                search={{ acte: 'saisirEffectif' }}
                className="lien"
              >
                Le saisir
              </Link>
            ) : (
              'La crèche le saisit.'
            )}
          </p>
        )}
        {dossiers.length > 0 ? (
          <ul className="sans-puces">
            {dossiers.map((child) => (
              <li key={child.caseId}>
                <Link to="/situations/$caseId" params={{ caseId: child.caseId }} className="lien">
                  {sayChild(nameOf(child), child.ageMois)}
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          <p className="discret">Aucun enfant que vous puissiez connaître ce mois-ci.</p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

/** What a crèche enters most, in the words of who enters it. */
const usual: readonly { readonly acte: string; readonly label: string }[] = [
  { acte: 'ajouterFermeture', label: 'Ajouter une fermeture' },
  { acte: 'abaisserJournee', label: 'Abaisser une journée' },
  { acte: 'saisirEffectif', label: 'Saisir l’effectif du mois' },
];

function CrecheActs() {
  const { view } = usePlaces();
  const { creche } = view;
  const mine = creche.qualites.some((one) => one === 'creche' || one === 'coordinateur');
  const { data } = useQuery({ ...caseQuery(creche.id), enabled: mine });
  const acts = usual.filter(({ acte }) => data && isPossible(data, acte));
  if (acts.length === 0) return null;
  return (
    <Menu position="bottom-end" width={280} withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={18} aria-hidden="true" />}>
          La crèche
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map(({ acte, label }) => (
          <Menu.Item
            key={acte}
            renderRoot={(props) => (
              <Link
                {...props}
                to="/situations/$caseId"
                params={{ caseId: creche.id }}
                search={{ acte }}
              />
            )}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          renderRoot={(props) => (
            <Link {...props} to="/situations/$caseId" params={{ caseId: creche.id }} />
          )}
        >
          Tout ce qui concerne la crèche
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
