// Rules AG-43 and AG-44: two records found to be one person's are united, nothing is lost, and they are separated exactly.
import { describe, expect, it } from 'vitest';
import { foldIdentity, unknownIdentity } from '../../workflows/people/identity.ts';
import { personStream } from '../../workflows/streams.ts';
import * as parcours from './support/parcours.ts';
import { organisations } from './support/partenariat.ts';

const { AUTRE_CAS, AUTRE_PERSONNE } = parcours;
const avec = { avec: AUTRE_CAS };

/** What the facts written on one person's stream make of a record. */
function record(
  dossier: ReturnType<typeof parcours.reunie>,
  person: string,
  from = unknownIdentity,
) {
  return dossier.written
    .filter(
      ({ fact }) => JSON.stringify(fact.on) === JSON.stringify({ stream: personStream(person) }),
    )
    .reduce((known, { opened }) => foldIdentity(known, opened, person), from);
}

describe('AG-43', () => {
  it('lies on both persons’ streams, names two ids and nothing else', () => {
    const dossier = parcours.reunie();
    const clear = { gardee: AUTRE_PERSONNE, autre: dossier.context.personne };
    const facts = dossier.written.slice(-2).map(({ fact }) => fact);
    expect(facts.map(({ type }) => type)).toEqual(['fichesReunies.v1', 'fichesReunies.v1']);
    for (const fact of facts) expect(fact).toMatchObject({ clear, parts: {} });
    expect(record(dossier, dossier.context.personne).reunieDans).toBe(AUTRE_PERSONNE);
    expect(record(dossier, AUTRE_PERSONNE).accueille).toEqual([dossier.context.personne]);
  });

  it('is for who answers for both situations; to others the second one does not exist', () => {
    const dossier = parcours.avecDoublon();
    const elsewhere = parcours.actif();
    const { sieges } = elsewhere.context;
    const organisation = organisations.autreMds.id;
    elsewhere.state = {
      ...elsewhere.state,
      context: {
        ...elsewhere.context,
        sieges: { ...sieges, social: { ...sieges.social, organisation } },
      },
    };
    dossier.autres.set(AUTRE_CAS, parcours.vuComme(elsewhere));
    expect(dossier.refused('rose', 'reunirFiches', avec)).toBe('ficheInconnue');
    expect(dossier.refused('rachid', 'reunirFiches', avec)).toBeNull();
    dossier.autres.clear();
    expect(dossier.refused('rachid', 'reunirFiches', avec)).toBe('ficheInconnue');
  });

  it('is done once, and never in a chain', () => {
    const dossier = parcours.reunie();
    expect(dossier.refused('rose', 'reunirFiches', avec)).toBe('fichesDejaReunies');
    const host = parcours.avecDoublon();
    const person = { prenom: null, nom: null, contacts: null };
    host.personnes.set(host.context.personne, { ...person, accueille: [AUTRE_PERSONNE] });
    expect(host.refused('rose', 'reunirFiches', avec)).toBe('fichesDejaReunies');
    const back = parcours.avecDoublon();
    back.personnes.set(AUTRE_PERSONNE, { ...person, reunieDans: back.context.personne });
    expect(back.refused('rose', 'reunirFiches', avec)).toBe('fichesDejaReunies');
  });
});

describe('AG-44', () => {
  it('gives each record back exactly as it was', () => {
    const dossier = parcours.avecDoublon();
    const own = dossier.context.personne;
    const before = record(dossier, own);
    dossier.run('rose', 'reunirFiches', avec);
    const person = { prenom: null, nom: null, contacts: null };
    dossier.personnes.set(own, { ...person, reunieDans: AUTRE_PERSONNE });
    dossier.run('rachid', 'separerFiches');
    expect(record(dossier, own)).toEqual(before);
    expect(record(dossier, AUTRE_PERSONNE)).toEqual(unknownIdentity);
    dossier.personnes.set(own, person);
    expect(dossier.refused('rachid', 'separerFiches')).toBe('fichesNonReunies');
  });
});
