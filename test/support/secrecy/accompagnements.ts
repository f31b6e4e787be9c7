// Accompagnements globaux in every state that writes a text: what a crèche has no part in, whole.
import { politiques } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
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

/** One withdrawn, one refused, two at their end, one sent back: their people are in no crèche's requests. */
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
  return [retiree, refusee, finie, cloturee, await enCommission(planting)];
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
  const { state } = await world.sees('marc', caseId);
  if (state.value === 'enCommission') await does('commission', caseId, 'validerDiagnostic');
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
  const contrat = { nature: 'cer', signeLe: today, revoirLe: addDays(today, 90) };
  await does('claire', caseId, 'enregistrerContrat', contrat);
  await does('marc', caseId, 'noterPoint', { le: today, suite: 'continuer' });
  await does('marc', caseId, 'demanderOrientation', { le: today });
  await does('claire', caseId, 'noterSignature', { document: 'plan', mode: 'papier', le: today });
  await entoure({ world, does }, caseId);
  const releve = { siege: 'emploi', agent: agentId('autreConseiller') };
  await does('marc', caseId, 'proposerPassation', releve);
  const [passation] = await idsIn(world, 'autreConseiller', caseId, 'passation');
  await leaves('autreConseiller', caseId, 'declinerPassation', { passation });
  await does('claire', caseId, 'suspendre', { audience: 'social' });
  await does('claire', caseId, 'reprendre', { le: today });
  await does('marc', caseId, 'ouvrirBilan');
  await does('marc', caseId, 'redigerBilan');
}

/** Invited by one, declined, then accepted: a professional of the CCAS beside the pair. */
async function entoure({ world, does }: Pick<Planting, 'world' | 'does'>, caseId: string) {
  const today = world.engine.today();
  const invitation = { agent: agentId('lamine'), jusquAu: addDays(today, 30) };
  const accord = { accordLe: today, accordMode: 'oral' };
  for (const answer of ['declinerIntervenant', 'accepterIntervenant']) {
    await does('marc', caseId, 'inviterIntervenant', { ...invitation, ...accord });
    const [intervenant] = await idsIn(world, 'claire', caseId, 'intervenant');
    await does('claire', caseId, answer, { intervenant });
  }
}

/** One that the commission sends back, and whose person moves away. */
async function enCommission(planting: Planting): Promise<string> {
  const { world, does, onStep } = planting;
  const { administration } = world.engine;
  const today = world.engine.today();
  const words = Object.keys(politiques);
  const caseId = await aValider(planting);
  await onStep('claire', caseId, 'objecterEtape');
  await administration.setSetting('ag.validation', words.indexOf('commission'), today);
  await does('marc', caseId, 'proposerValidation', { mode: 'separes', le: today });
  await onStep('claire', caseId, 'confirmerEtape');
  await does('commission', caseId, 'renvoyerDiagnostic');
  await administration.setSetting('ag.validation', words.indexOf('binome'), today);
  await does('marc', caseId, 'noterDepart', { le: today, elements: [], accord: null });
  return caseId;
}

function issue({ world }: Planting, motif: string): object {
  return { motif, sortieLe: world.engine.today(), freins: 'attenues' };
}
