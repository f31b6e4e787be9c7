// The accompagnement global on the screen of a case: next step, forms, words, panels.

import type { CaseView } from '../../contract/cases.ts';
import { isPossible } from '../case/options.ts';
import type { PathwayScreen, ThreadFilter } from '../case/pathwayScreen.ts';
import { monthsRunning } from '../dates/monthsRunning.ts';
import { RequestFromCase } from '../demande/RequestFromCase.tsx';
import { actThemes, likelyActs } from './actThemes.ts';
import { forms } from './forms.ts';
import { nextStep } from './nextStep.ts';
import { AgBrief } from './panels/AgBrief.tsx';
import { AgPanels } from './panels/AgPanels.tsx';
import { AgSheet } from './papers/AgSheet.tsx';
import { DiagnosisPaper } from './papers/DiagnosisPaper.tsx';
import { PlanPaper } from './papers/PlanPaper.tsx';
import { printerOf } from './papers/personSheet.ts';
import { readContents, readContext } from './readContents.ts';
import { SignedContent } from './SignedContent.tsx';
import { tellings } from './tellings.tsx';

/** AG-32. True when what is written here is read by the other organisation. */
function isReadBeside({ context, seats, qualites }: CaseView): boolean {
  const { accord } = readContext(context);
  if (accord === undefined) return true;
  const beside = seats.find(
    ({ seat }) => (seat === 'emploi' || seat === 'social') && !qualites.includes(seat),
  );
  return accord.fin === null && accord.destinataires.includes(beside?.organisation?.id ?? '');
}

/** What that side did, and what concerns it alone. */
const ofSide = (side: 'emploi' | 'social', label: string): ThreadFilter => ({
  value: side,
  label,
  keeps: ({ actor, audience }) => actor.seat === side || audience === side,
});

const stations: readonly (readonly [date: string, state: string])[] = [
  ['prescritLe', 'prescrit'],
  ['valideLe', 'valide'],
  ['debut', 'actif'],
];

/** For the pair, for one side, for who is there beside them now; an intervenant writes in their own thread alone. */
function noteAudiences(view: Pick<CaseView, 'qualites' | 'state' | 'context'>): readonly string[] {
  const sides = ['emploi', 'social'].filter((side) => view.qualites.includes(side));
  if (sides.length === 0) return ['intervenant'];
  const { intervenant } = readContext(view.context);
  return [
    'binome',
    ...sides,
    ...(view.state.value === 'enCommission' ? ['instruction'] : []),
    ...(intervenant && intervenant.depuis !== null ? ['intervenant'] : []),
    'secretariat',
  ];
}

export const accompagnementGlobalScreen: PathwayScreen = {
  team: 'Binôme',
  nextStep: (view) => nextStep(view, readContents(view.contents)),
  progress: (view, today) => {
    const { debut, echeances } = readContext(view.context);
    return view.ended || debut === null ? null : monthsRunning(debut, echeances.fin, today);
  },
  calm: (view) =>
    isPossible(view, 'laisserMessage')
      ? 'Vous tenez l’agenda, les coordonnées et les messages\u00a0; ce qui s’écrit reste au binôme.'
      : view.qualites.includes('intervenant')
        ? 'Vous lisez ce que le binôme vous adresse, et vous pouvez lui répondre.'
        : isPossible(view, 'ajouterNote')
          ? 'Vous pouvez toujours noter un rendez-vous ou une note.'
          : 'Vous voyez les étapes et les échéances\u00a0; ce qui s’écrit reste au binôme.',
  reached: (context) =>
    stations.flatMap(([date, state]) => (typeof context[date] === 'string' ? [state] : [])),
  Ways: RequestFromCase,
  forms,
  quick: [
    { type: 'noterRendezVous', label: 'Noter un rendez-vous' },
    { type: 'ajouterAction', label: 'Ajouter une action' },
    { type: 'fixerRendezVous', label: 'Fixer un rendez-vous' },
    { type: 'laisserMessage', label: 'Laisser un message' },
  ],
  themes: actThemes,
  likely: likelyActs,
  awaited: [
    'designerBinome',
    'proposerValidation',
    'proposerDemarrage',
    'ouvrirBilan',
    'redigerBilan',
    'proposerRenouvellement',
    'demanderCloture',
  ],
  notes: {
    of: noteAudiences,
    widest: 'binome',
    widens: 'Votre binôme lira aussi ce que vous avez déjà écrit.',
    unread: (view, audience) =>
      audience === 'binome' && !isReadBeside(view)
        ? 'L’accord de la personne ne va pas jusque-là\u00a0: seul votre côté lira cette note, même après un nouvel accord.'
        : null,
  },
  filters: [ofSide('social', 'Social'), ofSide('emploi', 'Emploi')],
  tellings,
  Panels: AgPanels,
  Brief: AgBrief,
  SignedContent,
  Sheet: AgSheet,
  papers: {
    diagnostic: { label: 'Diagnostic à signer', Paper: DiagnosisPaper },
    plan: { label: 'Plan d’action à signer', Paper: PlanPaper },
  },
  hands: {
    sheet: ({ qualites, state }) => printerOf(qualites, state.value) !== null,
    // AG-73. A paper is signed while its signature can be noted, by who notes it.
    papers: (view) => isPossible(view, 'noterSignature'),
  },
};
