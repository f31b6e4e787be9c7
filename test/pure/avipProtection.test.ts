// SECRET-18: a parent kept safe on a request for a crèche place, alone or beside what the pair of an accompagnement protects.
import { describe, expect, it } from 'vitest';
import { personView } from '../../src/engine/views/people.ts';
import { contactsTransmis } from '../../workflows/crecheAvip/facts/contrat.ts';
import { sansProteges } from '../../workflows/crecheAvip/sansProteges.ts';
import { mayRead, type Place, type Qualite, qualites } from '../../workflows/kernel/audience.ts';
import type { OpenedFact } from '../../workflows/kernel/fact.ts';
import { foldIdentity, type Identity, unknownIdentity } from '../../workflows/people/identity.ts';
import {
  audienceDesContacts,
  parDAutres,
  usageDesContacts,
} from '../../workflows/people/protection.ts';
import { montree } from '../../workflows/people/reunion.ts';
import { personStream } from '../../workflows/streams.ts';
import { contextOf, ouverture, Parcours } from './support/accueil.ts';
import { idOf } from './support/partenariat.ts';

const parentDe = ({ context }: Parcours) => context.signataires[0] ?? '';
const fixer = (parcours: Parcours, proteges: boolean, name = 'claire') =>
  parcours.run(name, 'fixerUsageContacts', { parent: parentDe(parcours), proteges });

const ecritSur = ({ monde }: Parcours, id: string): readonly OpenedFact[] =>
  monde.written.filter(({ on }) => on === personStream(id)).map(({ opened }) => opened);
const identite = (parcours: Parcours, after: readonly OpenedFact[] = []): Identity =>
  [...ecritSur(parcours, parentDe(parcours)), ...after].reduce(
    (known, fact) => foldIdentity(known, fact, parentDe(parcours)),
    unknownIdentity,
  );

/** As the pair of an accompagnement sets or lifts it, on the same record. */
function parLeBinome(parcours: Parcours, proteges: boolean): OpenedFact {
  const { today, now } = parcours.monde;
  const set = { proteges, par: 'binome' } as const;
  const fact = usageDesContacts(parentDe(parcours), set, today);
  const actor = { agent: 'x', organisation: null, role: null, seat: null };
  const { type, clear, occurredOn, parts } = fact;
  return { type, clear, occurredOn, parts, actor, version: 1, recordedAt: now };
}

const placeOf = (...held: readonly Qualite[]): Place => ({
  qualites: new Set(held),
  enInstruction: true,
});
const readers = (identity: Identity) =>
  qualites.filter((one) => mayRead(audienceDesContacts(identity), placeOf(one)));

describe('SECRET-18 a parent protected on the request', () => {
  it('is reached by its référents and the pair, and by nobody else, until it is lifted', () => {
    const parcours = new Parcours();
    const usual = readers(identite(parcours));
    expect(usual).toEqual(expect.arrayContaining(['coordinateur', 'secretariat', 'proposant']));
    fixer(parcours, true);
    expect(readers(identite(parcours))).toEqual([
      ...['emploi', 'social', 'insertion', 'referentSocial'],
    ]);
    fixer(parcours, false, 'marc');
    expect(readers(identite(parcours))).toEqual(usual);
  });

  it('is the coordination’s to keep while nobody follows the family, and the référents’ from then on', () => {
    const { monde, creche } = new Parcours();
    const { criteres: _, referentSocial: __, ...bare } = ouverture(monde, [creche]);
    const id = monde.open('lise', 'creche-avip', bare);
    const [parent] = contextOf(monde, id).signataires;
    const refused = (name: string) =>
      monde.refused(name, id, 'fixerUsageContacts', { parent, proteges: true });
    expect([refused('olga'), refused('lise')]).toEqual([null, 'nonHabilite']);
    expect(mayRead('contactsProtegesFamille', monde.place(id, 'olga'))).toBe(true);
    monde.run('olga', id, 'designerReferents', { insertion: idOf('marc') });
    expect([refused('olga'), refused('marc')]).toEqual(['nonHabilite', null]);
    expect(mayRead('contactsProtegesFamille', monde.place(id, 'olga'))).toBe(false);
  });

  it('is one of the request, whatever has become of it', () => {
    const parcours = new Parcours();
    const child = { parent: parcours.context.enfant, proteges: true };
    expect(parcours.refused('claire', 'fixerUsageContacts', child)).toBe('parentInconnu');
    parcours.run('claire', 'retirerDemande');
    expect(fixer(parcours, true).value).toBe('retiree');
    expect(identite(parcours).proteges).toBe(true);
  });

  it('what the pair protects is the pair’s alone, and a référent lifts no more than what they set', () => {
    const parcours = fixer(new Parcours(), true);
    const both = identite(parcours, [parLeBinome(parcours, true)]);
    expect(readers(both)).toEqual(['emploi', 'social']);
    const lifted = identite(fixer(new Parcours(), false), [parLeBinome(parcours, true)]);
    expect(readers(lifted)).toEqual(['emploi', 'social']);
    const again = ecritSur(fixer(parcours, false), parentDe(parcours)).slice(-1);
    expect(readers(identite(parcours, [parLeBinome(parcours, true), ...again]))).toEqual([
      'emploi',
      'social',
    ]);
    // SECRET-20. Nor does the pair, which reads all of it.
    const left = identite(fixer(new Parcours(), true), [parLeBinome(parcours, false)]);
    expect(left.gardes).toEqual(['referents']);
  });

  it('is lifted by the référents of that request alone, those of a brother’s have nothing to lift', () => {
    const parcours = fixer(new Parcours(), true);
    const [set] = ecritSur(parcours, parentDe(parcours)).slice(-1);
    const { today } = parcours.monde;
    const brother = (proteges: boolean): OpenedFact => {
      const usage = { proteges, par: 'referents', demande: idOf('nora') } as const;
      const { parts } = usageDesContacts(parentDe(parcours), usage, today);
      if (!set) throw new Error('nothing was set');
      return { ...set, parts };
    };
    const both = identite(parcours, [brother(true), brother(false)]);
    expect([both.gardes, both.demandes]).toEqual([['referents'], [parcours.id]]);
    expect([parDAutres(both, idOf('nora')), parDAutres(both, parcours.id)]).toEqual([true, false]);
    const own = identite(fixer(parcours, false));
    expect([own.proteges, own.demandes, parDAutres(own, idOf('nora'))]).toEqual([false, [], false]);
  });

  it('SECRET-20 of two records of one person, each keeps its own protection and its own contacts', () => {
    const kept = identite(new Parcours(), [parLeBinome(new Parcours(), true)]);
    const typed = identite(fixer(new Parcours(), true));
    const bare = identite(new Parcours());
    for (const own of [typed, kept, bare]) {
      const shown = montree(own, kept, [typed, bare]);
      expect(readers(shown)).toEqual(readers(own));
      expect(shown.contacts).toEqual(own.contacts);
    }
  });
});

describe('SECRET-13 SECRET-18 nothing tells of it', () => {
  it('the request is as it was, and setting is written as lifting is, neutral, on the parent’s own stream', () => {
    const parcours = new Parcours();
    const before = parcours.monde.cas(parcours.id);
    const written = [true, false].map((proteges) => {
      fixer(parcours, proteges);
      return parcours.monde.written.at(-1)?.fact;
    });
    expect(parcours.monde.cas(parcours.id)).toBe(before);
    const [set, lifted] = written.map((fact) => ({ ...fact, parts: null }));
    expect(set).toEqual(lifted);
    expect([set?.type, set?.clear]).toEqual(['usageDesContactsFixe.v1', {}]);
  });

  it('it is said to who reads them; lifted, to who had set it and to the pair', () => {
    const parcours = new Parcours();
    const { today } = parcours.monde;
    const said = (identity: Identity, ...held: readonly Qualite[]) => {
      const seen = personView('x', identity, placeOf(...held), today);
      return [seen.proteges, seen.parReferents, seen.protectionLevee];
    };
    const others = qualites.filter(
      (one) => !readers(identite(fixer(parcours, true))).includes(one),
    );
    for (const one of others) {
      expect(said(identite(parcours), one)).toEqual([undefined, undefined, undefined]);
    }
    expect(said(identite(parcours), 'referentSocial')).toEqual([true, true, undefined]);
    expect(said(identite(parcours), 'social')).toEqual([true, true, undefined]);
    fixer(parcours, false);
    for (const one of ['insertion', 'emploi'] as const) {
      expect(said(identite(parcours), one)).toEqual([undefined, undefined, today]);
    }
    expect(said(identite(parcours), 'coordinateur')).toEqual([undefined, undefined, undefined]);
    // Of what the pair alone had set and lifted, a référent is told nothing.
    const pair = [parLeBinome(parcours, true), parLeBinome(parcours, false)];
    const alone = identite(new Parcours(), pair);
    expect(said(alone, 'insertion')).toEqual([undefined, undefined, undefined]);
    expect(said(alone, 'social')).toEqual([undefined, undefined, today]);
  });
});

it('SECRET-14 SECRET-18 under each of their records, a protected parent is given to no crèche to call', () => {
  const typed = { prenom: 'Ana', nom: 'Dumoulin', contacts: { telephone: '06 00 00 00 00' } };
  const kept = { prenom: 'Anna', nom: 'Moulin', contacts: { telephone: '06 11 11 11 11' } };
  const contact = (nom: string, telephone: string) => ({ nom, lien: 'autre', telephone });
  const contacts = [contact('A.', '+33 6 00 00 00 00'), contact('B.', '06 11 11 11 11')];
  const proche = contact('Paule Aubépin', '06 22 22 22 22');
  const parcours = new Parcours();
  const fact: OpenedFact = {
    ...parLeBinome(parcours, true),
    type: contactsTransmis.type,
    parts: { contacts: { contacts: [...contacts, proche] } },
  };
  expect(sansProteges(fact, [kept, typed])).toEqual({ contacts: { contacts: [proche] } });
});
