// The day of a desk: the meetings of today, the messages to pass on, the meetings of the coming days. Nothing else.
import type { Agenda, AgendaItem } from '../../contract/agenda.ts';
import { TodaySection } from './TodaySection.tsx';

export function DeskDay({ agenda }: { readonly agenda: Agenda }) {
  const { today } = agenda;
  const meetings = [...agenda.rendezVous].sort(bySoonest);
  return (
    <div className="journee">
      <div className="journee-colonne">
        <TodaySection
          title="Rendez-vous d’aujourd’hui"
          items={meetings.filter(({ due }) => due === today)}
          today={today}
          empty="Aucun rendez-vous aujourd’hui."
          about="meeting"
          strong
        />
        <TodaySection
          title="Messages à transmettre"
          items={agenda.messages}
          today={today}
          empty="Aucun message n’attend. On en laisse un depuis une situation."
          about="message"
        />
      </div>
      <div className="journee-colonne">
        <TodaySection
          title="Rendez-vous des jours qui viennent"
          items={meetings.filter(({ due }) => due !== today)}
          today={today}
          empty="Aucun rendez-vous cette semaine. On les fixe depuis une situation."
          about="meeting"
        />
      </div>
    </div>
  );
}

export function deskLead({ rendezVous, messages, today }: Agenda): string {
  const meetings = rendezVous.filter(({ due }) => due === today).length;
  const said = [
    meetings === 1 ? '1\u00a0rendez-vous' : `${meetings}\u00a0rendez-vous`,
    messages.length === 1
      ? '1\u00a0message à transmettre'
      : `${messages.length}\u00a0messages à transmettre`,
  ];
  return said.join(', ');
}

export function bySoonest(a: AgendaItem, b: AgendaItem): number {
  const moment = ({ due, heure, titre }: AgendaItem) => `${due} ${heure ?? titre}`;
  return moment(a).localeCompare(moment(b));
}
