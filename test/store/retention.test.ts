// AG-61 to AG-67 on a real engine with a hand clock: shut away, effaced with its keys, and the person after their last case.
import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { addDays, addMonths, instantFromMs, Jour, jourOf } from '../../workflows/dates.ts';
import { caseStream } from '../../workflows/streams.ts';
import {
  accepted,
  agentId,
  organisations,
  type Partnership,
  partnershipOn,
} from '../support/partnership.ts';
import { dialects } from '../support/stores.ts';
import { actif, prescription } from '../support/story.ts';
import { wordsOnDisk } from './support/files.ts';
import { freshStore } from './support/stores.ts';

const exit = (world: Partnership) => ({
  motif: 'erreurDeSaisie',
  sortieLe: world.engine.today(),
  situation: null,
  freins: 'nonEvalues',
});

async function ended(world: Partnership, caseId: string): Promise<void> {
  await world.does('marc', caseId, 'demanderCloture', exit(world));
}

async function followOn(world: Partnership, suiteDe: string): Promise<string> {
  const opened = await world.engine.open(await world.viewer('marc'), {
    pathway: 'accompagnement-global',
    id: randomUUID(),
    type: 'ouvrirProposition',
    data: {
      suiteDe,
      organisationEmploi: organisations.agence.id,
      organisationSocial: organisations.mds.id,
    },
  });
  return accepted(opened, 'ouvrirProposition').caseId;
}

const years = async (world: Partnership, count: number) => {
  world.clock.advance({ days: Math.ceil(365.25 * count) + 1 });
  await world.engine.tick();
};
const visa = (world: Partnership) => ({ le: world.engine.today(), bordereau: '71-2028-014' });

test.each(dialects)(
  'AG-61 to AG-65 what has ended is shut away, then effaced, on %s',
  async (dialect) => {
    const { store, pair, raw } = await freshStore(dialect);
    const world = await partnershipOn(store);
    onTestFinished(() => world.engine.close());
    const first = await actif(world);
    await world.does('claire', first, 'ajouterNote', { audience: 'social', texte: 'MARJOLAINE' });
    await ended(world, first);
    const next = await followOn(world, first);
    await world.does('marc', next, 'retirerProposition', { motif: 'Elle préfère attendre.' });

    await years(world, 2);
    for (const name of ['marc', 'claire'] as const) {
      const read = await world.engine.getCase(await world.viewer(name), first);
      expect(read).toMatchObject({ ok: false, refusal: { code: 'introuvable' } });
    }
    expect((await world.sees('chefMds', first)).state.value).toBe('archive');

    // The visa for the first alone: the person is still known by the second.
    await world.does('chefMds', first, 'enregistrerVisa', visa(world));
    await world.does('chefMds', next, 'prolongerConservation', { motif: 'Recours en cours.' });
    await years(world, 2);
    expect((await store.log.read(caseStream(first), 0, () => true)).at(-1)).toMatchObject({
      type: 'situationPurgee.v1',
      clear: { comptes: { annee: 2026, cote: 'emploi', fin: 'cloture', mois: 0, rencontres: 0 } },
    });
    const left = await store.log.read(caseStream(first), 0, () => true);
    expect(
      left.slice(0, -1).every(({ clear, opened }) => !clear && Object.keys(opened).length === 0),
    ).toBe(true);
    expect(await world.engine.getCase(await world.viewer('chefMds'), first)).toMatchObject({
      ok: false,
    });
    expect((await world.sees('auditrice', first)).titre).toBe('Situation effacée');
    expect(await world.engine.at(await world.viewer('auditrice'), first, 1)).toMatchObject({
      ok: expect.any(Boolean),
    });
    expect((await world.sees('chefMds', next)).person.nom).toBe('Zolbarine');
    expect(await store.log.verify()).toMatchObject({ ok: true });

    // AG-64, AG-65. Lifted and allowed, the last case goes, and the person with it.
    await world.does('chefMds', next, 'leverProlongation');
    await world.does('chefMds', next, 'enregistrerVisa', visa(world));
    await years(world, 2);
    const keys = await raw('keys');
    expect(
      await keys.all("select * from scope_keys where scope_kind in ('case', 'person')"),
    ).toEqual([]);
    expect(await wordsOnDisk(pair, ['Zolbarine', 'MARJOLAINE'])).toEqual([]);
    expect(await store.log.verify()).toMatchObject({ ok: true });
    const { cases } = await world.engine.search(await world.viewer('chefMds'), {
      texte: '',
      filtre: 'toutes',
      etat: null,
      limit: 10,
    });
    expect(cases).toEqual([]);
  },
);

const contacts = { telephone: '07 11 22 33 44', courriel: null };
const adresse = { adresse: '8 quai des Saules', codePostal: '71300', commune: 'Blanzy' };

test.each(dialects)(
  'AG-63, AG-43 a person lives as long as a situation of any of their records, on %s',
  async (dialect) => {
    const { store, raw } = await freshStore(dialect);
    const world = await partnershipOn(store);
    onTestFinished(() => world.engine.close());
    const lives = await actif(world);
    const other = await world.opens('claire', { prenom: 'Awah', nom: 'Zolbarini' });
    await world.does('claire', other, 'prescrire', prescription(world));
    await world.does('chefMds', lives, 'reunirFiches', { avec: other });
    await world.does('claire', other, 'modifierCoordonnees', { contacts, adresse });
    await world.does('claire', other, 'retirerProposition', { motif: 'Ouverte deux fois.' });
    const person = async () => (await world.sees('marc', lives)).person;
    const before = await person();
    expect(before).toMatchObject({ nom: 'Zolbarini', telephone: contacts.telephone });

    await years(world, 2);
    await world.does('chefMds', other, 'enregistrerVisa', visa(world));
    await years(world, 2);
    expect((await world.sees('auditrice', other)).titre).toBe('Situation effacée');
    const { age: _, ...known } = before;
    expect(await person()).toMatchObject(known);
    const { cases } = await world.engine.search(await world.viewer('chefMds'), {
      texte: 'Zolbarini',
      filtre: 'toutes',
      etat: null,
      limit: 10,
    });
    expect(cases.map(({ id }) => id)).toEqual([lives]);

    // The record that no situation names any more goes with the last one of the person, even once separated.
    await world.does('chefMds', lives, 'separerFiches');
    expect(await person()).toMatchObject({ nom: 'Zolbarine' });
    await ended(world, lives);
    await years(world, 2);
    await world.does('chefMds', lives, 'enregistrerVisa', visa(world));
    await years(world, 2);
    const keys = await raw('keys');
    expect(await keys.all("select * from scope_keys where scope_kind = 'person'")).toEqual([]);
    expect(await store.log.verify()).toMatchObject({ ok: true });
  },
);

test.each(dialects)(
  'AG-67 who read and who asked is kept twelve months, then forgotten by the clock, on %s',
  async (dialect) => {
    const { store } = await freshStore(dialect);
    const world = await partnershipOn(store);
    onTestFinished(() => world.engine.close());
    const caseId = await actif(world);
    const beginning = world.clock.now();
    const asks = async () => {
      const accord = { donneLe: world.engine.today(), mode: 'oral' } as const;
      const person = { prenom: 'Awa', nom: 'Zolbarine', naissance: Jour.parse('1992-03-04') };
      await world.engine.samePerson(await world.viewer('marc'), { ...person, accord });
    };
    const kept = async () => {
      await world.engine.tick();
      return {
        checks: await store.own.identityChecks.count(agentId('marc'), instantFromMs(0)),
        days: new Set((await store.own.reads.of(caseId)).map(({ at }) => jourOf(at))),
      };
    };
    await asks();
    world.clock.advance({ days: 30 });
    await asks();
    const days = [jourOf(beginning), world.engine.today()];
    world.clock.advance({ days: 365 - 30 });
    expect(world.engine.today()).toBe(addMonths(jourOf(beginning), 12));
    expect(await kept()).toEqual({ checks: 2, days: new Set(days) });
    world.clock.advance({ days: 1 });
    expect(await kept()).toEqual({ checks: 1, days: new Set(days.slice(1)) });

    // A setting of its day: six months from next week on.
    const { administration } = world.engine;
    const effect = addDays(world.engine.today(), 7);
    await administration.setSetting('conservation.lecturesMois', 6, effect);
    world.clock.advance({ days: 6 });
    expect(await kept()).toEqual({ checks: 1, days: new Set(days.slice(1)) });
    world.clock.advance({ days: 1 });
    expect(await kept()).toEqual({ checks: 0, days: new Set() });
  },
);
