// Meetings: planned ahead or not, held or not, and the attempts that follow an absence.
import type { Cote } from '../../../workflows/kernel/fact.ts';
import { themesDe } from '../person.ts';
import type { Recit } from '../story.ts';
import { comptesRendus, lieux, type Sujet, tentatives } from '../texts/meetings.ts';
import { comptesRendusParBesoin } from '../texts/meetingsByNeed.ts';
import { comptesRendusParTheme } from '../texts/meetingsByTheme.ts';

export type TypeRendezVous = 'franceTravail' | 'social' | 'tripartite';

export interface RendezVous {
  readonly ilYA: number;
  readonly type: TypeRendezVous;
  /** Who notes it. */
  readonly qui: Cote;
  readonly sujet?: Sujet;
  readonly texte?: string;
  readonly presence?: 'tenu' | 'absencePrevenue' | 'absenceNonPrevenue' | 'annuleParNous';
  readonly motifLegitime?: 'oui' | 'non' | 'inconnu';
  /** How many days before it was planned; null when it was not. */
  readonly fixeAvant?: number | null;
  /** The author, where it is not the seat's holder (« par suppléance »). */
  readonly par?: 'mathilde';
}

const heures = ['09:00', '09:30', '10:15', '11:00', '13:45', '14:30', '15:15', '16:00'] as const;

const presentsDuType = {
  franceTravail: ['personne', 'emploi'],
  social: ['personne', 'social'],
  tripartite: ['personne', 'emploi', 'social'],
} as const;

function oneHourAfter(heure: string): string {
  return `${String(Number(heure.slice(0, 2)) + 1).padStart(2, '0')}${heure.slice(2)}`;
}

/** What was spoken of: anything, or what this person needs and what weighs on them. */
function possibleTexts({ demande }: Recit, sujet: Sujet): readonly string[] {
  const general: readonly string[] = comptesRendus[sujet];
  if (!demande) return general;
  if (sujet === 'franceTravail') {
    return [...general, ...demande.besoins.flatMap((besoin) => comptesRendusParBesoin[besoin])];
  }
  if (sujet !== 'social') return general;
  return [...general, ...themesDe(demande).flatMap((theme) => comptesRendusParTheme[theme])];
}

function drawnText(recit: Recit, { texte, presence, sujet, type }: RendezVous): string {
  if (texte !== undefined) return texte;
  if (presence === undefined || presence === 'tenu') {
    return recit.tire(sujet ?? type, possibleTexts(recit, sujet ?? type));
  }
  return recit.tire(presence, comptesRendus[presence]);
}

export function rendezVous(recit: Recit, meeting: RendezVous): void {
  const { ilYA, type, qui, presence = 'tenu', motifLegitime = null, fixeAvant = null } = meeting;
  const author = meeting.par ?? recit.binome[qui];
  const jour = recit.calendrier.passe(ilYA);
  const heure = recit.hasard.parmi(heures);
  const modalite =
    type === 'tripartite'
      ? 'physique'
      : recit.hasard.parmi(['physique', 'physique', 'physique', 'telephone', 'visio'] as const);
  const name = recit.nouveauNom('rendez-vous');
  if (fixeAvant !== null) {
    recit.fait(
      ilYA + fixeAvant,
      author,
      'fixerRendezVous',
      {
        type,
        modalite,
        jour,
        heure,
        lieu: modalite === 'physique' ? recit.hasard.parmi(lieux[type]) : null,
      },
      { nomme: name },
    );
  }
  const texte = drawnText(recit, meeting);
  recit.fait(
    ilYA,
    author,
    'noterRendezVous',
    (vu) => ({
      prevu: fixeAvant === null ? null : vu.id(name),
      type,
      le: jour,
      modalite,
      presence,
      presents: presence === 'tenu' ? [...presentsDuType[type]] : [],
      motifLegitime,
      texte,
    }),
    { heure: oneHourAfter(heure) },
  );
}

export interface Prevu {
  readonly dans: number;
  readonly heure: string;
  readonly type: TypeRendezVous;
  readonly qui: Cote;
  /** Planned this many days ago. */
  readonly fixeIlYA: number;
  readonly modalite?: 'physique' | 'telephone' | 'visio';
  readonly lieu?: string;
}

/** A meeting still to come: in 0 days is today, or the next day on which people work. Gives the name it is known under. */
export function prevoir(recit: Recit, prevu: Prevu): string {
  const { dans, heure, type, qui, fixeIlYA, modalite = 'physique' } = prevu;
  const lieu = modalite === 'physique' ? (prevu.lieu ?? recit.hasard.parmi(lieux[type])) : null;
  const jour = dans < 0 ? recit.calendrier.passe(-dans) : recit.calendrier.avenir(dans);
  const nomme = recit.nouveauNom('rendez-vous');
  const donnees = { type, modalite, jour, heure, lieu };
  recit.fait(fixeIlYA, recit.binome[qui], 'fixerRendezVous', donnees, { nomme });
  return nomme;
}

export function tenter(
  recit: Recit,
  ilYA: number,
  qui: Cote,
  canal: keyof typeof tentatives = recit.hasard.parmi([
    'telephone',
    'telephone',
    'sms',
    'courriel',
  ] as const),
): void {
  const commentaire = recit.tire(`tentative ${canal}`, tentatives[canal]);
  const le = recit.calendrier.passe(ilYA);
  recit.fait(ilYA, recit.binome[qui], 'noterTentative', { le, canal, commentaire });
}
