// Who carries how many running cases, in the order of the alphabet: no sort, no score, no comparison.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Selection, Team, TeamCase } from '../../contract/team.ts';
import { AbsenceForm } from './AbsenceForm.tsx';
import { sayLevel, sayPortfolio } from './sayTeam.ts';

interface Props {
  readonly team: Team;
  readonly sending: boolean;
  readonly send: (selection: Selection, done: () => void) => void;
}

export function Portfolios({ team, sending, send }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const casesOf = (id: string): readonly TeamCase[] =>
    team.situations.filter(({ titulaire }) => titulaire === id);
  const close = () => setOpen(null);
  return (
    <section className="jour-liste jour-liste-forte" aria-labelledby="portefeuilles">
      <h2 id="portefeuilles" className="jour-titre">
        Portefeuilles
      </h2>
      <ul className="sans-puces">
        {team.membres.map((membre) => {
          const level = sayLevel(membre, team.seuils);
          const cases = casesOf(membre.id);
          return (
            <li key={membre.id} className="equipe-membre">
              <div className="equipe-tete">
                <span>
                  <strong>{membre.nom}</strong>
                  <span className="echeance-detail">{sayPortfolio(membre)}</span>
                  {level !== null && (
                    <span className={membre.niveau === 'alerte' ? 'echeance-late' : 'discret'}>
                      <span aria-hidden="true">{membre.niveau === 'alerte' ? '▲ ' : '◔ '}</span>
                      {level}
                    </span>
                  )}
                </span>
                {cases.length > 0 && open !== membre.id && (
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={`Absence ou relais de ${membre.nom}`}
                    onClick={() => setOpen(membre.id)}
                  >
                    Absence ou relais
                  </Button>
                )}
              </div>
              {open === membre.id && (
                <AbsenceForm
                  team={team}
                  membre={membre}
                  cases={cases}
                  sending={sending}
                  send={(selection) => send(selection, close)}
                  close={close}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
