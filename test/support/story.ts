// The life of an accompagnement global in tests: each step brings a case from one state to the next.
import type { CaseView } from '../../src/contract/cases.ts';
import { agentId, type Name, organisations, type Partnership } from './partnership.ts';

export function prescription(world: Pick<Partnership, 'engine'>) {
  return {
    motif: 'Cherche du travail, et deux difficultés l’en empêchent.',
    besoins: ['projet', 'rechercheEmploi'],
    freins: ['mobilite', 'situationFamiliale'],
    situation: 'rsa',
    organismeReferent: 'franceTravail',
    noticeRemise: true,
    accord: {
      destinataires: [organisations.agence.id, organisations.mds.id],
      themes: ['mobilite', 'situationFamiliale'],
      mode: 'oral',
      donneLe: world.engine.today(),
    },
  };
}

export async function prescrite(world: Partnership): Promise<string> {
  const caseId = await world.opens('marc');
  await world.does('marc', caseId, 'prescrire', prescription(world));
  return caseId;
}

export async function enDiagnostic(world: Partnership): Promise<string> {
  const caseId = await prescrite(world);
  const pair = { emploi: agentId('marc'), social: agentId('claire') };
  await world.does('chefMds', caseId, 'designerBinome', pair);
  return caseId;
}

export async function diagnosticEcrit(world: Partnership): Promise<string> {
  const caseId = await enDiagnostic(world);
  const texte = 'Ce que nous avons compris ensemble.';
  await world.does('marc', caseId, 'completerDiagnosticEmploi', { texte });
  await world.does('claire', caseId, 'completerDiagnosticSocial', { texte });
  await world.does('claire', caseId, 'redigerSynthese', { texte });
  await world.does('marc', caseId, 'evaluerFrein', { theme: 'mobilite', impact: 'fort' });
  await world.does('claire', caseId, 'ajouterAppui', { texte: 'Une sœur qui habite tout près.' });
  await world.does('claire', caseId, 'fixerObjectif', { texte: 'Je veux travailler en cuisine.' });
  return caseId;
}

export async function aValider(world: Partnership): Promise<string> {
  const caseId = await diagnosticEcrit(world);
  const rencontre = { mode: 'tripartite', le: world.engine.today() };
  await world.does('marc', caseId, 'proposerValidation', rencontre);
  return caseId;
}

/** Names the open step as it stands for this viewer, and turns their key. */
export async function confirme(world: Partnership, name: Name, caseId: string): Promise<void> {
  await world.does(name, caseId, 'confirmerEtape', named(await world.sees(name, caseId)));
}

export function named({ joint }: CaseView): { proposition: string; digest: string } {
  if (!joint) throw new Error('no step is open');
  return { proposition: joint.id, digest: joint.digest };
}

export async function valide(world: Partnership): Promise<string> {
  const caseId = await aValider(world);
  await confirme(world, 'claire', caseId);
  return caseId;
}

export async function actif(world: Partnership): Promise<string> {
  const caseId = await valide(world);
  const today = world.engine.today();
  await world.does('claire', caseId, 'proposerDemarrage', {
    debut: today,
    signatureLe: today,
    signatureMode: 'papier',
  });
  await confirme(world, 'marc', caseId);
  return caseId;
}
