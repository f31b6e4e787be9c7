// Contacts that are for the pair alone: who reads them, what is written of it, whom a crèche is given to call.
import { describe, expect, it } from 'vitest';
import { contactsTransmis } from '../../workflows/crecheAvip/facts/contrat.ts';
import { sansProteges } from '../../workflows/crecheAvip/sansProteges.ts';
import { mayRead, type Qualite, qualites } from '../../workflows/kernel/audience.ts';
import type { OpenedFact } from '../../workflows/kernel/fact.ts';
import { foldIdentity, unknownIdentity } from '../../workflows/people/identity.ts';
import { audienceDesContacts } from '../../workflows/people/protection.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';

const seenAs = (qualite: Qualite) => ({ qualites: new Set([qualite]), enInstruction: true });

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
    expect(sansProteges(given(parDuNumero, parDuNom), [parent])).toEqual({});
    const all = given(parDuNumero, grandMere);
    expect(sansProteges(all, [])).toEqual(all.parts);
  });
});
