// The plan of a follow-up: actions with their owner and their day, the orientation, the contract.
import type { Cote } from '../../../workflows/kernel/fact.ts';
import { agents } from '../partnership.ts';
import { type Portrait, themesDe } from '../person.ts';
import type { Recit } from '../story.ts';
import { actionsParTheme, commentairesActions, type ModeleAction } from '../texts/actions.ts';

export interface Suite {
  readonly etat: 'faite' | 'abandonnee' | 'reportee';
  readonly ilYA: number;
}

export interface Action extends ModeleAction {
  readonly ajouteeIlYA: number;
  /** Due in so many days; below 0, so many days ago. */
  readonly dans: number;
  readonly suite?: Suite;
}

/** Who writes an action down: its owner when one of the pair, else either. */
function auteurDe(recit: Recit, porteur: Action['porteur']): Cote {
  return porteur === 'personne' ? recit.hasard.parmi<Cote>(['emploi', 'social']) : porteur;
}

export function agir(recit: Recit, { texte, porteur, ajouteeIlYA, dans, suite }: Action): void {
  const { binome, calendrier } = recit;
  const author = binome[auteurDe(recit, porteur)];
  const nomme = recit.nouveauNom('action');
  const echeance = dans < 0 ? calendrier.passe(-dans) : calendrier.avenir(dans);
  const objectif = null;
  recit.fait(
    ajouteeIlYA,
    author,
    'ajouterAction',
    { texte, porteur, echeance, objectif },
    { nomme },
  );
  if (!suite) return;
  const { etat, ilYA } = suite;
  const commentaire = recit.tire(`action ${etat}`, commentairesActions[etat]);
  recit.fait(ilYA, author, 'majAction', (vu) => ({
    action: vu.id(nomme),
    etat,
    echeance: etat === 'reportee' ? calendrier.avenir(recit.hasard.entier(6, 20)) : null,
    commentaire,
  }));
}

/** A plan drawn from the person's freins: what is done, what is under way, and what is late when asked for. */
export function planifier(
  recit: Recit,
  portrait: Portrait,
  debut: number,
  {
    enRetard = false,
    ouvertes = 2,
  }: { readonly enRetard?: boolean; readonly ouvertes?: number } = {},
): void {
  const models = themesDe(portrait).flatMap((theme) => actionsParTheme[theme]);
  const draw = recit.hasard.pioche(models);
  const early = Math.max(3, debut - 5);
  if (debut > 40) {
    agir(recit, {
      ...draw(),
      ajouteeIlYA: early,
      dans: -Math.round(debut * 0.55),
      suite: { etat: 'faite', ilYA: Math.round(debut * 0.6) },
    });
  }
  if (debut > 70) {
    const etat = recit.hasard.parmi(['faite', 'abandonnee'] as const);
    const ilYA = Math.round(debut * 0.3);
    agir(recit, {
      ...draw(),
      ajouteeIlYA: Math.round(debut * 0.6),
      dans: -ilYA + 4,
      suite: { etat, ilYA },
    });
  }
  for (let left = ouvertes; left > 0; left -= 1) {
    const ajouteeIlYA = Math.min(early, recit.hasard.entier(5, 25));
    agir(recit, { ...draw(), ajouteeIlYA, dans: recit.hasard.entier(5, 30) });
  }
  if (enRetard) agir(recit, { ...draw(), ajouteeIlYA: Math.min(early, 26), dans: -5 });
}

export function orienter(recit: Recit, ilYA: number): void {
  const le = recit.calendrier.passe(ilYA);
  recit.fait(ilYA, recit.binome.emploi, 'noterOrientation', { le });
}

type Nature = 'contratEngagement' | 'ppae' | 'cer';
/** The last day of the former contracts (loi 2023-1196): after it the story knows the contrat d'engagement alone. */
const FIN_DES_ANCIENS = '2027-01-01';

export function contracter(recit: Recit, ilYA: number, voulue: Nature = 'contratEngagement'): void {
  const signeLe = recit.calendrier.passe(ilYA);
  const nature = signeLe < FIN_DES_ANCIENS ? voulue : 'contratEngagement';
  const side = nature === 'cer' ? 'social' : 'emploi';
  const { prenom, nom } = agents[recit.binome[side]];
  recit.fait(ilYA, recit.binome[side], 'enregistrerContrat', {
    nature,
    signeLe,
    referentUnique: `${prenom} ${nom}`,
    reference: null,
  });
}
