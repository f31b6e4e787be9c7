// A request: every command by every role and in every state; who knows of it; what a crèche may read of it.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { creche } from '../../workflows/creche/pathway.ts';
import { crecheAvip } from '../../workflows/crecheAvip/pathway.ts';
import { avipStates } from '../../workflows/crecheAvip/states.ts';
import { getFactSpec } from '../../workflows/facts.ts';
import { type Audience, audiences, mayKnow, mayRead } from '../../workflows/kernel/audience.ts';
import type { OpenedFact } from '../../workflows/kernel/fact.ts';
import { donnees, etats, ouverture, Parcours } from './support/accueil.ts';
import { agents, idOf } from './support/partenariat.ts';

interface Row {
  readonly at: () => Parcours;
  readonly may: readonly string[];
  /** Stands in the case, and is refused for another reason than their quality. */
  readonly but?: { readonly [agent: string]: string };
}
const at = (etat: string) => (): Parcours => {
  const make = etats[etat];
  if (!make) throw new Error(`no way to ${etat}`);
  return make();
};
const referents = ['marc', 'claire', 'olga'];
const gestionnaires = ['lise', 'gaston'];
const changement = () => {
  const parcours = at('accueil')();
  return parcours.run('marc', 'demanderChangement', donnees('demanderChangement', parcours));
};
const absence = () => at('accueil')().run('lise', 'signalerAbsence');

const premierJour = () => {
  const parcours = new Parcours().contrat();
  parcours.monde.wait(7);
  return parcours;
};
const adaptation = () => {
  const parcours = at('accueil')();
  return parcours.run('lise', 'planifierAdaptation', donnees('planifierAdaptation', parcours));
};

const table: { readonly [type: string]: Row } = {
  renseignerCriteres: { at: at('demande'), may: referents },
  lierAccompagnement: {
    at: at('demande'),
    may: [],
    but: { marc: 'accompagnementInconnu', claire: 'accompagnementInconnu' },
  },
  modifierBesoin: { at: at('demande'), may: referents },
  modifierVoeux: { at: at('demande'), may: referents },
  designerReferents: { at: at('demande'), may: referents },
  fixerUsageContacts: {
    at: at('demande'),
    may: ['marc', 'claire'],
    // Until a référent is named: theirs afterwards.
    but: { olga: 'nonHabilite' },
  },
  lierDemandes: {
    at: at('demande'),
    may: [],
    but: { marc: 'demandeInconnue', claire: 'demandeInconnue', olga: 'demandeInconnue' },
  },
  delierDemande: {
    at: at('demande'),
    may: [],
    but: { marc: 'aucuneFratrie', claire: 'aucuneFratrie', olga: 'aucuneFratrie' },
  },
  corrigerNaissance: { at: at('demande'), may: referents },
  derogerAge: { at: at('demande'), may: ['olga'] },
  declarerEligible: { at: at('demande'), may: ['marc', 'olga'] },
  declarerIneligible: { at: at('demande'), may: ['marc', 'olga'] },
  inscrireListeAttente: {
    at: () => at('eligible')().commission(),
    may: [...gestionnaires, 'come', 'olga'],
  },
  accorderPonctuel: { at: at('eligible'), may: gestionnaires },
  proposerPlace: {
    at: at('eligible'),
    may: gestionnaires,
    but: { olga: 'autreDecideur' },
  },
  refuserOffre: { at: at('placeProposee'), may: [...referents, ...gestionnaires] },
  retirerDemande: { at: at('placeProposee'), may: referents },
  transmettreContacts: { at: at('accueil'), may: ['marc', 'claire'] },
  proposerContrat: { at: at('placeProposee'), may: ['marc', ...gestionnaires] },
  confirmerEtape: {
    at: at('contrat'),
    may: ['marc'],
    but: { lise: 'cleDejaTournee', gaston: 'cleDejaTournee' },
  },
  recueillirSignature: { at: at('contrat'), may: ['marc', 'claire', ...gestionnaires] },
  objecterEtape: {
    at: at('contrat'),
    may: ['marc'],
    but: { lise: 'cleDejaTournee', gaston: 'cleDejaTournee' },
  },
  planifierAdaptation: { at: at('contrat'), may: gestionnaires },
  commencerAccueil: { at: premierJour, may: gestionnaires },
  noterPremierJourManque: {
    at: premierJour,
    may: gestionnaires,
  },
  signalerAbsence: { at: at('accueil'), may: gestionnaires },
  noterRecontact: { at: absence, may: referents },
  demanderChangement: { at: at('accueil'), may: ['marc'] },
  accepterChangement: { at: changement, may: gestionnaires },
  refuserChangement: { at: changement, may: gestionnaires },
  changerPlace: { at: at('accueil'), may: gestionnaires },
  accorderReleve: { at: () => at('accueil')().abaissee(), may: [...gestionnaires, 'olga'] },
  rendreDemiJournees: { at: adaptation, may: [...gestionnaires, 'olga'] },
  redonnerJours: { at: () => new Parcours().sansFermeture(), may: gestionnaires },
  ouvrirBilan: { at: at('accueil'), may: ['marc', 'olga', ...gestionnaires] },
  redigerBilan: { at: at('bilan'), may: [...referents, ...gestionnaires] },
  proposerRenouvellement: { at: at('bilan'), may: ['marc', ...gestionnaires] },
  annoncerFinAnticipee: { at: at('accueil'), may: ['marc', 'claire', ...gestionnaires] },
  prevoirFin: { at: at('accueil'), may: ['marc', 'claire', ...gestionnaires] },
  annulerFin: { at: at('droitCommunEnAttente'), may: ['marc', ...gestionnaires] },
  nommerPlaceOrdinaire: { at: at('accueil'), may: gestionnaires },
  ajouterNote: { at: at('accueil'), may: [...referents, ...gestionnaires] },
};

it('lists every command', () => {
  expect([...Object.keys(table), 'ouvrirDemande'].sort()).toEqual(
    Object.keys(crecheAvip.commands).sort(),
  );
});

describe.each(Object.entries(table))('%s', (type, { at: make, may, but = {} }) => {
  const parcours = make();
  const data = donnees(type, parcours);

  it(`is open to ${may.join(', ')}`, () => {
    for (const name of may)
      expect([name, parcours.refused(name, type, data)]).toEqual([name, null]);
  });

  const others = Object.keys(agents).filter((name) => !may.includes(name));
  it.each(others)('SECRET-01 is refused to %s', (name) => {
    expect(parcours.refused(name, type, data)).toBe(but[name] ?? 'nonHabilite');
  });

  it('is offered to no one who can never do it', () => {
    for (const name of others.filter((one) => !(one in but))) {
      const offered = parcours.monde.options(name, parcours.id).map((option) => option.type);
      expect(offered).not.toContain(type);
    }
  });
});

it('AVIP-30 any actor who saw a need may open a request: referents, the crèche, the commune', () => {
  const { monde, creche } = new Parcours();
  const { criteres: _, ...bare } = ouverture(monde, [creche]);
  const may = Object.keys(agents).filter((name) => monde.opening(name, 'creche-avip', bare).ok);
  expect(may.sort()).toEqual(
    [
      ...['marc', 'claire', 'paule', 'colette', 'colin', 'etranger', 'etrangere', 'lamine'],
      ...['lise', 'gaston', 'nora', 'olga', 'otto'],
    ].sort(),
  );
  expect(monde.opening('lise', 'creche-avip', ouverture(monde, [creche]))).toMatchObject({
    refusal: { code: 'criteresReserves' },
  });
});

describe.each(Object.entries(etats))('in %s', (etat, make) => {
  const parcours = make();
  it('is in that state', () => expect(parcours.value).toBe(etat));

  it.each(Object.entries(table))('%s is judged by its states', (type, { may, but = {} }) => {
    const who = may[0] ?? Object.keys(but)[0] ?? 'olga';
    const legal = crecheAvip.commands[type]?.from.includes(etat) ?? false;
    const code = parcours.refused(who, type, donnees(type, parcours));
    if (legal) expect(code).not.toBe('etatIncompatible');
    // Who has no quality in this state is told nothing of it.
    else expect(['etatIncompatible', 'nonHabilite']).toContain(code);
  });

  it('says who holds the ball, and its deadlines in order', () => {
    const { state } = parcours.monde.cas(parcours.id);
    const shown = crecheAvip.summary(state as typeof crecheAvip.initial, parcours.monde.settings);
    expect(shown.deadlines.map(({ due }) => due)).toEqual(
      shown.deadlines.map(({ due }) => due).toSorted(),
    );
    expect(shown.ended).toBe(crecheAvip.states[etat]?.station === null || etat === 'droitCommun');
    if (shown.ended) expect([shown.waitingFor, shown.deadlines]).toEqual([null, []]);
  });
});

it('meets every state', () => {
  const reached = [...Object.keys(etats), 'nouveau', 'archive', 'purge'];
  expect(reached.sort()).toEqual(Object.keys(avipStates).sort());
});

const always = { olga: 'coordinateur', audrey: 'auditeur' };
const suivi = { marc: 'insertion', claire: 'referentSocial' };
const lucioles = { lise: 'creche', gaston: 'creche' };
const standing: { readonly [etat: string]: { readonly [agent: string]: string } } = {
  demande: { ...suivi, ...always },
  ineligible: { ...suivi, ...always },
  eligible: { ...suivi, ...lucioles, ...always },
  listeAttente: { ...suivi, ...lucioles, ...always },
  placeProposee: { ...suivi, ...lucioles, ...always },
  contrat: { ...suivi, ...lucioles, ...always },
  accueil: { ...suivi, ...lucioles, ...always },
  bilan: { ...suivi, ...lucioles, ...always },
  droitCommunEnAttente: { ...suivi, ...lucioles, ...always },
  droitCommun: { ...suivi, ...lucioles, ...always },
  rompu: { ...suivi, ...lucioles, ...always },
  fin: { ...suivi, ...lucioles, ...always },
  retiree: { ...suivi, ...always },
};

describe.each(Object.entries(standing))('AVIP-55 SECRET-02 in %s', (etat, expected) => {
  const parcours = at(etat)();
  it.each(Object.keys(agents))('%s', (name) => {
    const place = parcours.monde.place(parcours.id, name);
    const quality = expected[name];
    expect([...place.qualites]).toEqual(quality ? [quality] : []);
    expect(mayKnow(place)).toBe(quality !== undefined);
  });
});

it('AVIP-55 a crèche that is named no more, or has no place of it, knows nothing', () => {
  const parcours = at('eligible')();
  parcours.run('marc', 'modifierVoeux', { voeux: [] });
  expect(mayKnow(parcours.monde.place(parcours.id, 'lise'))).toBe(false);
});

it('AVIP-31 SECRET-01 what each quality opens', () => {
  const parcours = at('accueil')();
  const open = (name: string) =>
    audiences.filter((audience) => mayRead(audience, parcours.monde.place(parcours.id, name)));
  const everything: Audience[] = [
    ...(['public', 'identite', 'contacts', 'referents', 'creche', 'besoin', 'agent'] as const),
  ];
  expect(open('olga')).toEqual(everything);
  const [open1, open2, open3, ...rest] = everything;
  const siens = [open1, open2, open3, 'contactsProtegesFamille', ...rest];
  for (const name of ['marc', 'claire']) expect(open(name)).toEqual(siens);
  expect(open('lise')).toEqual(['public', 'creche', 'besoin', 'agent']);
  expect(open('audrey')).toEqual(['public', 'agent']);
  expect(open('nora')).toEqual([]);
  expect(open('come')).toEqual([]);
});

it('AVIP-34 SECRET-01 the commission opens the need while it may decide, and nothing else of the request', () => {
  for (const etat of ['eligible', 'listeAttente', 'placeProposee']) {
    const parcours = at(etat)().commission();
    const place = parcours.monde.place(parcours.id, 'come');
    const open = audiences.filter((audience) => mayRead(audience, place));
    expect(open).toEqual([
      ...['public', ...(etat === 'placeProposee' ? [] : ['instruction'])],
      ...['besoin', 'agent'],
    ]);
  }
});

describe('AVIP-31 a planted secret is never in what the crèche may read', () => {
  const secret = 'Secret-Orchidee';
  const lived = () => {
    const parcours = new Parcours().accueil();
    return parcours
      .run('marc', 'ajouterNote', { audience: 'referents', texte: secret })
      .run('lise', 'ouvrirBilan')
      .run('claire', 'redigerBilan', { audience: 'referents', texte: secret })
      .run('claire', 'annoncerFinAnticipee', {
        effetLe: parcours.monde.today,
        echangeLe: parcours.monde.today,
        parFamille: true,
        mode: 'oral',
        motif: secret,
      });
  };
  const refuse = () => {
    const parcours = new Parcours().proposee();
    return parcours
      .run('claire', 'refuserOffre', { motif: secret })
      .run('olga', 'derogerAge', { jusquAu: '2028-12-31', motif: secret });
  };

  it.each([lived, refuse])('in its facts, its contents, its list, its options', (make) => {
    const parcours = make();
    const { monde, id } = parcours;
    const place = monde.place(id, 'lise');
    expect(mayKnow(place)).toBe(true);
    const facts = monde.written.filter(({ on, fact }) => on === id && fact.on === 'joint');
    const seen = facts.flatMap(({ opened }): OpenedFact[] => {
      const parts = Object.entries(opened.parts).filter(([name]) => {
        const audience = getFactSpec(opened.type).parts[name]?.audience;
        const named = audience === 'selonFait' ? opened.clear['audience'] : audience;
        return mayRead(named as Audience, place);
      });
      const sealed = Object.keys(opened.parts).length > 0;
      return sealed && parts.length === 0 ? [] : [{ ...opened, parts: Object.fromEntries(parts) }];
    });
    const contents = seen.reduce(crecheAvip.evolveContents, crecheAvip.emptyContents());
    const { state } = monde.cas(id);
    const summary = crecheAvip.summary(state as typeof crecheAvip.initial, monde.settings);
    const told = JSON.stringify([seen, contents, summary, monde.options('lise', id)]).toLowerCase();
    // AVIP-31 Its age is reckoned for the crèche: the day is in nothing that it reads.
    expect(contents.naissance).toBeNull();
    expect(monde.cas(id).contents).toMatchObject({ naissance: '2024-11-10' });
    expect(contents.besoin?.minutesSemaine).toBe(480);
    for (const word of [
      ...[secret, 'secret-dumoulin', 'allocation', 'foyer', 'quartier', 'rsa', 'qpv', 'isol'],
      ...['demandeuremploi', 'recherche', 'frein'],
    ]) {
      expect(told, word).not.toContain(word.toLowerCase());
    }
    // And it was there: who follows the family reads it.
    expect(JSON.stringify(monde.cas(id).contents)).toContain(secret);
    expect(monde.cas(id).prive).toEqual(
      make === lived ? { referents: { rappels: [], notes: 1 } } : {},
    );
  });

  it('nor in what the pathways say of themselves, schemas of commands included', () => {
    for (const pathway of [crecheAvip, creche]) {
      const { label, states, facts, commands } = pathway;
      const told = JSON.stringify([
        label,
        states,
        Object.values(facts).map((one) => [one.type, one.label, one.source]),
        Object.values(commands).map(({ data, ...one }) => [
          ...[one.type, one.label, one.source],
          z.toJSONSchema(data, { io: 'input' }),
        ]),
      ]);
      for (const word of [/\bRSA\b/i, /\bQPV\b/i, /isol/i, /\bfreins?\b/i]) {
        expect(told).not.toMatch(word);
      }
    }
  });

  it('nor in any refusal that it may be given', () => {
    for (const [type, { at: make }] of Object.entries(table)) {
      const parcours = make();
      const decision = parcours.monde.decide('lise', parcours.id, type, donnees(type, parcours));
      const told = JSON.stringify(decision.ok ? {} : decision.refusal).toLowerCase();
      for (const word of ['secret', 'rsa', 'qpv', 'isol']) expect(told).not.toContain(word);
    }
  });
});

it('CLE-02 the référents change hands: the key of the former one falls', () => {
  const parcours = at('contrat')();
  parcours.run('marc', 'confirmerEtape', parcours.nommee);
  expect(parcours.context.etape?.cles.map(({ siege }) => siege)).toEqual(['creche', 'insertion']);
  parcours.run('olga', 'designerReferents', { insertion: idOf('colette') });
  expect(parcours.context.etape?.cles.map(({ siege }) => siege)).toEqual(['creche']);
  expect(parcours.refused('marc', 'confirmerEtape', parcours.nommee)).toBe('nonHabilite');
  parcours.run('colette', 'confirmerEtape', parcours.nommee);
});
