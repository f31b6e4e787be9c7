// How a case begins: the proposal is opened, sent with the person's agreement, and the pair is named.
import { addDays, addMonths, type Jour } from '../../../workflows/dates.ts';
import type { Cote } from '../../../workflows/kernel/fact.ts';
import { type AgentName, courrielDe } from '../partnership.ts';
import { type Demande, type Identite, themesDe } from '../person.ts';
import type { Recit } from '../story.ts';

function naissance(recit: Recit, age: number): Jour {
  const birthday = addMonths(recit.calendrier.aujourdhui, -12 * age);
  return addDays(birthday, -recit.hasard.entier(20, 330));
}

/** Numbers that the French regulator keeps for fiction: 06 39 98 and four digits of nobody's. */
function telephone(recit: Recit): string {
  const two = () => String(recit.hasard.entier(10, 99));
  return `06 39 98 ${two()} ${two()}`;
}

/** Told that somebody of that name is followed, the author says that it is somebody else. */
const homonymeVerifie = (donneLe: Jour) =>
  ({ donneLe, mode: 'oral', autrePersonne: true }) as const;

export function ouvrir(
  recit: Recit,
  ilYA: number,
  par: Cote,
  personne: Identite,
  { homonyme = false }: { readonly homonyme?: boolean } = {},
): void {
  const { prenom, nom, age, commune, rue } = personne;
  const { ids, codesPostaux } = recit.decor;
  const withMail = recit.hasard.entier(1, 3) > 1;
  recit.fait(ilYA, recit.binome[par], 'ouvrirProposition', {
    personne: {
      prenom,
      nom,
      naissance: naissance(recit, age),
      contacts: {
        telephone: telephone(recit),
        courriel: withMail ? courrielDe({ prenom, nom }) : null,
      },
      adresse: { adresse: rue, codePostal: codesPostaux.get(commune) ?? null, commune },
    },
    verification: homonyme ? homonymeVerifie(recit.calendrier.passe(ilYA)) : null,
    organisationEmploi: ids.organisation('agence'),
    organisationSocial: ids.organisation('mds'),
  });
}

/** AG-29. The same person again, months after: the ended accompagnement stays as it is. */
export function rouvrir(recit: Recit, ilYA: number, par: Cote, ancienne: string): void {
  const { ids } = recit.decor;
  recit.fait(ilYA, recit.binome[par], 'ouvrirProposition', (vu) => ({
    suiteDe: vu.autre(ancienne).caseId,
    organisationEmploi: ids.organisation('agence'),
    organisationSocial: ids.organisation('mds'),
  }));
}

export function prescrire(recit: Recit, ilYA: number, par: Cote, demande: Demande): void {
  recit.demande = demande;
  const { ids, calendrier } = recit.decor;
  const themes = themesDe(demande);
  recit.fait(ilYA, recit.binome[par], 'prescrire', {
    motif: demande.motif,
    besoins: [...demande.besoins],
    freins: themes,
    situation: demande.situation,
    organismeReferent: demande.organisme ?? 'franceTravail',
    noticeRemise: true,
    accord: {
      destinataires: [ids.organisation('agence'), ids.organisation('mds')],
      themes,
      mode: recit.hasard.parmi(['papier', 'papier', 'oral']),
      donneLe: calendrier.passe(ilYA + recit.hasard.entier(0, 2)),
      jusquAu: recit.hasard.entier(1, 3) === 1 ? addMonths(calendrier.aujourdhui, 9) : null,
    },
  });
}

export function designer(
  recit: Recit,
  ilYA: number,
  par: AgentName = recit.hasard.parmi(['sophie', 'helene', 'helene', 'philippe']),
): void {
  const { ids } = recit.decor;
  const { emploi, social } = recit.binome;
  recit.fait(ilYA, par, 'designerBinome', { emploi: ids.agent(emploi), social: ids.agent(social) });
}

/** Opened, sent and given to its pair in the usual time. */
export function proposer(recit: Recit, ilYA: number, par: Cote, demande: Demande): void {
  ouvrir(recit, ilYA + recit.hasard.entier(0, 2), par, demande);
  prescrire(recit, ilYA, par, demande);
  designer(recit, ilYA - recit.hasard.entier(3, 5));
}
