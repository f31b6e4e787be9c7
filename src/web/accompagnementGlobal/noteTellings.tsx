// Notes and reminders, told.
import {
  noteAjoutee,
  rappelLeve,
  rappelPose,
} from '../../../workflows/accompagnementGlobal/facts/notes.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayDay } from '../dates/frenchDates.ts';

export const noteTellings = {
  'noteAjoutee.v1': tell(noteAjoutee, ({ parts, fact }) => ({
    title: 'Note',
    body: parts.note ? (
      <Prose text={parts.note.texte} />
    ) : (
      fact.destroyed && <Prose text="Le texte de cette note a été détruit." />
    ),
  })),
  'rappelPose.v1': tell(rappelPose, ({ clear, parts: { rappel } }, { today }) => ({
    title: `Rappel pour ${sayDay(clear.due, today)}`,
    body: rappel && <Prose text={rappel.texte} />,
  })),
  'rappelLeve.v1': tell(rappelLeve, () => ({ title: 'Rappel levé' })),
} as const;
