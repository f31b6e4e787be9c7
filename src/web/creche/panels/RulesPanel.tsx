// The published rules of the day: who decides, in which order. The words of criteria are shown to whom the server gives them.
import { useQuery } from '@tanstack/react-query';
import { reglesParDefaut } from '../../../../workflows/creche/label.ts';
import { criteres, decideurs } from '../../../../workflows/creche/vocabulary.ts';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { crecheWaitingQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { sayShortDay } from '../../dates/frenchDates.ts';
import { typeset } from '../../texts/typeset.ts';
import { useCreche } from '../useCreche.ts';

export function RulesPanel() {
  const { view, today } = useCase();
  const { regles } = useCreche();
  const published = regles.findLast(({ effetLe }) => effetLe <= today);
  const next = regles.find(({ effetLe }) => effetLe > today);
  const { decide, criteres: order } = published ?? reglesParDefaut;
  // LISTE: a crèche reads the order of its rules, never what each looks at; the server decides who reads the words.
  const { data } = useQuery(crecheWaitingQuery(view.id));
  const lines = data?.lignes ?? order.map((one) => criteres[one]);
  return (
    <Panel
      id="regles"
      title="Règles d’attribution"
      act={{ type: 'fixerRegles', label: published ? 'Modifier' : 'Publier' }}
    >
      <p className="creche-ligne">{decideurs[decide]} donne les places, dans cet ordre&nbsp;:</p>
      <ol className="creche-criteres">
        {lines.map((line) => (
          <li key={line}>{typeset(line)}</li>
        ))}
      </ol>
      <p className="creche-ligne discret">
        {published
          ? `En vigueur depuis le ${sayShortDay(published.effetLe, today)}.`
          : 'Règles par défaut du partenariat.'}
        {next && ` D’autres prendront effet le ${sayShortDay(next.effetLe, today)}.`}
      </p>
    </Panel>
  );
}
