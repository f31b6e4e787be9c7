// « Ma journée » answers one question: what now?
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Agenda, AgendaItem } from '../../contract/agenda.ts';
import { agendaQuery } from '../api/queries.ts';
import { sayDay } from '../dates/frenchDates.ts';
import { NewProposalLink } from '../proposal/NewProposalLink.tsx';
import { professionOf, useMe } from '../session/session.ts';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { DraftLines } from './DraftLines.tsx';
import { TodaySection } from './TodaySection.tsx';
import './today.css';

export function TodayPage() {
  const { data: agenda, error, refetch } = useQuery(agendaQuery);
  const mayPropose = professionOf(useMe()) === 'binome';
  return (
    <Page
      title="Ma journée"
      lead={agenda && leadOf(agenda)}
      action={mayPropose && <NewProposalLink />}
    >
      {agenda ? (
        <Day agenda={agenda} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton height={320} radius="lg" />
      )}
    </Page>
  );
}

function leadOf(agenda: Agenda): string {
  const day = sayDay(agenda.today, agenda.today);
  const waiting = agenda.mine.length;
  const words =
    waiting === 0
      ? 'rien ne vous attend'
      : waiting === 1
        ? 'une chose vous attend'
        : `${waiting} choses vous attendent`;
  return `${day.charAt(0).toUpperCase()}${day.slice(1)} : ${words}.`;
}

function Day({ agenda }: { readonly agenda: Agenda }) {
  return (
    <div className="journee">
      <div className="journee-colonne">
        <TodaySection
          title="À vous"
          items={agenda.mine}
          today={agenda.today}
          empty="Rien ne vous attend. Ce qui vous reviendra apparaîtra ici tout seul."
          about="mine"
          strong
        />
        <TodaySection
          title="En retard"
          items={agenda.late}
          today={agenda.today}
          empty="Aucune échéance dépassée dans vos situations."
          about="late"
        />
        <TodaySection
          title="Chez votre binôme ou ailleurs"
          items={agenda.others}
          today={agenda.today}
          empty="Vous n’attendez rien de personne."
        />
      </div>
      <div className="journee-colonne">
        <TodaySection
          title="Rendez-vous"
          items={[...agenda.rendezVous].sort(bySoonest)}
          today={agenda.today}
          empty="Pas de rendez-vous à venir. On les fixe depuis une situation."
          about="meeting"
        />
        <TodaySection
          title="Changé depuis votre dernière visite"
          items={agenda.changed}
          today={agenda.today}
          empty="Rien de nouveau dans vos situations depuis que vous les avez ouvertes."
          about="news"
        />
        <DraftLines drafts={agenda.drafts} today={agenda.today} />
      </div>
    </div>
  );
}

function bySoonest(a: AgendaItem, b: AgendaItem): number {
  const moment = ({ due, heure, titre }: AgendaItem) => `${due} ${heure ?? titre}`;
  return moment(a).localeCompare(moment(b));
}
