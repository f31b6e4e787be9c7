// One request of the séance: what is needed, what fits, how long it has waited; its decision, and the proposal under it.
import { Button, Group } from '@mantine/core';
import { saySolution } from '../crecheAvip/fields/saySolution.ts';
import { sayShortDay, saySince } from '../dates/frenchDates.ts';
import { sayWeekly } from '../halfDays/sayAttributions.ts';
import { sayRhythm } from '../halfDays/sayHalfDays.ts';
import { firstPlace } from '../places/hand.ts';
import { type Request, startOf } from '../places/offer.ts';
import { PreviewPanel } from '../places/PreviewPanel.tsx';
import { usePlaces } from '../places/placesContext.ts';
import { sayChild } from '../places/words.ts';
import type { Word } from './held.ts';

interface Props {
  readonly caseId: string;
  /** On the published list as the séance opened; null: it came since. */
  readonly rang: number | null;
  readonly word: Word | null;
  readonly decide: (word: Word | null) => void;
}

export function SeanceLine({ caseId, rang, word, decide }: Props) {
  const { waiting, hand, childOf, nameOf, decides } = usePlaces();
  const request = waiting?.demandes.find((one) => one.caseId === caseId);
  const child = request ?? childOf(caseId);
  const open = hand.etat === 'apercu' && hand.request.caseId === caseId ? hand : null;
  return (
    <li className="carte seance-ligne" data-demande={caseId}>
      <h2 className="seance-nom">
        {rang !== null && <span className="seance-rang chiffres">{rang}</span>}
        {child ? sayChild(nameOf(child), child.ageMois) : 'Demande'}{' '}
        {child && <span className="discret seance-reference">{child.reference}</span>}
        {rang === null && (
          <span className="discret seance-reference"> · arrivée pendant la séance</span>
        )}
      </h2>
      {request && <Need request={request} />}
      <p className="seance-decision" role="status">
        {sayWord(word, request !== undefined)}
      </p>
      {decides && request && word !== 'proposee' && open === null && (
        <Decide request={request} word={word} decide={decide} />
      )}
      {open && <PreviewPanel request={open.request} offer={open.offer} />}
    </li>
  );
}

function sayWord(word: Word | null, waits: boolean): string {
  if (word === 'proposee') return '✓ Place proposée';
  if (!waits) return 'N’attend plus ici\u00a0: la séance n’a rien à en décider.';
  return word === 'reste' ? '✓ Reste sur la liste' : '';
}

function Need({ request }: { readonly request: Request }) {
  const { view, waiting, nameOf } = usePlaces();
  const { besoin, solution, demandeLe, liees } = request;
  const siblings = waiting?.demandes.filter(({ caseId }) => liees.includes(caseId)) ?? [];
  return (
    <div className="seance-besoin">
      <p>
        {besoin === null
          ? 'Besoin non renseigné'
          : `${sayRhythm(besoin)}, ${sayWeekly(besoin.minutesSemaine)}dès le ${sayShortDay(besoin.debutSouhaite, view.today)}`}
      </p>
      <p className={solution ? 'seance-tient' : 'discret'}>
        {solution
          ? `✓ Tient\u00a0: ${saySolution(solution)}`
          : 'Rien n’est libre pour tout son besoin.'}
      </p>
      {demandeLe !== null && (
        <p className="discret">
          Demande du {sayShortDay(demandeLe, view.today)}&nbsp;: attend{' '}
          {saySince(demandeLe, view.today)}.
        </p>
      )}
      {siblings.length > 0 && (
        <p>
          Avec {siblings.map(nameOf).join(' et ')}&nbsp;: la fratrie reçoit ses places ensemble, ou
          aucune.
        </p>
      )}
    </div>
  );
}

interface DecideProps extends Pick<Props, 'word' | 'decide'> {
  readonly request: Request;
}

function Decide({ request, word, decide }: DecideProps) {
  const desk = usePlaces();
  const { besoin, solution } = request;
  const place = firstPlace(request, startOf(request, desk.view.today, desk.view.today), desk);
  return (
    <Group gap="sm" className="hors-impression">
      {besoin !== null && place !== null && (
        <Button
          variant={solution ? 'filled' : 'default'}
          onClick={() => {
            if (word !== null) decide(null);
            desk.choose(request, place);
          }}
        >
          {solution ? 'Proposer cette place' : 'Chercher une place'}
        </Button>
      )}
      <Button
        variant={word === 'reste' ? 'light' : 'default'}
        aria-pressed={word === 'reste'}
        onClick={() => decide(word === 'reste' ? null : 'reste')}
      >
        Reste sur la liste
      </Button>
    </Group>
  );
}
