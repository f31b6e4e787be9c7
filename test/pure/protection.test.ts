// Contacts that are for the pair alone: who reads them, what is written of it, whom a crèche is given to call.
import { describe, expect, it } from 'vitest';
import { personView } from '../../src/engine/views/people.ts';
import { sansLieuDAvant } from '../../workflows/accompagnementGlobal/lieux.ts';
import { placeOf } from '../../workflows/accompagnementGlobal/place.ts';
import { contactsTransmis } from '../../workflows/crecheAvip/facts/contrat.ts';
import { sansProteges } from '../../workflows/crecheAvip/sansProteges.ts';
import { mayRead, type Qualite, qualites } from '../../workflows/kernel/audience.ts';
import type { OpenedFact } from '../../workflows/kernel/fact.ts';
import { foldIdentity, unknownIdentity } from '../../workflows/people/identity.ts';
import { audienceDesContacts, leveeARelire } from '../../workflows/people/protection.ts';
import { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { idOf } from './support/partenariat.ts';

const seenAs = (qualite: Qualite) => ({ qualites: new Set([qualite]), enInstruction: true });

const placeDe = (dossier: Dossier, name: string) =>
  placeOf(dossier.state, dossier.viewer(name), dossier.today);

/** The person of a case, folded from what was written of them. */
const identite = (dossier: Dossier) =>
  dossier.written
    .filter(({ fact }) => typeof fact.on === 'object' && 'stream' in fact.on)
    .reduce(
      (known, { opened }) => foldIdentity(known, opened, dossier.context.personne),
      unknownIdentity,
    );

const fixer = (dossier: Dossier, proteges: boolean) =>
  dossier.run('claire', 'fixerUsageContacts', { proteges });

describe('SECRET-12 protected contacts', () => {
  it('are read by the two seats and nobody else, as long as the protection lasts', () => {
    const readers = () => {
      const audience = audienceDesContacts(identite(dossier));
      return qualites.filter((qualite) => mayRead(audience, seenAs(qualite)));
    };
    const dossier = parcours.actif();
    const usual = readers();
    expect(usual).toEqual(expect.arrayContaining(['secretariat', 'referentSocial', 'proposant']));
    fixer(dossier, true);
    expect(readers()).toEqual(['emploi', 'social']);
    fixer(dossier, false);
    expect(readers()).toEqual(usual);
  });

  it('stay protected when what says so was destroyed', () => {
    const [said] = fixer(parcours.actif(), false).written.slice(-1);
    if (!said) throw new Error('nothing was written');
    const destroyed = { ...said.opened, parts: {} };
    expect(foldIdentity(unknownIdentity, destroyed, 'x').proteges).toBe(true);
  });
});

describe('SECRET-12 from the first word to after the last', () => {
  const refused = (dossier: Dossier, name: string, proteges = true) =>
    dossier.refused(name, 'fixerUsageContacts', { proteges });

  it('who wrote the proposal protects, reads and lifts until the pair is named, or for good where none was', () => {
    for (const dossier of [parcours.brouillon(), parcours.prescrit(), parcours.retire()]) {
      expect(refused(dossier, 'paule')).toBeNull();
      expect(refused(dossier, 'paule', false)).toBeNull();
      expect(mayRead('contactsProteges', placeDe(dossier, 'paule'))).toBe(true);
    }
    // Of a person who was known before, the earlier pair keeps them.
    const suite = new Dossier();
    const { personne: _, ...sansFiche } = parcours.ouverture;
    suite.autres.set(parcours.AUTRE_CAS, parcours.vuComme(parcours.retire()));
    suite.run('paule', 'ouvrirProposition', { ...sansFiche, suiteDe: parcours.AUTRE_CAS });
    expect(refused(suite, 'paule')).toBe('nonHabilite');
    const dossier = parcours.diagnostic();
    expect(refused(dossier, 'paule')).toBe('nonHabilite');
    expect(mayRead('contactsProteges', placeDe(dossier, 'paule'))).toBe(false);
    expect(refused(parcours.prescrit(), 'rose')).toBe('nonHabilite');
    expect(refused(parcours.prescrit(), 'sonia')).toBe('nonHabilite');
  });

  it('the last members protect who left, was refused or withdrew', () => {
    const parti = parcours.actif();
    parti.run('claire', 'noterDepart', {
      le: parti.today,
      departement: 'Allier',
      elements: [],
      accord: null,
    });
    expect(parti.state.value).toBe('changementDepartement');
    for (const name of ['marc', 'claire']) expect(refused(parti, name)).toBeNull();
  });

  it('a protection lifted by one is said to the pair, with its day, until it is set again', () => {
    const dossier = parcours.actif();
    const said = (name: string) => {
      const seen = personView('x', identite(dossier), placeDe(dossier, name), dossier.today);
      return [seen.proteges, seen.protectionLevee];
    };
    fixer(dossier, false);
    expect(said('claire')).toEqual([undefined, undefined]);
    fixer(dossier, true);
    dossier.run('marc', 'fixerUsageContacts', { proteges: false });
    expect(said('claire')).toEqual([undefined, dossier.today]);
    for (const name of ['paule', 'rose', 'sonia']) {
      expect(said(name)).toEqual([undefined, undefined]);
    }
    fixer(dossier, true);
    expect(said('claire')).toEqual([true, undefined]);
  });

  it('the place of a meeting that was written before is closed with them, and what is written since is read', () => {
    const { written } = parcours.auBureau();
    const fixed = written.find(({ fact }) => fact.type === 'rendezVousFixe.v1')?.opened;
    if (!fixed) throw new Error('no meeting was fixed');
    const lieu = { modalite: 'physique', lieu: '8 quai des Saules' };
    const seen = (protegesDepuis: string | null) =>
      sansLieuDAvant({ ...fixed, parts: { lieu } }, [
        { prenom: null, nom: null, contacts: null, proteges: true, protegesDepuis },
      ]);
    expect(seen('2999-01-01T00:00:00.000Z')).toEqual({ lieu: { ...lieu, lieu: null } });
    expect(seen(null)).toEqual({ lieu: { ...lieu, lieu: null } });
    expect(seen('2000-01-01T00:00:00.000Z')).toEqual({ lieu });
  });
});

describe('SECRET-19 a protection lifted', () => {
  it('is to be read again by who did not lift it, until they have opened the case, or it is set again', () => {
    const dossier = parcours.actif();
    const relire = (name: string, ouverte: string | null) => {
      const { protectionLevee: levee } = identite(dossier);
      return Boolean(levee && leveeARelire(levee, idOf(name), ouverte));
    };
    fixer(dossier, false);
    expect(relire('marc', null)).toBe(false);
    fixer(dossier, true);
    expect(relire('marc', null)).toBe(false);
    const before = dossier.now;
    dossier.goTo('2026-01-08', '10:00');
    fixer(dossier, false);
    expect([relire('marc', null), relire('marc', before)]).toEqual([true, true]);
    expect([relire('claire', null), relire('marc', dossier.now)]).toEqual([false, false]);
    fixer(dossier, true);
    expect(relire('marc', null)).toBe(false);
  });
});

describe('SECRET-13 nothing tells of a protection', () => {
  it('the case is as it was, and setting is written as lifting is', () => {
    const dossier = parcours.actif();
    const { state, contents, prive } = dossier;
    const written = [true, false].map((proteges) => fixer(dossier, proteges).written.at(-1)?.fact);
    expect([dossier.state, dossier.contents, dossier.prive]).toEqual([state, contents, prive]);
    const [set, lifted] = written.map((fact) => ({ ...fact, parts: null }));
    expect(set).toEqual(lifted);
    expect(set?.on).toEqual({ stream: expect.stringContaining(dossier.context.personne) });
    expect([set?.type, set?.clear]).toEqual(['usageDesContactsFixe.v1', {}]);
  });

  it('a desk leaves a message of a change, whether there is a protection or not, and never writes over the record', () => {
    for (const proteges of [true, false]) {
      const dossier = fixer(parcours.actif(), proteges);
      for (const name of ['sonia', 'sacha']) {
        expect(dossier.refused(name, 'modifierCoordonnees', parcours.coordonnees)).toBe(
          'nonHabilite',
        );
      }
      const before = identite(dossier);
      dossier.run('sonia', 'laisserMessage', { siege: 'social', texte: 'Nouveau numéro.' });
      expect(identite(dossier)).toEqual(before);
    }
  });
});

describe('SECRET-13 nobody has contacts by necessity', () => {
  it('a person whose street, commune and number are not known reads as one whose contacts are protected', () => {
    const inconnue = parcours.actif();
    const contacts = { telephone: null, courriel: null };
    const adresse = { adresse: null, codePostal: null, commune: null };
    inconnue.run('claire', 'modifierCoordonnees', { contacts, adresse });
    const protegee = fixer(parcours.actif(), true);
    for (const name of ['sonia', 'sacha']) {
      const [one, other] = [inconnue, protegee].map((dossier) =>
        personView('x', identite(dossier), placeDe(dossier, name), dossier.today),
      );
      expect(one).toEqual(other);
    }
  });

  it('may be proposed without a commune', () => {
    const { personne, ...reste } = parcours.ouverture;
    const sans = { ...personne, contacts: {}, adresse: {} };
    const dossier = new Dossier();
    dossier.run('marc', 'ouvrirProposition', { ...reste, personne: sans });
    expect(identite(dossier).adresse).toEqual({ adresse: null, codePostal: null, commune: null });
  });
});

describe('SECRET-14 whom a crèche may call', () => {
  const parent = { prenom: 'Inès', nom: 'Dumoulin', contacts: { telephone: '06 00 00 00 00' } };
  const given = (...contacts: { nom: string; telephone: string }[]): OpenedFact => ({
    ...parcours.actif().written[0]?.opened,
    type: contactsTransmis.type,
    clear: {},
    actor: { agent: 'x', organisation: null, role: null, seat: null },
    version: 1,
    occurredOn: parcours.actif().today,
    recordedAt: parcours.actif().now,
    parts: { contacts: { contacts: contacts.map((one) => ({ ...one, lien: 'mere' })) } },
  });
  const parDuNumero = { nom: 'Maman', telephone: '+33 6 00 00 00 00' };
  const parDuNom = { nom: 'DUMOULIN Ines', telephone: '06 11 11 11 11' };
  const grandMere = { nom: 'Paule Aubépin', telephone: '06 22 22 22 22' };

  it('is given without a protected parent, known by number or by name', () => {
    const seen = sansProteges(given(parDuNumero, grandMere, parDuNom), [parent]);
    expect(seen['contacts']?.['contacts']).toEqual([{ ...grandMere, lien: 'mere' }]);
    // As when the référents take the last one back.
    const nobody = { contacts: { contacts: [] } };
    expect(sansProteges(given(parDuNumero, parDuNom), [parent])).toEqual(nobody);
    expect(contactsTransmis.parts.contacts.schema.parse(nobody.contacts)).toEqual(nobody.contacts);
    const all = given(parDuNumero, grandMere);
    expect(sansProteges(all, [])).toEqual(all.parts);
  });
});
