// Rule AG-72: the sheet that the person is handed is true in every sentence, for every state and each who would print it.
import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../../src/contract/cases.ts';
import {
  personSheet,
  printerOf,
} from '../../../src/web/accompagnementGlobal/papers/personSheet.ts';
import { sheetFacts } from '../../../src/web/accompagnementGlobal/papers/sheetFacts.ts';
import { lecteurDe, partsLues } from '../../../workflows/accompagnementGlobal/partage.ts';
import { accompagnementGlobal } from '../../../workflows/accompagnementGlobal/pathway.ts';
import type { agStates } from '../../../workflows/accompagnementGlobal/states.ts';
import { addDays } from '../../../workflows/dates.ts';
import type { Json } from '../../../workflows/kernel/json.ts';
import type { Dossier } from '../support/dossier.ts';
import * as parcours from '../support/parcours.ts';
import { agents, idOf, organisations } from '../support/partenariat.ts';

const noms: { readonly [id: string]: string } = Object.fromEntries(
  Object.keys(agents).map((name) => [
    idOf(name),
    `${name.charAt(0).toUpperCase()}${name.slice(1)} N.`,
  ]),
);
const lieux = [
  { id: organisations.agence.id, nom: 'l’agence', kind: 'franceTravail', telephone: '01 00' },
  { id: organisations.mds.id, nom: 'la MDS', kind: 'mds', telephone: null },
  { id: organisations.ccas.id, nom: 'le CCAS', kind: 'ccas', telephone: '02 00' },
];
const directory = {
  agents: Object.values(agents).flatMap(({ id, organisation, roles }) => {
    const place = lieux.find((one) => one.id === organisation);
    return place ? [{ id, nom: noms[id] ?? '', organisation: place, roles: [...roles] }] : [];
  }),
  organisations: lieux,
};

const json = (value: object): { [key: string]: Json } => JSON.parse(JSON.stringify(value));

/** What the person's agreement leaves to the organisation of who prints. */
function read(dossier: Dossier, organisation: string) {
  const { partage } = dossier.contents;
  const reader = lecteurDe(partage, organisation);
  return dossier.written
    .filter(({ fact }) => fact.on === 'joint')
    .reduce(
      (contents, { opened }) =>
        accompagnementGlobal.evolveContents(contents, {
          ...opened,
          parts: partsLues(partage, opened, reader),
        }),
      accompagnementGlobal.emptyContents(),
    );
}

/** The case as the printer's screen has it, of what the sheet is made from. */
function seen(dossier: Dossier, name: string) {
  dossier.catchUp();
  const { context, value } = dossier.state;
  const viewer = dossier.viewer(name);
  const { qualites } = accompagnementGlobal.placeOf(dossier.state, viewer, dossier.today);
  const { acte } = context;
  const seats: CaseView['seats'] = (['emploi', 'social'] as const).map((seat) => {
    const { titulaire, organisation } = context.sieges[seat];
    const place = lieux.find(({ id }) => id === organisation) ?? null;
    const nom = titulaire === null ? null : (noms[titulaire] ?? null);
    return { seat, label: seat, agent: titulaire, nom, organisation: place, suppleant: null };
  });
  const act = acte && { id: acte.id, kind: acte.acte, label: '', bySeat: acte.siege, byNom: null };
  return {
    state: { value, label: value },
    context: json(context),
    contents: json(read(dossier, viewer.organisation)),
    qualites: [...qualites],
    seats,
    act: act && { ...act, announcedOn: dossier.today, effectiveOn: acte?.effetLe ?? '' },
    person: {},
  };
}

/** What is printed by them, line by line; null: they hand no sheet over. */
function printed(dossier: Dossier, name: string): readonly string[] | null {
  const view = seen(dossier, name);
  if (printerOf(view.qualites, view.state.value) === null) return null;
  const sheet = personSheet(sheetFacts(view, dossier.today, directory));
  return sheet.flatMap(({ title, lines }) => [
    `# ${title}`,
    ...lines.map(({ lead = '', text }) => `${lead}${text}`.replaceAll('\u00a0', ' ')),
  ]);
}
const page = (dossier: Dossier, name: string) => printed(dossier, name)?.join('\n') ?? '';

/** An action and a meeting that the social side wrote, and an objective of both. */
function busy(start?: string): Dossier {
  const dossier = parcours.associe(start);
  const echeance = addDays(dossier.today, 3);
  const action = { texte: 'Apporter le bail.', porteur: 'personne', echeance };
  const meeting = { type: 'social', modalite: 'physique', jour: echeance, heure: '10:00' };
  dossier.run('claire', 'ajouterAction', action);
  return dossier.run('claire', 'fixerRendezVous', { ...meeting, lieu: 'à la MDS' });
}
/** The agreement withdrawn first: what is written from then on is of one side. */
function closed(): Dossier {
  const dossier = parcours.actif();
  dossier.run('claire', 'retirerAccord', { le: dossier.today, mode: 'oral' });
  const echeance = addDays(dossier.today, 3);
  const action = { texte: 'Apporter le bail.', porteur: 'personne', echeance };
  return dossier.run('claire', 'ajouterAction', action);
}
const ended = (motif: string, dossier = busy()) =>
  dossier.run('marc', 'demanderCloture', {
    ...parcours.issue(dossier, motif),
    ...(motif === 'renoncement' ? { parole: { le: dossier.today, mode: 'oral' } } : {}),
  });
function left(): Dossier {
  const dossier = busy();
  return dossier.run('marc', 'noterDepart', parcours.donnees('noterDepart', dossier));
}

const states: {
  readonly [state in Exclude<keyof typeof agStates, 'nouveau' | 'purge'>]: () => Dossier;
} = {
  brouillon: parcours.brouillon,
  prescrit: parcours.prescrit,
  diagnostic: parcours.ecrit,
  aValider: parcours.aValider,
  enCommission: parcours.enCommission,
  valide: parcours.valide,
  actif: busy,
  bilan: () => busy().run('claire', 'ouvrirBilan'),
  suspendu: () => busy().run('claire', 'suspendre', { audience: 'binome' }),
  cloture: () => ended('renoncement'),
  refuse: parcours.refuse,
  retire: parcours.retire,
  changementDepartement: left,
  archive: parcours.archive,
};
const unnamed = ['brouillon', 'prescrit', 'retire'];
const byAuthor = [...unnamed, 'refuse'];
const pair = ['marc', 'claire'];
const running = ['actif', 'bilan', 'suspendu'];
const over = ['cloture', 'refuse', 'retire', 'changementDepartement'];
const jargon =
  /accompagnement global|binôme|diagnostic|prescri|frein|référent|parcours|dispositif|instruction|saisi|échéance|bénéficiaire|usager/i;

describe.each(Object.entries(states))('AG-72 the sheet of a case in %s', (state, make) => {
  const carriers = [
    ...(unnamed.includes(state) || state === 'archive' ? [] : pair),
    ...(byAuthor.includes(state) ? ['paule'] : []),
  ];

  it('is handed over by who carries it, and by nobody else', () => {
    const dossier = make();
    expect(Object.keys(agents).filter((name) => printed(dossier, name) !== null)).toEqual(carriers);
  });

  it('says what is true of that state, and leaves out the rest', () => {
    const dossier = make();
    for (const name of carriers) {
      const text = page(dossier, name);
      expect(text).not.toMatch(jargon);
      expect(text).toContain('# Où nous en sommes');
      expect(text).toContain('corrig');
      expect(/sans donner de raison/.test(text)).toBe(!over.includes(state));
      expect(/Apporter le bail|# Qui fait quoi/.test(text)).toBe(running.includes(state));
      expect(/# Prochain rendez-vous/.test(text)).toBe(
        !over.includes(state) && !unnamed.includes(state),
      );
      // Nobody is pointed at as « ci-dessus » before they are named.
      if (unnamed.includes(state)) expect(text).not.toContain('ci-dessus');
      expect(/va être nommée/.test(text)).toBe(['brouillon', 'prescrit'].includes(state));
    }
  });
});

describe('AG-72 what happens to a case is on its sheet', () => {
  it('in full, while both read all: the pair, who stands beside them, the plan, the next day', () => {
    const dossier = busy();
    const lamine = 'Lamine N., le CCAS, 02 00, jusqu’au';
    expect(printed(dossier, 'marc')).toEqual([
      '# Où nous en sommes',
      'Le suivi à deux est en cours. Il a commencé le 5 janvier 2026. Il est prévu jusqu’au 5 juillet 2026.',
      '# Qui vous suit',
      'Marc N., l’agence, 01 00',
      'Claire N., la MDS',
      expect.stringContaining(lamine),
      '# Ce que vous voulez',
      '« Je veux mon chez-moi. »',
      '# Qui fait quoi',
      'Vous, avant le 8 janvier 2026 : Apporter le bail.',
      '# Prochain rendez-vous',
      'jeudi 8 janvier à 10 h, à la MDS',
      '# Si vous n’êtes pas d’accord',
      'Dites-le à la personne qui vous remet cette feuille : ce qui est écrit sur vous peut être lu avec vous, et corrigé.',
      'Vous pouvez revenir sur votre accord à partager des informations, en entier ou en partie, quand vous voulez.',
      'Vous pouvez arrêter ce suivi à tout moment, sans donner de raison.',
      'Vous pouvez aussi écrire au responsable de l’agence ou de la Maison des solidarités, et, pour vos informations, à la CNIL (cnil.fr).',
    ]);
    dossier.goTo(addDays(dossier.context.intervenant?.jusquAu ?? dossier.today, 1));
    expect(page(dossier, 'marc')).not.toContain('Lamine');
  });

  it('with the sharing closed, points to who wrote what is not the printer’s to read', () => {
    const dossier = closed();
    const text = page(dossier, 'marc');
    expect(text).toContain('Vous, avant le 8 janvier 2026 : demandez à Claire N. ce qui est prévu');
    expect(text).toContain('Demandez à Claire N. ce qui a pu être écrit de son côté');
    expect(text).not.toMatch(/Rien n’est à faire|revenir sur votre accord|Apporter/);
    expect(text).toContain('Aucun accord à partager des informations n’est en vigueur');
    expect(page(dossier, 'claire')).toContain('Apporter le bail.');
    // Given anew, it does not open what was written outside it.
    dossier.run('claire', 'noterAccord', parcours.prescription(dossier).accord);
    expect(page(dossier, 'marc')).toContain('demandez à Claire N. ce qui est prévu');
  });

  it('says an exit that is announced, until when it can be undone, and no longer the planned end', () => {
    const text = page(ended('emploiDurable'), 'claire');
    expect(text).toContain('Sa fin est annoncée : il s’arrêtera à la fin du 12 janvier 2026.');
    expect(text).toContain('dites-le au plus tard le 12 janvier 2026');
    expect(text).not.toContain('prévu jusqu’au');
  });

  it('says when a follow-up will begin', () => {
    const dossier = parcours.valide();
    const debut = addDays(dossier.today, 20);
    const later = { ...parcours.demarrage(dossier), debut };
    dossier.run('marc', 'proposerDemarrage', later);
    dossier.run('claire', 'confirmerEtape', dossier.proposition);
    expect(page(dossier, 'marc')).toContain(
      'Le suivi à deux est décidé. Il commencera le 25 janvier 2026.',
    );
  });

  it.each(['deces', 'erreurDeSaisie'])('leaves nothing to hand to anybody: %s', (motif) => {
    expect(printed(ended(motif), 'claire')).toEqual([
      '# Rien à remettre',
      'Ce suivi est terminé. Il n’y a pas de feuille à remettre.',
    ]);
  });

  it('SECRET-12 says of somebody who is kept safe no place where they can be met', () => {
    const view = seen(busy(), 'marc');
    const facts = (person: { proteges?: true }) =>
      sheetFacts({ ...view, person }, '2026-01-05', directory).meetings.map(({ lieu }) => lieu);
    expect(facts({})).toEqual(['à la MDS']);
    expect(facts({ proteges: true })).toEqual([null]);
  });
});
