// Identities, agents and settings are folds of facts, and stay whole when a part of them is closed.
import { describe, expect, it } from 'vitest';
import {
  agentCree,
  agentDesactive,
  organisationCreee,
  roleAttribue,
  roleRetire,
  telephonePublie,
} from '../../workflows/agents/agentFacts.ts';
import {
  cardOf,
  foldAgent,
  foldOrganisation,
  unknownAgent,
  unknownOrganisation,
} from '../../workflows/agents/cards.ts';
import { fact, type NewFact, type OpenedFact } from '../../workflows/kernel/fact.ts';
import { foldIdentity, unknownIdentity } from '../../workflows/people/identity.ts';
import { contactsModifies, personneCreee } from '../../workflows/people/personFacts.ts';
import {
  foldSettings,
  reglageFixe,
  settingsOn,
  sourceOn,
} from '../../workflows/settings/settings.ts';
import { jour } from './support/dossier.ts';
import { idOf, organisations } from './support/partenariat.ts';

const common = { on: { stream: 'x' }, occurredOn: jour('2026-01-05'), rules: [] };

function opened({ type, clear, parts, occurredOn }: NewFact, version = 1): OpenedFact {
  const actor = { agent: 'systeme', organisation: null, role: null, seat: null };
  return { type, clear, parts, occurredOn, actor, version, recordedAt: '2026-01-05T09:00:00.000Z' };
}

const adresse = {
  adresse: '3 rue des Tilleuls',
  codePostal: '71300',
  commune: 'Montceau-les-Mines',
};
const created = opened(
  fact(personneCreee, {
    ...common,
    clear: {},
    parts: {
      prenomEtNaissance: { prenom: 'Inès', naissance: jour('1991-04-02') },
      nom: { nom: 'Dumoulin' },
      contacts: { telephone: '06 00 00 00 00', courriel: null },
      adresse,
    },
  }),
);

describe('a person', () => {
  it('is known as far as each part is opened', () => {
    expect(foldIdentity(unknownIdentity, created, 'a')).toMatchObject({
      prenom: 'Inès',
      nom: 'Dumoulin',
      adresse,
    });
    const closed = { ...created, parts: { nom: created.parts['nom'] } };
    expect(foldIdentity(unknownIdentity, closed, 'a')).toEqual({
      ...unknownIdentity,
      nom: 'Dumoulin',
    });
  });

  it('changes contacts in one act, and keeps the rest', () => {
    const changed = opened(
      fact(contactsModifies, {
        ...common,
        clear: {},
        parts: { contacts: { telephone: '07 11 11 11 11', courriel: null }, adresse: undefined },
      }),
    );
    const identity = foldIdentity(foldIdentity(unknownIdentity, created, 'a'), changed, 'a');
    expect(identity).toMatchObject({
      nom: 'Dumoulin',
      adresse,
      contacts: { telephone: '07 11 11 11 11' },
    });
  });

  it('writes nothing of who they are in clear', () => {
    expect(created.clear).toEqual({});
  });
});

describe('an agent', () => {
  const id = idOf('marc');
  const facts = [
    fact(agentCree, {
      ...common,
      clear: { organisation: organisations.agence.id },
      parts: { nom: { prenom: 'Marc', nom: 'Duval' }, courriel: { courriel: 'marc@exemple.fr' } },
    }),
    fact(roleAttribue, { ...common, clear: { role: 'conseiller' }, parts: {} }),
    fact(roleAttribue, { ...common, clear: { role: 'responsable' }, parts: {} }),
    fact(roleRetire, { ...common, clear: { role: 'responsable' }, parts: {} }),
  ].map((one, index) => opened(one, index + 1));
  const agent = facts.reduce(foldAgent, unknownAgent(id));

  it('has the roles that facts gave and took back', () => {
    expect(cardOf(agent, 'franceTravail')).toEqual({
      id,
      organisation: organisations.agence.id,
      kind: 'franceTravail',
      roles: ['conseiller'],
    });
  });

  it('is nobody once deactivated, and keeps a name on what they wrote', () => {
    const gone = foldAgent(
      agent,
      opened(fact(agentDesactive, { ...common, clear: {}, parts: {} })),
    );
    expect(cardOf(gone, 'franceTravail')).toBeUndefined();
    expect(gone.nom).toBe('Duval');
  });

  it('works in an organisation of a known kind', () => {
    const agence = fact(organisationCreee, {
      ...common,
      clear: { kind: 'franceTravail', nom: 'Agence inventée', commune: null },
      parts: {},
    });
    const known = foldOrganisation(unknownOrganisation(id), opened(agence));
    expect(known).toMatchObject({ id, kind: 'franceTravail', telephone: null });
    const published = fact(telephonePublie, {
      ...common,
      clear: { telephone: '03 53 01 00 11' },
      parts: {},
    });
    expect(foldOrganisation(known, opened(published))).toEqual({
      ...known,
      telephone: '03 53 01 00 11',
    });
  });
});

describe('AG-05 settings', () => {
  const change = (version: number, valeur: number, effetLe: string, source?: string) =>
    opened(
      fact(reglageFixe, {
        ...common,
        clear: {
          cle: 'ag.delaiBinomeJours',
          valeur,
          effetLe: jour(effetLe),
          ...(source === undefined ? {} : { source }),
        },
        parts: {},
      }),
      version,
    );
  const changes = [
    change(1, 5, '2026-03-01'),
    change(2, 9, '2026-02-01', 'convention de 2026'),
    change(3, 4, '2026-03-01'),
  ].reduce<ReturnType<typeof foldSettings> | null>(foldSettings, null);

  it('take effect on their day: the latest day wins, then the latest word', () => {
    const on = (day: string) => settingsOn(changes ?? [], jour(day));
    expect(on('2026-01-31')).toMatchObject({ version: 0, values: { 'ag.delaiBinomeJours': 7 } });
    expect(on('2026-02-01').values['ag.delaiBinomeJours']).toBe(9);
    expect(on('2026-03-01')).toMatchObject({ version: 3, values: { 'ag.delaiBinomeJours': 4 } });
  });

  it('a new value never keeps the source of the old one', () => {
    const on = (day: string) => sourceOn(changes ?? [], 'ag.delaiBinomeJours', jour(day));
    expect([on('2026-01-31'), on('2026-02-01'), on('2026-03-01')]).toEqual([
      'usage local',
      'convention de 2026',
      null,
    ]);
  });
});
