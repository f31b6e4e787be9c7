// From what was typed to what the two commands take, and what is missing at each step. Pure.
import { z } from 'zod';
import { agCommands } from '../../../workflows/accompagnementGlobal/commands.ts';
import { errorsOfSchema, type FieldErrors } from '../case/forms/fieldErrors.ts';
import type { ProposalDraft } from './proposalDraft.ts';
import { isUnanswered, verificationData } from './samePersonAsked.ts';

const Data = z.record(z.string(), z.json());
type Data = z.infer<typeof Data>;

const orNull = (text: string) => (text.trim() === '' ? null : text);

export function openingData(draft: ProposalDraft): Data {
  const { ouverture } = draft;
  const { personne } = ouverture;
  return {
    ...ouverture,
    verification: verificationData(draft),
    personne: {
      ...personne,
      naissance: orNull(personne.naissance),
      contacts: {
        telephone: orNull(personne.contacts.telephone),
        courriel: orNull(personne.contacts.courriel),
      },
      adresse: {
        adresse: orNull(personne.adresse.voie),
        codePostal: orNull(personne.adresse.codePostal),
        commune: orNull(personne.adresse.commune),
      },
    },
  };
}

/** AG-30. For both organisations, one, or none: the person refused, and the accompagnement goes on without sharing. */
export function sendingData({ demande, ouverture }: ProposalDraft): Data {
  const { pour, themes, ...accord } = demande.accord;
  const { organisationEmploi: emploi, organisationSocial: social } = ouverture;
  const organisations = { emploi, social };
  return {
    ...demande,
    accord: {
      ...accord,
      themes: pour.length === 0 ? [] : themes,
      jusquAu: pour.length === 0 ? null : orNull(accord.jusquAu),
      destinataires: pour.map((side) => organisations[side]),
    },
  };
}

/** What is missing, by the step where it is asked; the paths are those of the draft. */
export function errorsOfStep(step: number, draft: ProposalDraft): FieldErrors {
  if (step === 0) {
    const unanswered = isUnanswered(draft)
      ? {
          'verification.autrePersonne':
            'Dites que c’est une autre personne, ou adressez-vous à ces responsables.',
        }
      : {};
    return { ...under('ouverture', 'ouvrirProposition', openingData(draft)), ...unanswered };
  }
  const all = { ...under('demande', 'prescrire', sendingData(draft)), ...ruleErrors(draft) };
  const ofAgreement = (path: string) =>
    path.startsWith('demande.accord') || path === 'demande.noticeRemise';
  return Object.fromEntries(
    Object.entries(all).filter(([path]) => ofAgreement(path) === (step === 2)),
  );
}

function under(prefix: string, command: string, data: Data): FieldErrors {
  const schema = agCommands[command]?.data;
  if (schema === undefined) return {};
  return Object.fromEntries(
    Object.entries(errorsOfSchema(schema, data)).map(([path, message]) => [
      `${prefix}.${path}`,
      message,
    ]),
  );
}

/** AG-02 and AG-03, said before sending: the server says them again. */
function ruleErrors({ demande }: ProposalDraft): FieldErrors {
  const errors: FieldErrors = {};
  if (demande.besoins.length === 0) {
    errors['demande.besoins'] = 'Indiquez au moins un besoin professionnel.';
  }
  if (!demande.freins.some((frein) => frein !== 'vieProfessionnelle')) {
    errors['demande.freins'] =
      'Indiquez au moins un frein social, au-delà de la vie professionnelle.';
  }
  if (demande.accord.pour.length > 0 && demande.accord.themes.length === 0) {
    errors['demande.accord.themes'] = 'Indiquez sur quels thèmes la personne est d’accord.';
  }
  if (!demande.noticeRemise) {
    errors['demande.noticeRemise'] = 'La notice d’information est à remettre avant l’envoi.';
  }
  return errors;
}
