// The follow-ups of the other pairs: an objected exit, one taken back, absences, substitutions.
import { annulerSortie, demanderSortie, objecterSortie } from '../chapters/exit.ts';
import { demarrer, type Rythme, suivre } from '../chapters/followUp.ts';
import { prevoir, rendezVous, tenter } from '../chapters/meetings.ts';
import { converser, noter } from '../chapters/notes.ts';
import { contracter, orienter, planifier } from '../chapters/plan.ts';
import { supplerPar } from '../chapters/substitution.ts';
import type { Decor } from '../histoire.ts';
import { desAutresBinomes as personnes } from '../people/otherPairs.ts';
import type { Portrait } from '../person.ts';
import { type Binome, Recit } from '../story.ts';

interface Cadre extends Rythme {
  readonly binome: Binome;
  readonly mois?: number;
}

function suivi(decor: Decor, dossier: keyof typeof personnes, cadre: Cadre): Recit {
  const { binome, mois = 6, debut } = cadre;
  const recit = new Recit(dossier, binome, decor);
  const portrait: Portrait = personnes[dossier];
  demarrer(recit, debut, portrait, { par: recit.hasard.parmi(['emploi', 'social']), mois });
  suivre(recit, cadre);
  converser(recit, debut - 2, 4, Math.max(2, Math.round(debut / 30)));
  orienter(recit, debut + 6);
  return recit;
}

function reguliers(decor: Decor): Recit[] {
  const christelle = suivi(decor, 'christelle', {
    binome: { emploi: 'marc', social: 'julien' },
    debut: 70,
    dernierEmploi: 8,
    dernierSocial: 12,
  });
  contracter(christelle, 66, 'ppae');
  planifier(christelle, personnes.christelle, 70);
  prevoir(christelle, {
    dans: 3,
    heure: '11:00',
    type: 'franceTravail',
    qui: 'emploi',
    fixeIlYA: 4,
  });

  const sabrina = suivi(decor, 'sabrina', {
    binome: { emploi: 'nadia', social: 'claire' },
    debut: 52,
    dernierEmploi: 10,
    dernierSocial: 20,
  });
  contracter(sabrina, 48, 'cer');
  planifier(sabrina, personnes.sabrina, 52);
  prevoir(sabrina, {
    dans: 0,
    heure: '16:00',
    type: 'social',
    qui: 'social',
    fixeIlYA: 5,
    lieu: 'À domicile',
  });

  const walid = suivi(decor, 'walid', {
    binome: { emploi: 'olivier', social: 'mathilde' },
    debut: 165,
    dernierEmploi: 9,
    dernierSocial: 19,
    mois: 9,
  });
  contracter(walid, 150);
  planifier(walid, personnes.walid, 165);
  return [christelle, sabrina, walid];
}

/** Nadia has not seen Ali for a month: two absences, then silence. */
function sansNouvelles(decor: Decor): Recit[] {
  const ali = suivi(decor, 'ali', {
    binome: { emploi: 'nadia', social: 'julien' },
    debut: 90,
    dernierEmploi: 34,
    dernierSocial: 24,
  });
  contracter(ali, 85);
  planifier(ali, personnes.ali, 90, { enRetard: true });
  for (const [ilYA, motifLegitime] of [
    [20, 'inconnu'],
    [10, 'oui'],
  ] as const) {
    rendezVous(ali, {
      ilYA,
      type: 'franceTravail',
      qui: 'emploi',
      presence: motifLegitime === 'oui' ? 'absencePrevenue' : 'absenceNonPrevenue',
      motifLegitime,
      fixeAvant: 6,
    });
  }
  tenter(ali, 18, 'emploi', 'telephone');
  tenter(ali, 3, 'emploi', 'courriel');
  return [ali];
}

/** Mathilde stands in for Inès today, Claire for a leave that Inès has planned behind it; for Florian a past substitution has ended by itself. */
function suppleances(decor: Decor): Recit[] {
  const monique = suivi(decor, 'monique', {
    binome: { emploi: 'olivier', social: 'ines' },
    debut: 78,
    dernierEmploi: 7,
    dernierSocial: 33,
  });
  contracter(monique, 74);
  planifier(monique, personnes.monique, 78);
  supplerPar(monique, 14, { siege: 'social', par: 'mathilde', dans: 12 });
  supplerPar(monique, 3, { siege: 'social', par: 'claire', depuis: 20, dans: 31 });
  rendezVous(monique, {
    ilYA: 8,
    type: 'social',
    qui: 'social',
    par: 'mathilde',
    texte:
      'Première rencontre en suppléance d’Inès. Relevé de carrière : un quatrième employeur retrouvé.',
  });

  const florian = suivi(decor, 'florian', {
    binome: { emploi: 'nadia', social: 'julien' },
    debut: 100,
    dernierEmploi: 6,
    dernierSocial: 14,
  });
  contracter(florian, 94);
  planifier(florian, personnes.florian, 100);
  supplerPar(florian, 60, { siege: 'emploi', par: 'olivier', dans: -45 });
  demanderSortie(florian, 30, 'emploi', {
    motif: 'emploiDurable',
    freins: 'leves',
    situation: 'CDI promis en scierie.',
  });
  objecterSortie(
    florian,
    27,
    'social',
    'La résidence sociale n’est pas encore signée : attendons l’entrée dans les lieux.',
  );
  noter(
    florian,
    26,
    'emploi',
    'Tu as raison, je suis allée trop vite. On se reparle à l’entrée en résidence.',
  );
  demanderSortie(florian, 9, 'social', {
    motif: 'emploiDurable',
    freins: 'attenues',
    situation: 'CDI en scierie, entrée en résidence prévue.',
  });
  annulerSortie(florian, 8, 'social');
  noter(florian, 8, 'social', 'J’annule : l’état des lieux est repoussé d’une semaine.');
  return [monique, florian];
}

export function suivisDesAutresBinomes(decor: Decor): Recit[] {
  return [...reguliers(decor), ...sansNouvelles(decor), ...suppleances(decor)];
}
