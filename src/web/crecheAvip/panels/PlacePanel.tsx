// The place: which crèche, which half-days, from when to when, until when it is held, and what is changing.
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { sayFullDay, sayShortDay } from '../../dates/frenchDates.ts';
import { sayAttributions } from '../../halfDays/sayAttributions.ts';
import { sayHold } from '../../places/words.ts';
import { useCrecheName } from '../fields/useCreches.ts';
import { Lines } from '../Lines.tsx';
import { useAvipDates } from '../useAvip.ts';
import { PlaceLines } from './PlaceLines.tsx';

export function PlacePanel() {
  const { view, today } = useCase();
  const crecheName = useCrecheName();
  const { offre, arret, changement } = useAvipDates();
  if (offre === null) return null;
  const last = arret?.le ?? offre.au;
  const act = view.qualites.includes('insertion')
    ? { type: 'demanderChangement', label: 'Demander d’autres heures' }
    : { type: 'changerPlace', label: 'Changer de place' };
  return (
    <Panel
      id="place"
      title={view.ended ? 'Place' : offre.donnee ? 'Place donnée' : 'Place tenue'}
      act={act}
    >
      <p className="panneau-resume">
        {crecheName(offre.creche)}
        <span className="echeance-detail">
          Du {sayFullDay(offre.du)} au {sayFullDay(last)}
        </span>
      </p>
      <PlaceLines attributions={offre.attributions} held={!offre.donnee} />
      {!offre.donnee && !view.ended && (
        <p className="avip-dit">
          Tenue jusqu’au {sayShortDay(offre.tenueJusquAu, today)},{' '}
          {sayHold(offre.tenueJusquAu, today)}
        </p>
      )}
      {arret !== null && !view.ended && (
        <p className="avip-dit">{sayStop(arret.par, sayShortDay(arret.le, today))}</p>
      )}
      {changement !== null && (
        <>
          <p className="avip-dit">
            Changement demandé à partir du {sayShortDay(changement.aPartirDu, today)}, tenu jusqu’au{' '}
            {sayShortDay(changement.repondreAvant, today)}
          </p>
          <PlaceLines attributions={changement.attributions} held />
        </>
      )}
      <Extra />
    </Panel>
  );
}

function sayStop(par: string, day: string): string {
  if (par === 'droitCommun') return `Place réservée gardée jusqu’au ${day}, puis place ordinaire`;
  return par === 'finAnticipee'
    ? `Fin anticipée, dernier jour le ${day}`
    : `Dernier jour le ${day}`;
}

/** Half-days beside the place that are still to come: relief. */
function Extra() {
  const { today } = useCase();
  const relief = useAvipDates().releves.filter(({ au }) => au >= today);
  if (relief.length === 0) return null;
  return (
    <>
      <p className="avip-dit">Relève</p>
      <Lines lines={sayAttributions(relief)} />
    </>
  );
}
