// Folds opened facts into contents. A part that is closed or destroyed leaves what it would have said as it was.
import type { OpenedFact } from '../kernel/fact.ts';
import { etapeCaduque, etapeObjectee, etapeProposee } from '../kernel/keyFacts.ts';
import { on } from '../kernel/opened.ts';
import type { AvipContents, Ecrit } from './contents.ts';
import * as accueil from './facts/accueil.ts';
import * as contrat from './facts/contrat.ts';
import * as demande from './facts/demande.ts';
import { motifConsigne } from './facts/motifs.ts';

type Change = Partial<AvipContents>;

function ecrit(fact: OpenedFact): Ecrit {
  return { par: fact.actor.agent, le: fact.occurredOn };
}

const sansProposition = (): Change => ({ proposition: null });
/** AVIP-31. Contacts are given to the crèche of a place: another one is given them anew. */
const sansPlace = (): Change => ({
  proposition: null,
  contacts: [],
  contrat: null,
  changement: null,
  renouvellement: null,
});

const demandeFolds = [
  on(
    demande.demandeOuverte,
    (_: AvipContents, { parts }): Change => ({
      ...(parts.enfant ? { naissance: parts.enfant.naissance } : {}),
      ...(parts.besoin ? { besoin: parts.besoin } : {}),
      ...(parts.famille ? { famille: parts.famille } : {}),
    }),
  ),
  on(
    demande.accompagnementLie,
    (_: AvipContents, { parts }): Change =>
      parts.lien ? { accompagnement: parts.lien.accompagnement } : {},
  ),
  on(
    demande.criteresRenseignes,
    (_: AvipContents, fact): Change =>
      fact.parts.criteres ? { criteres: { ...fact.parts.criteres, ...ecrit(fact) } } : {},
  ),
  on(
    demande.besoinModifie,
    (_: AvipContents, { parts }): Change => (parts.besoin ? { besoin: parts.besoin } : {}),
  ),
  on(
    demande.naissanceCorrigee,
    (_: AvipContents, { parts }): Change => (parts.enfant ? { ...parts.enfant } : {}),
  ),
  on(
    demande.eligibiliteReconnue,
    (_: AvipContents, { parts }): Change =>
      parts.verification ? { verification: parts.verification } : {},
  ),
  on(motifConsigne, (contents: AvipContents, fact): Change => {
    const { motif } = fact.parts;
    if (!motif) return {};
    const written = { ...fact.clear, texte: motif.motif, ...ecrit(fact) };
    return { motifs: [...contents.motifs, written] };
  }),
  on(demande.demandeRetiree, sansPlace),
];

const contratFolds = [
  on(etapeProposee, (_: AvipContents, fact): Change => {
    const { id, etape, digest } = fact.clear;
    return { proposition: { id, etape, digest, sel: fact.parts.sel?.sel ?? null, ...ecrit(fact) } };
  }),
  on(etapeObjectee, sansProposition),
  on(etapeCaduque, sansProposition),
  on(contrat.offreRefusee, sansPlace),
  on(contrat.tenueExpiree, sansPlace),
  on(
    contrat.contratPrepare,
    (_: AvipContents, { parts }): Change => (parts.contrat ? { contrat: parts.contrat } : {}),
  ),
  on(contrat.contratSigne, sansProposition),
  on(
    contrat.contactsTransmis,
    (_: AvipContents, { parts }): Change =>
      // Replaced whole: what is closed was not sent to this reader (SECRET-14).
      ({ contacts: parts.contacts?.contacts ?? [] }),
  ),
  on(
    contrat.renouvellementPrepare,
    (_: AvipContents, { parts }): Change =>
      parts.renouvellement ? { renouvellement: parts.renouvellement.texte } : {},
  ),
  on(contrat.accueilRenouvele, sansProposition),
];

const accueilFolds = [
  on(
    accueil.changementDemande,
    (_: AvipContents, { parts }): Change =>
      parts.changement ? { changement: parts.changement } : {},
  ),
  on(accueil.changementAccepte, ({ contrat: signed, changement }: AvipContents): Change => {
    const minutesSemaine = changement?.minutesSemaine ?? signed?.minutesSemaine ?? 0;
    return { contrat: signed && { ...signed, minutesSemaine }, changement: null };
  }),
  on(accueil.changementRefuse, (): Change => ({ changement: null })),
  on(accueil.changementCaduc, (): Change => ({ changement: null })),
  on(accueil.bilanAccueilRedige, (contents: AvipContents, fact): Change => {
    const { bilan } = fact.parts;
    if (!bilan) return {};
    const written = { texte: bilan.texte, ...ecrit(fact) };
    return { bilan: { ...contents.bilan, [fact.clear.audience]: written } };
  }),
];

const folds = new Map([...demandeFolds, ...contratFolds, ...accueilFolds]);

export function foldContents(contents: AvipContents, fact: OpenedFact): AvipContents {
  const fold = folds.get(fact.type);
  return fold ? { ...contents, ...fold(contents, fact) } : contents;
}
