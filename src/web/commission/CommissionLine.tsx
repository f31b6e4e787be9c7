// One situation of the séance: who, sent when and by whom; opened, what the commission may read, and its decision.
import { Button, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseCard, CaseView } from '../../contract/cases.ts';
import { CommissionReading } from '../accompagnementGlobal/CommissionReading.tsx';
import { forms } from '../accompagnementGlobal/forms.ts';
import { sayDecision } from '../accompagnementGlobal/sayDecision.ts';
import { caseQuery } from '../api/queries.ts';
import { CaseContext, type OpenForm } from '../case/caseContext.ts';
import { isPossible } from '../case/options.ts';
import { useFeed } from '../case/timeline/useFeed.ts';
import { useCardName } from '../cases/useCardName.ts';
import { saySince, todayInParis } from '../dates/frenchDates.ts';
import { Failure } from '../shell/Failure.tsx';

interface Props {
  readonly card: CaseCard;
  readonly number: number;
  /** Still before the commission. */
  readonly waits: boolean;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

export function CommissionLine({ card, number, waits, open, setOpen }: Props) {
  const nameOf = useCardName();
  const today = todayInParis();
  const heading = useRef<HTMLHeadingElement>(null);
  const was = useRef(waits);
  useEffect(() => {
    // Decided here: the hand goes on from this line, not from the top of the page.
    if (was.current && !waits && open) {
      setOpen(false);
      heading.current?.focus();
    }
    was.current = waits;
  }, [waits, open, setOpen]);
  const pair = card.seats.flatMap(({ nom }) => (nom === null ? [] : [nom]));
  return (
    <li className="carte seance-ligne" data-situation={card.id}>
      <h2 className="seance-nom" ref={heading} tabIndex={-1}>
        <span className="seance-rang chiffres">{number}</span>
        {nameOf(card)} <span className="discret seance-reference">{card.reference}</span>
      </h2>
      <p className="discret seance-compte">
        {pair.length > 0 && `Envoyée par ${pair.join(' et ')}`}
        {card.waitingSince !== null && waits && `, ${saySince(card.waitingSince, today)}`}
      </p>
      {!waits && <Decided caseId={card.id} />}
      {waits && !open && (
        <Group>
          <Button variant="default" onClick={() => setOpen(true)}>
            Lire et décider
          </Button>
        </Group>
      )}
      {waits && open && <Reading caseId={card.id} close={() => setOpen(false)} />}
    </li>
  );
}

function Decided({ caseId }: { readonly caseId: string }) {
  const { data } = useQuery(caseQuery(caseId));
  return (
    <p className="seance-decision" role="status">
      {data === undefined ? '' : sayDecision(data)}
    </p>
  );
}

function Reading({ caseId, close }: { readonly caseId: string; readonly close: () => void }) {
  const { data: view, error, refetch } = useQuery(caseQuery(caseId));
  if (view) return <Opened view={view} close={close} />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return <Skeleton height={160} radius="md" />;
}

const decisions = [
  { type: 'validerDiagnostic', label: 'Valider', main: true },
  { type: 'renvoyerDiagnostic', label: 'Renvoyer au binôme…', main: false },
  { type: 'refuserProposition', label: 'Refuser…', main: false },
] as const;

function Opened({ view, close }: { readonly view: CaseView; readonly close: () => void }) {
  const feed = useFeed(view.id);
  const [form, setForm] = useState<OpenForm | null>(null);
  const screen = useMemo(
    () => ({
      view,
      feed,
      today: todayInParis(),
      form,
      openForm: (type: string) => setForm({ type, version: view.version, about: null }),
      closeForm: () => setForm(null),
    }),
    [view, feed, form],
  );
  const Form = form === null ? undefined : forms[form.type];
  const possible = decisions.filter(({ type }) => isPossible(view, type));
  const why = view.commands.find(({ type }) => type === 'validerDiagnostic')?.why;
  return (
    <CaseContext value={screen}>
      <CommissionReading contents={view.contents} />
      {Form && <Form />}
      {!Form && (
        <Group gap="sm" className="hors-impression">
          {possible.map(({ type, label, main }) => (
            <Button
              key={type}
              variant={main ? 'filled' : 'default'}
              onClick={() => screen.openForm(type)}
            >
              {label}
            </Button>
          ))}
          <Button variant="subtle" color="gray" onClick={close}>
            Fermer
          </Button>
        </Group>
      )}
      {possible.length === 0 && <p className="discret">{why}</p>}
    </CaseContext>
  );
}
