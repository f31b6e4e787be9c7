// What the palette offers for a text: acts of the open case, screens, and situations by name or reference.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { calls } from '../api/calls.ts';
import { useCardName } from '../cases/useCardName.ts';
import { seesCreches } from '../creches/seesCreches.ts';
import { mayRequest } from '../demande/mayRequest.ts';
import { mayPropose } from '../proposal/mayPropose.ts';
import { useMe } from '../session/session.ts';
import { matchWords } from '../texts/matchWords.ts';
import { useOpenActs } from './openActs.ts';

type ScreenPath = '/' | '/situations' | '/annuaire' | '/proposition' | '/demande' | '/creches';

export interface Found {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  run(): void;
}

const FEW = 8;
/** A name is found from its third letter on. */
const NAME_BEGINS = 3;

export function useFound(text: string): readonly Found[] {
  const acts = useOpenActs();
  const screens = useScreens();
  const cases = useCases(text);
  const near = [...acts, ...screens].filter(({ label }) => matchWords(label, text));
  return [...near, ...cases].slice(0, FEW + near.length);
}

function useScreens(): readonly Found[] {
  const navigate = useNavigate();
  const me = useMe();
  const go = (to: ScreenPath, label: string): Found => ({
    key: to,
    label,
    detail: 'Écran',
    run: () => void navigate({ to }),
  });
  return [
    go('/', 'Ma journée'),
    go('/situations', 'Situations'),
    ...(mayPropose(me) ? [go('/proposition', 'Nouvelle proposition (prescription)')] : []),
    ...(mayRequest(me) ? [go('/demande', 'Nouvelle demande de place en crèche')] : []),
    ...(seesCreches(me) ? [go('/creches', 'Places en crèche')] : []),
    go('/annuaire', 'Annuaire'),
  ];
}

function useCases(text: string): readonly Found[] {
  const navigate = useNavigate();
  const cardName = useCardName();
  const asked = text.trim();
  const replaying = useRouterState({
    select: ({ location }) => location.pathname.startsWith('/rejeu'),
  });
  const { data } = useQuery({
    queryKey: ['cases', 'palette', asked],
    queryFn: () => calls.searchCases({ texte: asked, limit: FEW }),
    placeholderData: keepPreviousData,
    enabled: asked.length >= NAME_BEGINS,
  });
  if (asked.length < NAME_BEGINS) return [];
  return (data?.cases ?? []).map((card) => ({
    key: card.id,
    label: cardName(card),
    detail: `${card.reference} · ${card.state.label}`,
    run: () =>
      void navigate({
        to: replaying ? '/rejeu/$caseId' : '/situations/$caseId',
        params: { caseId: card.id },
      }),
  }));
}
