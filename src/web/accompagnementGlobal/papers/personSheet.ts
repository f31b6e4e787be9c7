// AG-72. The sheet that a person is handed, as titled lines: true in every state, for each who may print it. Pure.
import { enCours, vivant } from '../../../../workflows/accompagnementGlobal/command.ts';
import type { Action } from '../../../../workflows/accompagnementGlobal/contents.ts';
import type { AgState } from '../../../../workflows/accompagnementGlobal/states.ts';
import { sayDay, sayFullDay } from '../../dates/frenchDates.ts';
import { noBreaks, quote, sayHour } from '../../texts/typeset.ts';
import { sayWhereWeAre, whoDoes } from './plainWords.ts';

/** Who is handed the sheet by: the pair, or who wrote the proposal as long as there is no pair. Null: nobody else. */
export type Printer = 'binome' | 'auteur';

const ofTheAuthor: readonly string[] = [
  'brouillon',
  'prescrit',
  'refuse',
  'retire',
] satisfies AgState[];
/** CNIL 2023-095. Shut away, or effaced: there is nothing to hand over any more. */
const shut: readonly string[] = ['nouveau', 'archive', 'purge'] satisfies AgState[];

/** AG-72. Who does not read what the sheet says does not hand it over: a desk, a responsable, an intervenant, a receiver. */
export function printerOf(qualites: readonly string[], state: string): Printer | null {
  if (shut.includes(state)) return null;
  if (qualites.includes('emploi') || qualites.includes('social')) return 'binome';
  return qualites.includes('proposant') && ofTheAuthor.includes(state) ? 'auteur' : null;
}

export interface Follower {
  readonly nom: string | null;
  readonly organisation: string | null;
  readonly telephone: string | null;
  /** AG-49. Of an intervenant: their last day. */
  readonly jusquAu: string | null;
}

/** What is known of a follow-up by who prints its sheet. */
export interface SheetFacts {
  readonly state: string;
  readonly today: string;
  readonly debut: string | null;
  readonly fin: string | null;
  readonly clotLe: string | null;
  /** CLE-07. The last day of an exit that is announced. */
  readonly exitOn: string | null;
  /** A death, or a mistake: nobody is to be handed anything. */
  readonly toNobody: boolean;
  readonly agreed: boolean;
  readonly followers: readonly Follower[];
  /** AG-32. Whom to ask for what the printer may not read; null: the printer reads what both write. */
  readonly ask: string | null;
  readonly objectifs: readonly string[];
  /** `texte` is null where the printer may not read it. */
  readonly actions: readonly (Pick<Action, 'porteur' | 'echeance'> & {
    readonly texte: string | null;
  })[];
  readonly meetings: readonly {
    readonly jour: string;
    readonly heure: string | null;
    readonly lieu: string | null;
  }[];
}

export interface SheetLine {
  /** What the line begins with, in bold. */
  readonly lead?: string;
  readonly text: string;
  /** The person's own words. */
  readonly own?: true;
}
export interface SheetSection {
  readonly title: string;
  readonly lines: readonly SheetLine[];
}

const isLiving = (state: string) => vivant.some((one) => one === state);
const isRunning = (state: string) => enCours.some((one) => one === state);
const line = (text: string): SheetLine => ({ text });

function whereWeAre({ state, today, debut, fin, clotLe, exitOn }: SheetFacts): SheetLine[] {
  const later = state === 'actif' && debut !== null && debut > today;
  const said = [later ? 'Le suivi à deux est décidé.' : sayWhereWeAre(state)];
  if (state === 'cloture' && clotLe !== null) said.push(`Il a pris fin le ${sayFullDay(clotLe)}.`);
  if (!isRunning(state)) return [line(said.join(' '))];
  if (debut !== null)
    said.push(`Il ${later ? 'commencera' : 'a commencé'} le ${sayFullDay(debut)}.`);
  if (exitOn !== null) {
    said.push(`Sa fin est annoncée\u00a0: il s’arrêtera à la fin du ${sayFullDay(exitOn)}.`);
  } else if (fin !== null) {
    said.push(`Il ${fin < today ? 'était' : 'est'} prévu jusqu’au ${sayFullDay(fin)}.`);
  }
  return [line(said.join(' '))];
}

function whoFollows({ state, followers }: SheetFacts): SheetSection[] {
  const known = isLiving(state) || state === 'brouillon' || state === 'prescrit';
  const named = known ? followers : followers.filter(({ nom }) => nom !== null);
  if (named.length === 0) return [];
  const lines = named.map(({ nom, organisation, telephone, jusquAu }) => ({
    lead: nom ?? 'Une personne qui va être nommée',
    text: [
      ...[organisation, telephone].flatMap((one) => (one === null ? [] : `, ${one}`)),
      jusquAu === null ? '' : `, jusqu’au ${sayFullDay(jusquAu)}`,
    ].join(''),
  }));
  const coming = state === 'brouillon' || state === 'prescrit';
  const title = coming ? 'Qui vous suivra' : known ? 'Qui vous suit' : 'Qui vous a suivi';
  return [{ title, lines }];
}

function whatTheyWant({ objectifs, ask }: SheetFacts): SheetSection {
  const none = 'Rien n’est écrit ici pour le moment. Dites-le à l’une des personnes ci-dessus.';
  const lines = objectifs.map((texte) => ({ text: quote(texte), own: true as const }));
  return {
    title: 'Ce que vous voulez',
    lines: [
      ...(lines.length === 0 ? [line(none)] : lines),
      ...(ask === null
        ? []
        : [
            line(
              `Demandez à ${ask} ce qui a pu être écrit de son côté\u00a0: ce n’est pas sur cette feuille.`,
            ),
          ]),
    ],
  };
}

function whoDoesWhat({ actions, ask }: SheetFacts): SheetSection {
  const lines = actions.map(({ porteur, echeance, texte }) => ({
    lead: whoDoes[porteur],
    text: `, avant le ${sayFullDay(echeance)}\u00a0: ${
      texte === null ? `demandez à ${ask ?? 'qui vous suit'} ce qui est prévu` : noBreaks(texte)
    }`,
  }));
  const none = [line('Rien n’est à faire pour le moment.')];
  return { title: 'Qui fait quoi', lines: lines.length === 0 ? none : lines };
}

function nextMeetings({ meetings, today }: SheetFacts): SheetSection {
  const lines = meetings.map(({ jour, heure, lieu }) =>
    line(
      [
        sayDay(jour, today),
        heure === null ? '' : ` à ${sayHour(heure)}`,
        lieu === null ? '' : `, ${lieu}`,
      ].join(''),
    ),
  );
  const none = [line('Aucun n’est fixé pour le moment.')];
  return { title: 'Prochain rendez-vous', lines: lines.length === 0 ? none : lines };
}

function howToDisagree({ state, exitOn, agreed, ask }: SheetFacts): SheetSection {
  const coming = state === 'brouillon' || state === 'prescrit';
  const consent = agreed
    ? 'Vous pouvez revenir sur votre accord à partager des informations, en entier ou en partie, quand vous voulez.'
    : isLiving(state)
      ? 'Aucun accord à partager des informations n’est en vigueur\u00a0: vous pouvez en donner un, en entier ou en partie, quand vous voulez.'
      : null;
  const stop = coming
    ? 'Vous pouvez dire non à ce suivi à tout moment, sans donner de raison.'
    : isLiving(state)
      ? 'Vous pouvez arrêter ce suivi à tout moment, sans donner de raison.'
      : null;
  const exit =
    exitOn === null
      ? null
      : `Si vous ne voulez pas que ce suivi s’arrête, dites-le au plus tard le ${sayFullDay(exitOn)} à l’une des personnes qui vous suivent\u00a0: cette fin peut encore être annulée.`;
  const read =
    ask === null
      ? 'Dites-le à la personne qui vous remet cette feuille\u00a0: ce qui est écrit sur vous peut être lu avec vous, et corrigé.'
      : 'Dites-le à l’une des personnes ci-dessus\u00a0: chacune peut lire avec vous, et corriger, ce qu’elle a écrit.';
  const authority =
    'Vous pouvez aussi écrire au responsable de l’agence ou de la Maison des solidarités, et, pour vos informations, à la CNIL (cnil.fr).';
  const lines = [exit, read, consent, stop, authority].flatMap((one) =>
    one === null ? [] : line(one),
  );
  return { title: 'Si vous n’êtes pas d’accord', lines };
}

export function personSheet(facts: SheetFacts): readonly SheetSection[] {
  const where = { title: 'Où nous en sommes', lines: whereWeAre(facts) };
  if (facts.toNobody) {
    const text = 'Ce suivi est terminé. Il n’y a pas de feuille à remettre.';
    return [{ title: 'Rien à remettre', lines: [line(text)] }];
  }
  const { state } = facts;
  return [
    where,
    ...whoFollows(facts),
    ...(isLiving(state) ? [whatTheyWant(facts)] : []),
    ...(isRunning(state) ? [whoDoesWhat(facts)] : []),
    ...(isLiving(state) ? [nextMeetings(facts)] : []),
    howToDisagree(facts),
  ];
}
