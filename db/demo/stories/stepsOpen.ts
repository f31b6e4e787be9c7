// Steps that await their second key: validations and starts, one of them in the hands of a stand-in.
import { diagnostiquer } from '../chapters/diagnostic.ts';
import { prevoir } from '../chapters/meetings.ts';
import { noter } from '../chapters/notes.ts';
import { orienter } from '../chapters/plan.ts';
import { proposer } from '../chapters/proposition.ts';
import { autre, confirmer, proposerDemarrage, proposerValidation } from '../chapters/steps.ts';
import { supplerPar } from '../chapters/substitution.ts';
import type { Decor } from '../histoire.ts';
import { aValider, presDeCommencer } from '../people/validating.ts';
import type { Portrait } from '../person.ts';
import { type Binome, Recit } from '../story.ts';
import { JOUR_A_TROIS } from './besides.ts';

const principal = { emploi: 'marc', social: 'claire' } as const;

interface Attente {
  readonly qui: 'emploi' | 'social';
  readonly proposeeIlYA: number;
}

function validationProposee(
  decor: Decor,
  dossier: string,
  binome: Binome,
  portrait: Portrait,
  { qui, proposeeIlYA }: Attente,
): Recit {
  const recit = new Recit(dossier, binome, decor);
  proposer(recit, proposeeIlYA + 15, autre(qui), portrait);
  diagnostiquer(recit, proposeeIlYA + 9, proposeeIlYA + 2, portrait);
  proposerValidation(recit, proposeeIlYA, qui, proposeeIlYA + 2);
  return recit;
}

function validations(decor: Decor): Recit[] {
  const { sandrine, mehdi, aurelie, didier, coralie } = aValider;
  const pourClaire = validationProposee(decor, 'sandrine', principal, sandrine, {
    qui: 'emploi',
    proposeeIlYA: 1,
  });
  noter(
    pourClaire,
    1,
    'emploi',
    'J’ai proposé la validation : relis la phrase sur le permis, elle est de toi.',
  );
  const pourMarc = validationProposee(decor, 'mehdi', principal, mehdi, {
    qui: 'social',
    proposeeIlYA: 3,
  });
  const pourJulien = validationProposee(
    decor,
    'aurelie',
    { emploi: 'nadia', social: 'julien' },
    aurelie,
    { qui: 'emploi', proposeeIlYA: 2 },
  );
  const pourMathilde = validationProposee(
    decor,
    'didier',
    { emploi: 'olivier', social: 'ines' },
    didier,
    { qui: 'emploi', proposeeIlYA: 5 },
  );
  supplerPar(pourMathilde, 3, { siege: 'social', par: 'mathilde', dans: 12 });
  const presqueCaduque = validationProposee(
    decor,
    'coralie',
    { emploi: 'olivier', social: 'mathilde' },
    coralie,
    { qui: 'social', proposeeIlYA: 6 },
  );
  return [pourClaire, pourMarc, pourJulien, pourMathilde, presqueCaduque];
}

function valide(decor: Decor, dossier: string, binome: Binome, portrait: Portrait, ilYA: number) {
  const recit = new Recit(dossier, binome, decor);
  proposer(recit, ilYA + 20, 'emploi', portrait);
  diagnostiquer(recit, ilYA + 12, ilYA + 4, portrait);
  proposerValidation(recit, ilYA + 3, 'social', ilYA + 4);
  confirmer(recit, ilYA, binome.emploi);
  return recit;
}

function demarrages(decor: Decor): Recit[] {
  const { stephanie, ibrahim, nathalie, yanis } = presDeCommencer;
  const pourClaire = valide(decor, 'stephanie', principal, stephanie, 9);
  orienter(pourClaire, 5);
  proposerDemarrage(pourClaire, 2, 'emploi');
  prevoir(pourClaire, { dans: 3, heure: '09:00', type: 'tripartite', qui: 'emploi', fixeIlYA: 2 });
  const pourMarc = valide(decor, 'ibrahim', principal, ibrahim, 9);
  orienter(pourMarc, 8);
  proposerDemarrage(pourMarc, 1, 'social');
  const sansSuite = valide(
    decor,
    'nathalie',
    { emploi: 'nadia', social: 'julien' },
    nathalie,
    JOUR_A_TROIS - 3,
  );
  orienter(sansSuite, 1);
  const troisieme = valide(decor, 'yanis', { emploi: 'nadia', social: 'claire' }, yanis, 10);
  proposerDemarrage(troisieme, 2, 'emploi');
  return [pourClaire, pourMarc, sansSuite, troisieme];
}

export function etapesOuvertes(decor: Decor): Recit[] {
  return [...validations(decor), ...demarrages(decor)];
}
