// What the person's sheet is made from, out of a case as its printer may read it. Pure.
import type { CaseView, PersonView } from '../../../contract/cases.ts';
import type { Directory } from '../../../contract/session.ts';
import { isProfessional } from '../../people/isProfessional.ts';
import { type CaseDates, readContents, readContext } from '../readContents.ts';
import { type Follower, printerOf, type SheetFacts } from './personSheet.ts';

export type Printed = Pick<
  CaseView,
  'state' | 'context' | 'contents' | 'qualites' | 'seats' | 'act'
> & { readonly person: Pick<PersonView, 'proteges'> };

/** Who sits on the other side: some of their words may be closed to the printer. */
export function colleagueOf({ seats, qualites }: Pick<CaseView, 'seats' | 'qualites'>): string {
  const other = qualites.includes('emploi') ? 'social' : 'emploi';
  const seat = seats.find((one) => one.seat === other);
  return seat?.suppleant?.nom ?? seat?.nom ?? 'l’autre personne qui vous suit';
}

/** AG-32. Of what their side wrote, and what is due from anybody, some is not the printer's to read. */
function askOf(
  view: Pick<Printed, 'state' | 'seats' | 'qualites' | 'context' | 'contents'>,
): string | null {
  // Whoever wrote the proposal prints what is of no side.
  if (printerOf(view.qualites, view.state.value) !== 'binome') return null;
  const { accord, actions } = readContext(view.context);
  const read = readContents(view.contents).actions;
  const mine = view.seats.find(({ seat }) => view.qualites.includes(seat));
  const closed =
    accord !== undefined &&
    (accord.fin !== null || !accord.destinataires.includes(mine?.organisation?.id ?? ''));
  const unread = actions.some(({ id }) => read.every((one) => one.id !== id));
  return closed || unread ? colleagueOf(view) : null;
}

const telephoneOf = (id: string | undefined, { organisations }: Directory) =>
  organisations.find((one) => one.id === id)?.telephone ?? null;

function followersOf(view: Printed, today: string, known: Directory): Follower[] {
  const seats = view.seats.filter(isProfessional).map(({ nom, suppleant, organisation }) => ({
    nom: suppleant?.nom ?? nom,
    organisation: organisation?.nom ?? null,
    telephone: telephoneOf(organisation?.id, known),
    jusquAu: null,
  }));
  return [...seats, ...associated(readContext(view.context), today, known)];
}

/** AG-49. Once both have agreed, and until their day. */
function associated({ intervenant }: CaseDates, today: string, known: Directory): Follower[] {
  if (!intervenant || intervenant.depuis === null || intervenant.jusquAu < today) return [];
  const agent = known.agents.find(({ id }) => id === intervenant.agent);
  if (!agent) return [];
  const { nom, organisation } = agent;
  const telephone = telephoneOf(organisation.id, known);
  return [{ nom, organisation: organisation.nom, telephone, jusquAu: intervenant.jusquAu }];
}

/** The days are the chart's, which both know; the words are what the printer may read of them. */
export function sheetFacts(view: Printed, today: string, known: Directory): SheetFacts {
  const { objectifs, actions, rendezVous, cloture } = readContents(view.contents);
  const context = readContext(view.context);
  const { accord } = context;
  return {
    state: view.state.value,
    today,
    debut: context.debut,
    fin: context.echeances.fin,
    clotLe: context.clotLe,
    exitOn: view.act?.kind === 'cloture' ? view.act.effectiveOn : null,
    toNobody: cloture?.motif === 'deces' || cloture?.motif === 'erreurDeSaisie',
    agreed:
      context.prescritLe !== null &&
      (accord === undefined || (accord.fin === null && accord.destinataires.length > 0)),
    followers: followersOf(view, today, known),
    ask: askOf(view),
    objectifs: objectifs.map(({ texte }) => texte),
    actions: context.actions.map(({ id, porteur, echeance }) => ({
      porteur,
      echeance,
      texte: actions.find((one) => one.id === id)?.texte ?? null,
    })),
    meetings: context.rendezVous
      .filter(({ jour }) => jour >= today)
      .toSorted((a, b) => (`${a.jour} ${a.heure}` < `${b.jour} ${b.heure}` ? -1 : 1))
      .map(({ id, jour, heure }) => ({
        jour,
        heure,
        // SECRET-12. Where somebody who is kept safe can be met is on no paper.
        lieu: view.person.proteges ? null : (rendezVous.find((one) => one.id === id)?.lieu ?? null),
      })),
  };
}
