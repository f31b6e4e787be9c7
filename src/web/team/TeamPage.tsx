// « Mon équipe »: for a responsable, what is to be given, who is away, what is late. Cases, never agents ranked.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Team, TeamCase } from '../../contract/team.ts';
import { teamQuery } from '../api/queries.ts';
import { sayDue, sayShortDay } from '../dates/frenchDates.ts';
import { sayStandIn } from '../dates/sayStandIn.ts';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { typeset } from '../texts/typeset.ts';
import { CaseSection } from './CaseLine.tsx';
import { Elimination } from './Elimination.tsx';
import { Portfolios } from './Portfolios.tsx';
import { SelectionNotice } from './SelectionNotice.tsx';
import { sayCases, sayChecks, sorted } from './sayTeam.ts';
import { useSelection } from './useSelection.ts';
import '../today/today.css';
import '../case/case.css';
import './team.css';

export function TeamPage() {
  const { data: team, error, refetch } = useQuery(teamQuery);
  return (
    <Page title="Mon équipe" lead={team && leadOf(team)}>
      {team ? (
        <Loaded team={team} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton height={320} radius="lg" />
      )}
    </Page>
  );
}

function leadOf({ organisation, situations }: Team): string {
  const running = situations.filter(({ titulaire }) => titulaire !== null).length;
  return `${organisation}\u00a0: ${sayCases(running)} en cours.`;
}

function Loaded({ team }: { readonly team: Team }) {
  const selecting = useSelection();
  const { send } = selecting;
  const { today } = team;
  const { aAttribuer, enRetard, fins, absences, verifiees, eliminables } = sorted(team);
  return (
    <>
      <SelectionNotice team={team} selecting={selecting} />
      <div className="journee">
        <div className="journee-colonne">
          <Portfolios
            team={team}
            sending={send.isPending}
            send={(selection, done) => send.mutate(selection, { onSuccess: done })}
          />
          <CaseSection
            title="À attribuer"
            cases={aAttribuer}
            empty="Toutes les situations ont leur membre."
            detail={({ card }) =>
              card.state.value === 'prescrit' ? 'Désigner le binôme' : 'Son membre est parti'
            }
          />
          <Elimination
            team={team}
            cases={eliminables}
            sending={send.isPending}
            send={(selection) => send.mutate(selection)}
          />
        </div>
        <div className="journee-colonne">
          <CaseSection
            title="En retard"
            cases={enRetard}
            empty="Rien n’est en retard."
            detail={({ retards }) =>
              retards
                .map(({ titre, due }) => `${typeset(titre)}, ${sayDue(due, today)}`)
                .join('\u00a0; ')
            }
          />
          <CaseSection title="Absences" cases={absences} detail={(one) => sayAbsence(one, team)} />
          <CaseSection
            title="Fins à préparer"
            cases={fins}
            detail={({ finLe }) => `Fin prévue le ${sayShortDay(finLe ?? today, today)}`}
          />
          <CaseSection
            title="Vérifications de doublon"
            cases={verifiees}
            detail={({ verifications }) => sayChecks(verifications, today)}
          />
        </div>
      </div>
    </>
  );
}

function sayAbsence({ titulaire, suppleance, prevues }: TeamCase, { membres, today }: Team) {
  const absent = membres.find(({ id }) => id === titulaire)?.nom ?? 'Un membre parti';
  const running = suppleance && suppleance.depuis <= today ? [suppleance] : [];
  const each = [...running, ...prevues].map((one) => sayStandIn(one, today));
  return `Absence de ${absent}\u00a0: ${each.join('\u00a0; ')}`;
}
