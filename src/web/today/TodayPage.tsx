// « Ma journée » answers one question: what now?
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Agenda } from '../../contract/agenda.ts';
import { agendaQuery, casesQuery, crechesQuery } from '../api/queries.ts';
import { sayDay, todayInParis } from '../dates/frenchDates.ts';
import { NewLinks } from '../demande/NewLinks.tsx';
import { useMe } from '../session/session.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { listWordsOf } from '../texts/listWords.ts';
import { bySoonest, DeskDay, deskLead } from './DeskDay.tsx';
import { DraftLines } from './DraftLines.tsx';
import { lateWords } from './lateWords.ts';
import { SeanceLines } from './SeanceLines.tsx';
import { isBeforeCommission, isInSeance, type Seance, seancesIn } from './seances.ts';
import { TodaySection } from './TodaySection.tsx';
import './today.css';

export function TodayPage() {
  const { data: agenda, error, refetch } = useQuery(agendaQuery);
  const seances = useSeances();
  const desk = isDesk(useMe());
  const lead =
    agenda && leadOf(agenda, desk ? deskLead(agenda) : waitingWords(agenda, seances.length));
  return (
    <Page title="Ma journée" lead={lead} action={<NewLinks />}>
      {agenda ? (
        <Day agenda={agenda} seances={seances} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton height={320} radius="lg" />
      )}
    </Page>
  );
}

/** A desk, and nothing beside. */
function isDesk({ roles }: { readonly roles: readonly string[] }): boolean {
  return roles.every((role) => role === 'secretariat');
}

/** A commission is told where a list waits for it. */
function useSeances(): readonly Seance[] {
  const commission = useMe().roles.includes('commission');
  const today = todayInParis();
  const { data } = useQuery({ ...crechesQuery({ du: today, au: today }), enabled: commission });
  return commission && data ? seancesIn(data) : [];
}

function leadOf({ today }: Agenda, words: string): string {
  const day = sayDay(today, today);
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}\u00a0: ${words}.`;
}

function waitingWords({ mine, relire }: Agenda, seances: number): string {
  const examined = mine.filter(isBeforeCommission).length;
  // One séance, however many situations it has.
  const others = mine.filter((item) => !isInSeance(item)).length;
  const waiting = others + relire.length + (examined > 0 ? 1 : 0) + seances;
  if (waiting === 0) return 'rien ne vous attend';
  return waiting === 1 ? 'une chose vous attend' : `${waiting} choses vous attendent`;
}

interface DayProps {
  readonly agenda: Agenda;
  readonly seances: readonly Seance[];
}

function Day({ agenda, seances }: DayProps) {
  const me = useMe();
  const words = listWordsOf(me);
  const without = useWithoutCase(agenda);
  if (without && seances.length === 0)
    return <EmptyState title="Aucune situation pour l’instant">{words.noCase}</EmptyState>;
  if (isDesk(me)) return <DeskDay agenda={agenda} />;
  const examined = agenda.mine.filter(isBeforeCommission).length;
  return (
    <div className="journee">
      <div className="journee-colonne">
        <SeanceLines seances={seances} situations={examined} />
        <TodaySection
          title="À vous"
          items={agenda.mine.filter((item) => !isInSeance(item))}
          today={agenda.today}
          empty={seances.length + examined === 0 ? words.noneMine : null}
          about="mine"
          strong
        />
        <TodaySection
          title="Pour vous deux"
          items={agenda.relire}
          today={agenda.today}
          empty={null}
          about="late"
        />
        <TodaySection
          {...lateWords(agenda.mine, words)}
          items={agenda.late}
          today={agenda.today}
          about="late"
        />
        <TodaySection
          title={words.others}
          items={agenda.others}
          today={agenda.today}
          empty={words.noOthers}
        />
      </div>
      <div className="journee-colonne">
        <TodaySection
          title="Rendez-vous"
          items={[...agenda.rendezVous].sort(bySoonest)}
          today={agenda.today}
          empty={words.noMeeting}
          about="meeting"
        />
        <TodaySection
          title="Changé depuis votre dernière visite"
          items={agenda.changed}
          today={agenda.today}
          empty="Rien de nouveau dans vos situations depuis que vous les avez ouvertes."
          about="news"
        />
        <DraftLines drafts={agenda.drafts} today={agenda.today} empty={words.noDraft} />
      </div>
    </div>
  );
}

/** True once it is known that this agent has no case at all, ended ones and drafts included. */
function useWithoutCase({
  mine,
  late,
  others,
  rendezVous,
  relire,
  changed,
  drafts,
}: Agenda): boolean {
  const quiet = [mine, late, others, rendezVous, relire, changed, drafts].every(
    ({ length }) => length === 0,
  );
  const { data } = useQuery({ ...casesQuery({ filtre: 'toutes' }), enabled: quiet });
  return quiet && data?.total === 0;
}
