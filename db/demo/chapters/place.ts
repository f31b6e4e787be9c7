// A place given: proposed and held, the contract prepared and signed by its three seats.
import { daysBetween, type Jour } from '../../../workflows/dates.ts';
import type { AgentName } from '../partnership.ts';
import type { Demande } from '../placeRequest.ts';
import { minutesDe, type Preparation, rythmeDe, type Sejour } from '../stay.ts';
import { engagements } from '../texts/creches.ts';
import { telephone } from './request.ts';

interface Proposition {
  /** Why a request that stands before is passed. */
  readonly horsOrdre?: string;
  /** The twin, and the place beside. */
  readonly avec?: { readonly dossier: string; readonly place: string };
}

/** Who wishes to begin sooner is answered sooner in the day. */
function heureDe(jour: Jour, du: Jour): string {
  const minutes = 9 * 60 + Math.min(Math.max(daysBetween(jour, du), 0), 60) * 8;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Kept only where somebody is passed: by the day on which the demonstration starts, who waits may wish a later day. */
const plusTard =
  'La place est libre dès maintenant : qui est placé avant souhaite commencer plus tard.';

/** By whom the published rules of the crèche say: the commission for Le Petit Terril. */
export function proposer(
  recit: Demande,
  jour: Jour,
  sejour: Sejour,
  { horsOrdre, avec }: Proposition = {},
): void {
  const { creche } = recit;
  const rythme = rythmeDe(sejour);
  const { du, au = null } = sejour;
  const donnees: Parameters<Demande['le']>[3] = (vu) => {
    const places = (place: string) => [{ place: vu.autre(creche).id(place), rythme }];
    return {
      creche: vu.autre(creche).caseId,
      places: places(sejour.place),
      ...{ du, au, horsOrdre: horsOrdre ?? plusTard },
      ensemble: avec
        ? [{ demande: vu.autre(avec.dossier).caseId, places: places(avec.place) }]
        : [],
    };
  };
  const precisions = { heure: heureDe(jour, du) };
  if (creche === 'terril') recit.parQui('philippe', jour, 'proposerPlace', donnees, precisions);
  else recit.parLaCreche(jour, 'proposerPlace', donnees, precisions);
}

export function refuser(recit: Demande, jour: Jour, motif: string | null): void {
  recit.parLeReferent(jour, 'refuserOffre', { motif });
}

export function transmettreContacts(recit: Demande, jour: Jour): void {
  const { famille } = recit;
  recit.parLeReferent(jour, 'transmettreContacts', {
    contacts: [
      { nom: `${famille.parent} ${famille.nom}`, lien: 'mere', telephone: telephone(recit) },
      ...(famille.second?.[1] === 'signe'
        ? [
            {
              nom: `${famille.second[0]} ${famille.nom}`,
              lien: 'pere',
              telephone: telephone(recit),
            },
          ]
        : []),
    ],
  });
}

/** What each undertakes, never the same in two contracts of one family. */
export function contrat(recit: Demande, sejour: Sejour) {
  return {
    minutesSemaine: minutesDe(sejour),
    engagements: {
      famille: recit.tire('famille', engagements.famille),
      creche: recit.tire('creche', engagements.creche),
      insertion: recit.tire('insertion', engagements.insertion),
    },
  };
}

export function proposerContrat(recit: Demande, jour: Jour, sejour: Sejour): void {
  recit.parLaCreche(jour, 'proposerContrat', contrat(recit, sejour));
}

export function confirmer(
  recit: Demande,
  jour: Jour,
  qui: AgentName = recit.famille.insertion,
): void {
  recit.parQui(qui, jour, 'confirmerEtape', (vu) => vu.etape());
}

/** Every parent who signs, before the référent. */
export function signerParents(recit: Demande, jour: Jour): void {
  const two = recit.famille.second?.[1] === 'signe';
  for (const rang of two ? [1, 2] : [1]) {
    recit.parLeReferent(jour, 'recueillirSignature', (vu) => ({
      ...vu.etape(),
      personne: vu.id(`signataire ${rang}`),
      mode: recit.hasard.parmi(['papier', 'papier', 'papier', 'oral']),
    }));
  }
}

/** From the contacts to the last of the three signatures, in the usual days. */
export function contracter(recit: Demande, jours: Preparation, sejour: Sejour): void {
  transmettreContacts(recit, jours.contacts);
  proposerContrat(recit, jours.contrat, sejour);
  confirmer(recit, jours.cle);
  signerParents(recit, jours.signature);
}
