// SECRET-09 What a crèche is not told of leaves no gap: in numbers, versions, cursors, counts, hints; nor do those of another crèche.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Commit } from '../../src/engine/api.ts';
import { type Creche, contrat, crecheOn, criteres, demandeOn, offre } from '../support/avip.ts';
import {
  accepted,
  agentId,
  type Name,
  type Partnership,
  partnershipOn,
} from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { named } from '../support/story.ts';

const reconnue = { parcours: 'insertion', volontaire: true };
const contact = { nom: 'Awa', lien: 'mere', telephone: '06 00 00 00 00' };

describe.each(dialects)('what a crèche is not told of, on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;
  let lucioles: Creche;
  let galopins: Creche;
  let caseId: string;

  beforeEach(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
    lucioles = await crecheOn(world);
    galopins = await crecheOn(world, { organisation: 'galopins' });
    caseId = await demandeOn(world, { voeux: [lucioles.id, galopins.id] });
    await world.does('marc', caseId, 'declarerEligible', reconnue);
    await world.does('lise', caseId, 'inscrireListeAttente');
  });
  afterEach(async () => {
    await world.engine.close();
    await db.drop();
  });

  const factsOf = async (name: Name, after: string | null = null, limit?: number) =>
    accepted(await world.engine.facts(await world.viewer(name), caseId, after, limit), 'facts');
  const idsOf = async (name: Name) => (await factsOf(name)).facts.map(({ id }) => id);
  const criteresChangent = () => world.does('marc', caseId, 'renseignerCriteres', criteres);

  /** Sealed for referents, one after the other: criteria, a reason with what it explains, a note. */
  async function amongReferents(): Promise<void> {
    await criteresChangent();
    await world.does('claire', caseId, 'renseignerCriteres', { ...criteres, jeune: true });
    await world.does('marc', caseId, 'ajouterNote', {
      audience: 'referents',
      texte: 'Entre nous.',
    });
  }

  test('SECRET-09 its facts are numbered without a gap, page after page', async () => {
    await amongReferents();
    await world.does('lise', caseId, 'ajouterNote', { audience: 'creche', texte: 'À tous.' });
    const ids = await idsOf('lise');
    expect(ids).toEqual(['joint:1', 'joint:2', 'joint:3']);
    expect(await idsOf('marc')).toContain('joint:7');
    const pages: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page = await factsOf('lise', after, 1);
      expect(page.facts).toHaveLength(1);
      pages.push(...page.facts.map(({ id }) => id));
      after = page.cursor;
      more = page.more;
    }
    expect(pages).toEqual(ids);
    expect((await world.sees('lise', caseId)).cursor).toBe(after);
  });

  test('SECRET-09 its version is what it read, and still decides after what it is not told of', async () => {
    const before = await world.sees('lise', caseId);
    await amongReferents();
    const { version, cursor } = await world.sees('lise', caseId);
    expect([version, cursor]).toEqual([before.version, before.cursor]);
    const viewer = await world.viewer('lise');
    const data = offre(world, lucioles.id, lucioles.places[0]);
    const send = (ifMatch: number) =>
      world.engine.execute(viewer, {
        caseId,
        id: randomUUID(),
        type: 'proposerPlace',
        data,
        ifMatch,
      });
    expect(await send(version - 1)).toMatchObject({
      refusal: { code: 'versionPerimee', params: { actuelle: version } },
    });
    const done = accepted(await send(version), 'proposerPlace');
    expect(done).toMatchObject({ version: version + 1, facts: [{ id: `joint:${version + 1}` }] });
  });

  test('SECRET-09 what it has not read since its visit never counts the rest', async () => {
    const viewer = await world.viewer('lise');
    const { cursor } = await world.sees('lise', caseId);
    await amongReferents();
    await world.does('marc', caseId, 'ajouterNote', { audience: 'creche', texte: 'À lire.' });
    await world.engine.visit(viewer, caseId, cursor);
    const unread = async () => {
      const { changed } = await world.engine.agenda(viewer);
      return changed.filter(({ card }) => card.id === caseId).map(({ card }) => card.unread);
    };
    expect(await unread()).toEqual([1]);
    await world.engine.visit(viewer, caseId, (await world.sees('lise', caseId)).cursor);
    expect(await unread()).toEqual([]);
  });

  test('SECRET-09 nothing tells it that something was written: neither message nor hint', async () => {
    await world.does(
      'lise',
      caseId,
      'proposerPlace',
      offre(world, lucioles.id, lucioles.places[0]),
    );
    const commits: Commit[] = [];
    world.engine.onCommit((commit) => commits.push(commit));
    await amongReferents();
    const lise = await world.viewer('lise');
    const told = commits.map((commit) => world.engine.deliver(lise, commit));
    expect(told).toEqual([[], [], []]);
    for (const { concerned } of commits) expect(concerned).not.toContain(agentId('lise'));
    expect(commits[0]?.concerned).toContain(agentId('claire'));
    await world.does('marc', caseId, 'ajouterNote', { audience: 'creche', texte: 'À lire.' });
    expect(commits.at(-1)?.concerned).toContain(agentId('lise'));
  });

  test('AVIP-55 what was exchanged about a place of one crèche is none of another’s', async () => {
    await world.does(
      'nora',
      caseId,
      'proposerPlace',
      offre(world, galopins.id, galopins.places[0]),
    );
    await world.does('marc', caseId, 'transmettreContacts', { contacts: [contact] });
    await world.does('nora', caseId, 'ajouterNote', { audience: 'creche', texte: 'Vu avec elle.' });
    await world.does('nora', caseId, 'proposerContrat', contrat);
    const step = { ...named(await world.sees('marc', caseId)), motif: 'Trop peu d’heures.' };
    await world.does('marc', caseId, 'objecterEtape', step);
    expect((await world.sees('nora', caseId)).contents['contacts']).toEqual([contact]);
    await world.does('marc', caseId, 'refuserOffre', { motif: 'Trop loin.' });
    const written = /Awa|06 00|Vu avec|Accueillir|Trop peu|Trop loin|placeProposee|offreRefusee/;
    expect(JSON.stringify([await world.sees('lise', caseId), await factsOf('lise')])).not.toMatch(
      written,
    );
    const noras = JSON.stringify([await world.sees('nora', caseId), await factsOf('nora')]);
    expect(noras).toMatch(/Vu avec elle/);
    // AVIP-31 Whom to call closes with the place, for the crèche that had been told; the fact stays in its count.
    expect(noras).toMatch(/contactsTransmis/);
    expect(noras).not.toMatch(/Awa|06 00/);
    expect(JSON.stringify(await factsOf('marc'))).toMatch(/Awa/);
    // Nobody's contacts any more: the next crèche is given them anew.
    expect((await world.sees('marc', caseId)).contents['contacts']).toEqual([]);
    await world.does(
      'lise',
      caseId,
      'proposerPlace',
      offre(world, lucioles.id, lucioles.places[0]),
    );
    await world.does('marc', caseId, 'transmettreContacts', { contacts: [contact] });
    const seen = await world.sees('lise', caseId);
    expect(seen).toMatchObject({
      state: { value: 'placeProposee' },
      contents: { contacts: [contact] },
    });
    expect(await idsOf('lise')).toEqual(['joint:1', 'joint:2', 'joint:3', 'joint:4']);
  });

  test('AVIP-31 contacts of a place that it lost are not given again with a place of the same crèche', async () => {
    const place = offre(world, lucioles.id, lucioles.places[0]);
    const phones = async (name: Name) =>
      (JSON.stringify(await factsOf(name)).match(/"telephone"/g) ?? []).length;
    await world.does('lise', caseId, 'proposerPlace', place);
    await world.does('marc', caseId, 'transmettreContacts', { contacts: [contact] });
    expect(await phones('lise')).toBe(1);
    const { version } = await world.sees('lise', caseId);
    await world.does('marc', caseId, 'refuserOffre', { motif: null });
    expect(await phones('lise')).toBe(0);
    expect((await world.sees('lise', caseId)).version).toBe(version + 1);
    await world.does('lise', caseId, 'proposerPlace', place);
    expect(await phones('lise')).toBe(0);
    await world.does('marc', caseId, 'transmettreContacts', { contacts: [contact] });
    expect([await phones('lise'), await phones('marc')]).toEqual([1, 2]);
  });

  test('AVIP-31 AVIP-55 a crèche reads an age, no day of birth, and of the wished crèches itself alone', async () => {
    await world.does('marc', caseId, 'modifierVoeux', { voeux: [galopins.id, lucioles.id] });
    const said = async (name: Name) => {
      const seen = await world.sees(name, caseId);
      return { seen, all: JSON.stringify([seen, await factsOf(name)]) };
    };
    const lises = await said('lise');
    expect(lises.seen.person).toMatchObject({ naissance: null, nom: null });
    expect(lises.seen.person.ageMois).toBeGreaterThan(0);
    expect(lises.seen.context['voeux']).toMatchObject([{ creche: lucioles.id }]);
    expect(lises.all).toContain(lucioles.id);
    for (const word of ['2025-02-10', galopins.id]) expect(lises.all).not.toContain(word);
    const marcs = await said('marc');
    expect(marcs.seen.person.naissance).toBe('2025-02-10');
    for (const word of ['2025-02-10', galopins.id, lucioles.id]) expect(marcs.all).toContain(word);
  });

  test('AVIP-31 a commission reads first names, neither a name nor a day of birth', async () => {
    await world.engine.administration.grantRole(agentId('chefMds'), 'commission');
    const chef = await world.viewer('chefMds');
    // AVIP-34. Neither crèche's rules give it the decision yet.
    expect(await world.engine.getCase(chef, caseId)).toMatchObject({
      refusal: { code: 'introuvable' },
    });
    const before = await world.sees('nora', caseId);
    const rules = { effetLe: world.engine.today(), decide: 'commission', criteres: ['foyer'] };
    await world.does('olga', lucioles.id, 'fixerRegles', rules);
    const after = await world.sees('nora', caseId);
    // SECRET-09. Nor is the other crèche that is named told of it.
    expect([after.version, after.cursor]).toEqual([before.version, before.cursor]);
    const seen = await world.sees('chefMds', caseId);
    expect(seen.qualites).toEqual(['commission']);
    expect(seen.person).toMatchObject({ nom: null, naissance: null });
    expect(seen.person.prenom).toBe((await world.sees('marc', caseId)).person.prenom);
    expect(JSON.stringify([seen, await factsOf('chefMds')])).not.toContain('2025-02-10');
    expect((await world.sees('marc', caseId)).person.nom).toEqual(expect.any(String));
  });

  test('AVIP-31 AVIP-30 what a crèche may not fill is refused before it is read, and in one word', async () => {
    const lise = await world.viewer('lise');
    const open = (data: object) =>
      world.engine.open(lise, {
        id: randomUUID(),
        pathway: 'creche-avip',
        type: 'ouvrirDemande',
        data,
      });
    for (const data of [{ criteres: {} }, { criteres: 'x' }, { accompagnement: caseId }]) {
      const answer = await open(data);
      expect(answer).toEqual({
        ok: false,
        refusal: { kind: 'interdit', code: 'criteresReserves', params: {} },
      });
    }
    expect(await open({ criteres: null })).toMatchObject({ refusal: { code: 'donneesInvalides' } });
  });
});
