// Accompagnements globaux in every state that writes a text: what a crèche has no part in, whole.
import { addDays } from '../../../workflows/dates.ts';
import { agentId, type Name } from '../partnership.ts';
import { prescription } from '../story.ts';
import { MOT } from './planter.ts';
import { idsIn, type Planting } from './planting.ts';

/** As it is under way: diagnosis, freins, contract, notes of both sides and between them. */
export async function actif(planting: Planting): Promise<string> {
  const caseId = await valide(planting);
  const { world, does, onStep } = planting;
  const today = world.engine.today();
  const depart = { debut: today, signatureLe: today, signatureMode: 'papier' };
  await does('claire', caseId, 'proposerDemarrage', depart);
  await onStep('marc', caseId, 'confirmerEtape');
  await suivi(planting, caseId);
  return caseId;
}

/** One withdrawn, one refused, one at its end: their people are in no crèche's requests. */
export async function autres(planting: Planting): Promise<string[]> {
  const { does } = planting;
  const retiree = await aValider(planting);
  await does('marc', retiree, 'retirerProposition');
  const refusee = await aValider(planting);
  await does('claire', refusee, 'refuserProposition', { alternative: 'suiviSocialExclusif' });
  const finie = await actif(planting);
  await does('marc', finie, 'demanderCloture', issue(planting, 'deces'));
  const cloturee = await actif(planting);
  await does('marc', cloturee, 'demanderCloture', issue(planting, 'emploiDurable'));
  const [acte] = await idsIn(planting.world, 'claire', cloturee, 'acte');
  await does('claire', cloturee, 'objecterCloture', { acte });
  await does('marc', cloturee, 'demanderCloture', issue(planting, 'emploiDurable'));
  return [retiree, refusee, finie, cloturee];
}

/** What is noted six months after: the clock has been moved there. */
export async function suiviSixMois({ does }: Planting, caseId: string): Promise<void> {
  await does('claire', caseId, 'noterSuiviSixMois', { enEmploi: 'oui' });
}

async function prescrite({ world, proposes, does }: Planting): Promise<string> {
  const caseId = await proposes('marc');
  await does('marc', caseId, 'prescrire', { ...prescription(world), motif: MOT });
  return caseId;
}

async function aValider(planting: Planting): Promise<string> {
  const caseId = await prescrite(planting);
  const { world, does } = planting;
  const pair = { emploi: agentId('marc'), social: agentId('claire') };
  await does('chefMds', caseId, 'designerBinome', pair);
  await does('marc', caseId, 'completerDiagnosticEmploi');
  await does('claire', caseId, 'completerDiagnosticSocial');
  await does('claire', caseId, 'redigerSynthese');
  await does('marc', caseId, 'evaluerFrein', { theme: 'mobilite', impact: 'fort' });
  await does('claire', caseId, 'ajouterAppui');
  await does('claire', caseId, 'fixerObjectif');
  const rencontre = { mode: 'tripartite', le: world.engine.today() };
  await does('marc', caseId, 'proposerValidation', rencontre);
  return caseId;
}

async function valide(planting: Planting): Promise<string> {
  const caseId = await aValider(planting);
  const { world, does, onStep } = planting;
  await onStep('claire', caseId, 'objecterEtape');
  const rencontre = { mode: 'separes', le: world.engine.today() };
  await does('marc', caseId, 'proposerValidation', rencontre);
  await onStep('claire', caseId, 'confirmerEtape');
  return caseId;
}

async function suivi({ world, does, leaves }: Planting, caseId: string): Promise<void> {
  const today = world.engine.today();
  const sides: readonly [Name, string][] = [
    ['marc', 'emploi'],
    ['claire', 'social'],
  ];
  for (const [name, audience] of sides) {
    await does(name, caseId, 'ajouterNote', { audience });
    await does(name, caseId, 'ajouterNote', { audience: 'binome' });
    await does(name, caseId, 'poserRappel', { due: addDays(today, 20) });
  }
  const rendezVous = { type: 'tripartite', modalite: 'physique' };
  const quand = { jour: addDays(today, 3), heure: '10:15' };
  await does('claire', caseId, 'fixerRendezVous', { ...rendezVous, ...quand });
  const [prevu] = await idsIn(world, 'claire', caseId, 'rendezVous');
  const autreLieu = { rendezVous: prevu, modalite: 'physique', ...quand };
  await does('bureau', caseId, 'deplacerRendezVous', autreLieu);
  await does('bureau', caseId, 'laisserMessage', { siege: 'social' });
  await does('bureau', caseId, 'noterTentative', { le: today, canal: 'telephone' });
  const presents = { presence: 'tenu', presents: ['personne', 'emploi'] };
  await does('marc', caseId, 'noterRendezVous', { ...rendezVous, le: today, ...presents });
  await does('claire', caseId, 'noterTentative', { le: today, canal: 'sms' });
  await does('marc', caseId, 'ajouterAction', {
    porteur: 'personne',
    echeance: addDays(today, 9),
  });
  const [action] = await idsIn(world, 'marc', caseId, 'actions');
  await does('marc', caseId, 'majAction', { action, etat: 'faite' });
  await does('claire', caseId, 'enregistrerContrat', { nature: 'cer', signeLe: today });
  const releve = { siege: 'emploi', agent: agentId('autreConseiller') };
  await does('marc', caseId, 'proposerPassation', releve);
  const [passation] = await idsIn(world, 'autreConseiller', caseId, 'passation');
  await leaves('autreConseiller', caseId, 'declinerPassation', { passation });
  await does('claire', caseId, 'suspendre', { audience: 'social' });
  await does('claire', caseId, 'reprendre', { le: today });
  await does('marc', caseId, 'ouvrirBilan');
  await does('marc', caseId, 'redigerBilan');
}

function issue({ world }: Planting, motif: string): object {
  return { motif, sortieLe: world.engine.today(), freins: 'attenues' };
}
