// Rule AG-77, short of the door: what a list says of each case, in columns.
import { expect, it } from 'vitest';
import type { CaseCard } from '../../src/contract/cases.ts';
import { caseTable } from '../../src/engine/papers/caseTable.ts';

const card: CaseCard = {
  id: 'x',
  reference: 'AG-2026-0001-8',
  pathway: 'accompagnement-global',
  state: { value: 'actif', label: 'En cours' },
  ended: false,
  titre: null,
  personne: null,
  seats: [
    {
      seat: 'emploi',
      label: 'France Travail',
      agent: 'a',
      nom: 'Marc Duval',
      organisation: null,
      suppleant: { agent: 'b', nom: 'Colette Brun', jusquAu: '2026-12-01' },
    },
    { seat: 'social', label: 'MDS', agent: null, nom: null, organisation: null, suppleant: null },
  ],
  waitingFor: null,
  waitingSince: null,
  waitingWhat: null,
  mine: false,
  nextDeadline: null,
  late: false,
  unread: 0,
};

it('AG-77 a list says what the screen says, and leaves empty what its viewer may not read', () => {
  const { entetes, lignes } = caseTable([card, { ...card, late: true, ended: true }]);
  const row = (at: number) => Object.fromEntries(entetes.map((name, i) => [name, lignes[at]?.[i]]));
  expect(row(0)).toMatchObject({
    Référence: 'AG-2026-0001-8',
    Personne: null,
    'Qui suit': 'France Travail\u00a0: Colette Brun',
    'En retard': 'non',
  });
  expect(row(1)).toMatchObject({ 'En retard': 'non', Terminée: 'oui' });
});
