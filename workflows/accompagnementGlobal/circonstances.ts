// What a change of status changes for the pair: on what each side's reading rests, and what is to be done. Pure.
import type { Cote } from '../kernel/fact.ts';
import type { AgContents } from './contents.ts';
import type { Statut } from './facts/circonstances.ts';

/** As it was last noted, or as the proposal said it: who is proposed is registered. */
export function statutDe({
  statut,
  demande,
}: Pick<AgContents, 'statut' | 'demande'>): Statut | null {
  if (statut) return statut;
  if (!demande) return null;
  const { situation, organismeReferent } = demande;
  return { situation, organismeReferent, inscrite: true };
}

/** On what a side's access rests beside the person's agreement: the law too, or nothing else. */
export type Base = 'loi' | 'accord';

/**
 * AG-39. C. trav. R5312-42-1 IV: a département reaches job seekers whom it refers, itself or by its délégataire, and
 * beneficiaries of the RSA; nobody else. France Travail reaches who is registered.
 */
export function baseDe(cote: Cote, { situation, inscrite, organismeReferent }: Statut): Base {
  if (cote === 'emploi') return inscrite ? 'loi' : 'accord';
  const refere =
    organismeReferent === 'conseilDepartemental' || organismeReferent === 'delegataire';
  return situation === 'rsa' || refere ? 'loi' : 'accord';
}

const cotes: readonly Cote[] = ['emploi', 'social'];

/** The sides whose access rested on the law, and rests from now on upon the agreement alone. */
export function surAccordSeul(avant: Statut, apres: Statut): readonly Cote[] {
  return cotes.filter((cote) => baseDe(cote, avant) === 'loi' && baseDe(cote, apres) === 'accord');
}

/** What the pair reads before it confirms, each with its words (`libellesEffets`). */
export function effets(avant: Statut, apres: Statut): readonly (keyof typeof libellesEffets)[] {
  const seul = surAccordSeul(avant, apres);
  return [
    ...(seul.includes('social') ? (['socialAccordSeul'] as const) : []),
    ...(seul.includes('emploi') ? (['finInscription'] as const) : []),
    ...(baseDe('social', avant) === 'accord' && baseDe('social', apres) === 'loi'
      ? (['socialLoi'] as const)
      : []),
    ...(avant.organismeReferent === apres.organismeReferent ? [] : (['contrat'] as const)),
  ];
}

export const libellesEffets = {
  socialAccordSeul:
    'Sans RSA et sans être suivie par le Département, la personne n’est plus connue du service social que par son accord.',
  finInscription:
    'Sans inscription, France Travail ne connaît plus la personne que par son accord, et la sortie est à préparer.',
  socialLoi: 'L’accès du service social repose de nouveau sur la loi, à côté de l’accord.',
  contrat:
    'L’organisme référent change : un nouveau contrat est à signer dans le mois de la notification (C. trav. D5411-14-1).',
} as const;

/** AG-39. What becomes of the agreement on which an access rests alone: one is in force, or none. */
export const suitesDeLAccord = {
  redonner:
    'L’accord est à redonner. Sans lui, il est noté comme retiré et le partage se ferme aujourd’hui.',
  aucun:
    'Aucun accord n’est en vigueur : le partage est déjà fermé. Si la personne en donne un, notez-le à part, par « Noter l’accord de la personne ».',
} as const;
