// The twelve who wait, for one crèche, the other, both or none; and the requests that stop before the list.
import type { Jour } from '../../../workflows/dates.ts';
import { proposer, refuser } from '../chapters/place.ts';
import { demander, inscrire, type Ouverture, reconnaitre } from '../chapters/request.ts';
import { type NomDeCreche, nomsDeCreches } from '../creches.ts';
import type { Famille } from '../family.ts';
import type { Decor } from '../histoire.ts';
import { enAttente as familles } from '../people/familiesWaiting.ts';
import { Demande } from '../placeRequest.ts';
import {
  apresMidis,
  matins,
  quelques,
  type Sejour,
  sansMercredi,
  semaineDesLucioles,
  toute,
} from '../stay.ts';

type Cle = keyof typeof familles;

function demande(decor: Decor, cle: Cle, creche: NomDeCreche = 'lucioles'): Demande {
  const famille: Famille = familles[cle];
  return new Demande(cle, famille, creche, decor);
}

interface Attente {
  readonly cle: Cle;
  readonly voeux: readonly NomDeCreche[];
  /** How many days ago it was asked. */
  readonly ilYA: number;
  readonly demis: Sejour['demis'];
  readonly semaines?: NonNullable<Sejour['semaines']>;
  /** The Monday that is wished for, in weeks from this one. */
  readonly semaine: number;
  readonly plus?: Pick<Ouverture, 'fratrie' | 'derogation'>;
}

function attendre(
  decor: Decor,
  { cle, voeux, ilYA, demis, semaines = 'toutes', semaine, plus }: Attente,
): Demande {
  const { passe, lundi } = decor.calendrier;
  const recit = demande(decor, cle, voeux[0]);
  demander(recit, passe(ilYA), { besoin: { demis, semaines, du: lundi(semaine) }, voeux, ...plus });
  reconnaitre(recit, passe(ilYA - 4));
  return recit;
}

/** What is wished for, by whom, since when: each stands where it stands for a reason of its own. */
const attentes: readonly Attente[] = [
  { cle: 'luna', voeux: nomsDeCreches, ilYA: 96, demis: toute, semaine: 1 },
  {
    ...{ cle: 'elif', voeux: ['lucioles'], ilYA: 62, demis: semaineDesLucioles, semaine: -4 },
    semaines: 'impaires',
  },
  { cle: 'sandro', voeux: [], ilYA: 75, demis: matins, semaine: 4 },
  { cle: 'ezechiel', voeux: ['terril'], ilYA: 54, demis: sansMercredi, semaine: 1 },
  { cle: 'kenzo', voeux: ['terril'], ilYA: 40, demis: toute, semaine: 2 },
  { cle: 'apolline', voeux: ['lucioles'], ilYA: 47, demis: sansMercredi, semaine: 8 },
  { cle: 'ambre', voeux: nomsDeCreches, ilYA: 33, demis: sansMercredi, semaine: 5 },
  { cle: 'naelle', voeux: ['lucioles'], ilYA: 29, demis: matins, semaine: 8 },
  { cle: 'mahe', voeux: [], ilYA: 26, demis: quelques('marMatin', 'jeuMatin'), semaine: 3 },
];

/** Refused by the family, for it came too soon; offered in part and left unanswered. Both keep their rank. */
function offresSansSuite(elif: Demande, ezechiel: Demande): void {
  const { passe, lundi } = elif.calendrier;
  const sejour = (place: string, du: Jour, demis: Sejour['demis']): Sejour => ({
    place,
    du,
    demis,
  });
  const impaires = sejour('Moyens 1', lundi(-3), semaineDesLucioles);
  proposer(elif, passe(35), { ...impaires, semaines: 'impaires' });
  refuser(
    elif,
    passe(31),
    'La cousine garde encore Elif ces semaines-là : la famille préfère attendre.',
  );
  elif.parQui('beatrice', passe(1), 'ajouterNote', {
    audience: 'referents',
    texte: 'La section des moyens se libère en partie au printemps : gardons sa demande en vue.',
  });
  const trois = quelques('lunApresMidi', 'marApresMidi', 'merApresMidi');
  proposer(ezechiel, passe(34), sejour('Sylve A', lundi(-2), trois));
}

/** A brother and a sister, who are to be welcomed together. */
function fratrie(decor: Decor): Demande[] {
  const { passe } = decor.calendrier;
  const commun = { voeux: ['terril'], demis: apresMidis, semaine: 3 } as const;
  const tiago = attendre(decor, { cle: 'tiago', ilYA: 24, ...commun });
  const plus = { fratrie: 'tiago' };
  const thais = attendre(decor, { cle: 'thais', ilYA: 19, ...commun, plus });
  thais.parLeReferent(passe(14), 'lierDemandes', (vu) => ({ avec: [vu.autre('tiago').caseId] }));
  for (const one of [tiago, thais]) inscrire(one, passe(12));
  return [tiago, thais];
}

/** Eligible and answered by nobody yet; to be looked at; not eligible; withdrawn. */
function avantLaListe(decor: Decor): Demande[] {
  const { passe, lundi } = decor.calendrier;
  const celestine = attendre(decor, {
    ...{ cle: 'celestine', voeux: ['lucioles'], ilYA: 15, demis: sansMercredi, semaine: 5 },
  });
  // Her mother is kept safe: nobody but who follows the family reads how to reach her.
  celestine.parLeReferent(passe(9), 'fixerUsageContacts', (vu) => ({
    parent: vu.id('signataire 1'),
    proteges: true,
  }));
  const ouvrir = (cle: Cle, ilYA: number, semaine: number) => {
    const recit = demande(decor, cle);
    const besoin = { demis: sansMercredi, du: lundi(semaine) };
    demander(recit, passe(ilYA), { besoin, voeux: ['lucioles', 'terril'] });
    return recit;
  };
  const noham = ouvrir('noham', 3, 5);
  const bianca = ouvrir('bianca', 43, 1);
  bianca.parQui('beatrice', passe(39), 'declarerIneligible', {
    motif: 'Les deux parents travaillent à temps plein : une place ordinaire leur est proposée.',
  });
  const firmin = ouvrir('firmin', 58, -2);
  reconnaitre(firmin, passe(54));
  inscrire(firmin, passe(51));
  firmin.parLeReferent(passe(37), 'retirerDemande', {
    motif: 'Une assistante maternelle a été trouvée dans la rue de la famille.',
  });
  return [celestine, noham, bianca, firmin];
}

export function listeDAttente(decor: Decor): Demande[] {
  const { passe } = decor.calendrier;
  const inscrites = attentes.map((attente) => {
    const recit = attendre(decor, attente);
    inscrire(recit, passe(attente.ilYA - 8));
    return recit;
  });
  const [elif, ezechiel] = ['elif', 'ezechiel'].map((cle) =>
    inscrites.find(({ dossier }) => dossier === cle),
  );
  if (elif && ezechiel) offresSansSuite(elif, ezechiel);
  return [...inscrites, ...fratrie(decor), ...avantLaListe(decor)];
}
