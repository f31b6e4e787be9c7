// Each situation of an accompagnement as it is lived, told as what a fold of some case of the demonstration must show.
import { expect } from 'vitest';
import { asOpened } from '../../../src/engine/loadedCase.ts';
import type { Store } from '../../../src/engine/ports.ts';
import type { AgDossier } from '../../../workflows/accompagnementGlobal/contents.ts';
import type { AgContext } from '../../../workflows/accompagnementGlobal/context.ts';
import { accompagnementGlobal } from '../../../workflows/accompagnementGlobal/pathway.ts';
import { type Instant, type Jour, jourOf } from '../../../workflows/dates.ts';
import { siegesAttendus, suppleances } from '../../../workflows/kernel/conjoint.ts';
import type { OpenedFact } from '../../../workflows/kernel/fact.ts';
import type { CaseState } from '../../../workflows/kernel/pathway.ts';
import { caseStream, personStream } from '../../../workflows/streams.ts';

interface Seen {
  readonly caseId: string;
  readonly value: string;
  readonly context: AgContext;
  readonly contents: AgDossier;
  /** Of the joint stream and of its person's. */
  readonly facts: readonly OpenedFact[];
  /** Of one side alone. */
  readonly own: readonly OpenedFact[];
  readonly today: Jour;
}
type Shows = (seen: Seen) => boolean;

const wrote =
  (type: string, like: (fact: OpenedFact) => boolean = () => true): Shows =>
  ({ facts }) =>
    facts.some((fact) => fact.type === `${type}.v1` && like(fact));

/** What a part of such a fact said, once opened. */
const said = (type: string, part: string, key: string, value: unknown): Shows =>
  wrote(type, ({ parts }) => parts[part]?.[key] === value);

const refusedFor = (axis: string) => said('propositionRefusee', 'reponse', 'alternative', axis);

const bySystem = ({ actor }: OpenedFact) => actor.agent === 'systeme';
const byAgent = (fact: OpenedFact) => !bySystem(fact);
const byDesk = ({ actor }: OpenedFact) => actor.role === 'secretariat';
const isIn =
  (...states: readonly string[]): Shows =>
  ({ value }) =>
    states.includes(value);
const all =
  (...shows: readonly Shows[]): Shows =>
  (seen) =>
    shows.every((one) => one(seen));
const not =
  (shows: Shows): Shows =>
  (seen) =>
    !shows(seen);

const standIns = ({ context }: Seen) => Object.values(context.sieges).flatMap(suppleances);
const isThree: Shows = ({ context }) => context.validation === 'tripartite';

/** Row by row of the domain's table, beyond the states themselves. */
const steps: { readonly [situation: string]: Shows } = {
  'validation par trois, une clé attendue': all(
    isThree,
    isIn('aValider'),
    wrote('signatureRecueillie'),
    ({ context }) => siegesAttendus(context).length === 1,
  ),
  'validée par trois': all(isThree, wrote('diagnosticValide')),
  'validée par la commission': all(wrote('commissionTenue'), wrote('diagnosticValide')),
  'renvoyée par la commission': wrote('diagnosticRenvoye'),
  'devant la commission, à la séance': isIn('enCommission'),
  'refus, ressource ponctuelle': refusedFor('ressourcePonctuelle'),
  'refus, suivi social exclusif': refusedFor('suiviSocialExclusif'),
  'retirée avant le binôme': all(isIn('retire'), not(wrote('binomeDesigne'))),
  'retirée après le binôme': all(isIn('retire'), wrote('binomeDesigne')),
  'objection à une étape': wrote('etapeObjectee'),
  'étape caduque': wrote('etapeCaduque', bySystem),
  'signature sur papier': wrote('signatureNotee'),
  'indisponibilité, son détail d’un seul côté': all(
    isIn('suspendu'),
    ({ context }) => context.echeances.revue !== null,
    ({ own }) => own.some(({ type }) => type === 'noteAjoutee.v1'),
  ),
  reprise: wrote('repriseNotee'),
  'bilan ouvert par son jour': wrote('bilanOuvert', bySystem),
  'bilan ouvert par le binôme': wrote('bilanOuvert', byAgent),
  renouvellement: wrote('accompagnementRenouvele'),
  'sortie annoncée': ({ context }) => context.acte !== null,
  'sortie objectée': wrote('acteObjecte'),
  'sortie annulée': wrote('acteAnnule'),
  'sortie immédiate': wrote('clotureImmediate'),
  'sortie sans nouvelles': said('clotureDemandee', 'issue', 'motif', 'sansNouvelles'),
  'arrêt à la demande de la personne': said('clotureImmediate', 'issue', 'motif', 'renoncement'),
  'suivi à six mois à venir': ({ context }) => typeof context.suiviLe === 'string',
  'suivi à six mois noté': wrote('suiviSixMoisNote'),
  'seconde fois': wrote('propositionOuverte', ({ clear }) => 'suiteDe' in clear),
  'archivée, conservation prolongée': all(isIn('archive'), wrote('conservationProlongee')),
};

const clocks: { readonly [situation: string]: Shows } = {
  'nouvelle orientation demandée': ({ context }) => !!context.orientation,
  'orientation notifiée': wrote('orientationNotifiee'),
  'contrat enregistré': wrote('contratEnregistre'),
  'point sur le parcours': wrote('pointNote'),
  'tentative sans réponse': wrote('tentativeNotee'),
  'plan à revoir': ({ context }) => !!context.revuePlan,
};

const people: { readonly [situation: string]: Shows } = {
  'relais demandé': ({ context }) => !!context.passation && !context.passation.vers,
  'relais vers une autre organisation': ({ context }) => !!context.passation?.vers,
  'relais accepté, l’ancien lit encore': ({ context, today }) =>
    (context.anciens ?? []).some(({ jusquAu }) => jusquAu >= today),
  'relais décliné': wrote('passationDeclinee'),
  'congé dit à l’avance': (seen) => standIns(seen).some(({ depuis }) => depuis > seen.today),
  'absence, quelqu’un supplée': (seen) =>
    standIns(seen).some(({ depuis, jusquAu }) => depuis <= seen.today && seen.today <= jusquAu),
  'suppléance finie d’elle-même': wrote('suppleanceTerminee', bySystem),
  'absence pendant une étape ouverte': all(isIn('aValider'), wrote('signatureAnnulee')),
  'coordonnées changées': wrote('coordonneesModifiees'),
  'fin d’allocation': wrote(
    'circonstancesChangees',
    ({ parts }) => parts['statut']?.['situation'] !== 'rsa',
  ),
  'fin d’inscription': said('circonstancesChangees', 'statut', 'inscrite', false),
  'autre organisme référent': ({ contents: { statut, demande } }) =>
    !!statut && statut.organismeReferent !== demande?.organismeReferent,
  'départ avec un dossier de relais': ({ contents }) =>
    (contents.depart?.elements ?? []).length > 0,
  'accord en partie': ({ contents: { partage, demande } }) =>
    !!partage.accord && !!demande?.freins.some((theme) => !partage.accord?.themes.includes(theme)),
  'accord refusé': ({ context }) => context.accord?.destinataires.length === 0,
  'accord retiré': ({ context }) => context.accord?.fin?.cause === 'retire',
  'accord à son terme': ({ context }) => context.accord?.fin?.cause === 'terme',
  'coordonnées protégées': said('usageDesContactsFixe', 'usage', 'proteges', true),
  'homonyme vérifié': wrote('identiteVerifiee'),
  'fiches réunies': all(wrote('fichesReunies'), not(wrote('fichesSeparees'))),
  'fiches séparées': wrote('fichesSeparees'),
  'couple, deux situations liées': ({ contents }) => !!contents.lien?.cas,
  'couple, lien terminé': all(wrote('lienTermine'), ({ contents }) => contents.lien === null),
  'intervenant associé': ({ context }) => !!context.intervenant?.depuis,
  'intervenant décliné': wrote('intervenantDecline'),
  'intervention terminée': wrote('interventionTerminee'),
  'message du secrétariat': ({ context }) => (context.messages ?? []).length > 0,
  'message transmis': wrote('messageTransmis'),
  'rendez-vous déplacé par le secrétariat': wrote('rendezVousDeplace', byDesk),
  rappel: ({ own }) => own.some(({ type }) => type === 'rappelPose.v1'),
  'RDV Service Public': ({ context }) => (context.ponts ?? []).length > 0,
};

/** The case as the engine folds it, all of its parts open, with the facts of its person. */
async function folded(store: Store, caseId: string, today: Jour): Promise<Seen> {
  const read = async (stream: string) =>
    (await store.log.read(stream, 0, () => true)).flatMap((fact) => asOpened(fact) ?? []);
  const joint = await read(caseStream(caseId));
  const state = joint.reduce<CaseState<AgContext>>(
    (before, fact) => accompagnementGlobal.evolve(before, fact),
    accompagnementGlobal.initial,
  );
  const contents = joint.reduce(
    (before, fact) => accompagnementGlobal.evolveContents(before, fact),
    accompagnementGlobal.emptyContents(),
  );
  const { value, context } = state;
  const facts = [...joint, ...(await read(personStream(context.personne)))];
  const own = [
    ...(await read(caseStream(caseId, 'emploi'))),
    ...(await read(caseStream(caseId, 'social'))),
  ];
  return { caseId, value, context, contents, facts, own, today };
}

export async function expectSituations(store: Store, now: Instant): Promise<void> {
  const rows = await store.lists.among({ agent: null, organisations: [], all: true });
  const cases: Seen[] = [];
  for (const { caseId, summary } of rows) {
    if (summary.pathway !== accompagnementGlobal.id) continue;
    cases.push(await folded(store, caseId, jourOf(now)));
  }
  const lacking = Object.entries({ ...steps, ...clocks, ...people })
    .filter(([, shows]) => !cases.some(shows))
    .map(([situation]) => situation);
  expect(lacking).toEqual([]);
  // AG-41. Each of a couple names the other.
  const linked = new Map(cases.map(({ caseId, contents }) => [caseId, contents.lien?.cas]));
  for (const [caseId, other] of linked) if (other) expect(linked.get(other)).toBe(caseId);
}
