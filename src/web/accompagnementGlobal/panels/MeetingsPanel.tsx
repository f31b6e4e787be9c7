// The meetings to come, the last one held, and the way to note one.

import type { RendezVous } from '../../../../workflows/accompagnementGlobal/contents.ts';
import {
  presences,
  typesRendezVous,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { sayDay, sayFullDay } from '../../dates/frenchDates.ts';
import { lowerFirst } from '../../texts/lowerFirst.ts';
import { sayHour } from '../../texts/typeset.ts';
import { CopyForSoftware } from '../papers/CopyForSoftware.tsx';
import { PartnerFile } from '../papers/PartnerFile.tsx';
import { meetingText, notesOfSide, type Portee } from '../papers/plainText.ts';
import { useAgContents } from '../useAg.ts';
import { useMeetingsToKeep } from '../useMeetingsToKeep.ts';
import { Panel } from './Panel.tsx';

export function MeetingsPanel() {
  const { rendezVous } = useAgContents();
  const { view, today } = useCase();
  // A meeting of the past is still to be noted by the pair; who reads no account of it reads what is to come.
  const notes = isPossible(view, 'noterRendezVous');
  const planned = rendezVous
    .filter(({ compteRendu, jour }) => compteRendu === null && (notes || jour >= today))
    .sort(byDay);
  const last = rendezVous
    .filter(({ compteRendu }) => compteRendu !== null)
    .sort(byDay)
    .at(-1);
  if (rendezVous.length === 0 && !isPossible(view, 'fixerRendezVous')) return null;
  return (
    <Panel id="rendez-vous" title="Rendez-vous" act={{ type: 'fixerRendezVous', label: 'Fixer' }}>
      <ul className="sans-puces">
        {planned.map((meeting) => (
          <Planned key={meeting.id} meeting={meeting} />
        ))}
      </ul>
      {planned.length === 0 && <p className="discret panneau-vide">Aucun rendez-vous fixé.</p>}
      {last?.compteRendu && (
        <>
          <p className="discret panneau-resume">
            Dernier&nbsp;: {sayDay(last.jour, today)},{' '}
            {lowerFirst(presences[last.compteRendu.presence])}
          </p>
          <CopyMeeting meeting={last} />
          <PartnerFile meeting={last} />
        </>
      )}
    </Panel>
  );
}

function Planned({ meeting }: { readonly meeting: RendezVous }) {
  const { view, today, openForm } = useCase();
  const kept = useMeetingsToKeep().some(({ id }) => id === meeting.id);
  return (
    <li className="action">
      <span>
        {sayDay(meeting.jour, today)}
        {meeting.heure !== null && ` à ${sayHour(meeting.heure)}`}
      </span>
      <span className="echeance-detail">
        {typesRendezVous[meeting.type]}
        {meeting.lieu !== null && (
          // SECRET-12. Where one meets somebody who is kept safe is on no paper.
          <span className={view.person.proteges ? 'hors-impression' : ''}> · {meeting.lieu}</span>
        )}
      </span>
      {meeting.jour <= today && isPossible(view, 'noterRendezVous') && (
        <button
          type="button"
          className="panneau-acte lien"
          onClick={() => openForm('noterRendezVous', meeting.id)}
        >
          Le noter
        </button>
      )}
      {meeting.jour >= today && kept && isPossible(view, 'deplacerRendezVous') && (
        <button
          type="button"
          className="panneau-acte lien"
          onClick={() => openForm('deplacerRendezVous', meeting.id)}
        >
          Le déplacer
        </button>
      )}
      <PartnerFile meeting={meeting} />
    </li>
  );
}

/** AG-74. What I read of it; without my side's notes of that day when I say so. */
function CopyMeeting({ meeting }: { readonly meeting: RendezVous }) {
  const { view, feed } = useCase();
  const notes = notesOfSide(feed.facts, meeting.jour);
  const textFor = (portee: Portee) =>
    meetingText(meeting, {
      reference: view.reference,
      notes,
      portee,
      lieuTu: view.person.proteges === true,
    });
  return (
    <CopyForSoftware
      what={`le rendez-vous du ${sayFullDay(meeting.jour)}`}
      text={textFor('tout')}
      shared={notes.length > 0 ? textFor('binome') : null}
    />
  );
}

function byDay(a: RendezVous, b: RendezVous): number {
  const moment = ({ jour, heure }: RendezVous) => `${jour} ${heure ?? ''}`;
  return moment(a) < moment(b) ? -1 : 1;
}
