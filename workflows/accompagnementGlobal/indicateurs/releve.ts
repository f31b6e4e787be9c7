// What one accompagnement adds to the counts: dates and closed classes, no name, no agent; folded from its joint facts.
import type { z } from 'zod';
import type { Jour } from '../../dates.ts';
import type { Cote, OpenedFact } from '../../kernel/fact.ts';
import { isFact, type OpenedAs, on } from '../../kernel/opened.ts';
import { type Comptes, situationPurgee } from '../facts/conservation.ts';
import * as diagnostic from '../facts/diagnostic.ts';
import { freinEvalue, propositionRefusee, type Reponse } from '../facts/diagnostic.ts';
import * as duree from '../facts/duree.ts';
import * as fin from '../facts/fin.ts';
import * as proposition from '../facts/proposition.ts';
import * as suivi from '../facts/suivi.ts';

/** Where a proposal stood when it was withdrawn, or when the person left the département before any start. */
export type EtapeDeRetrait = 'avantBinome' | 'diagnostic' | 'avantDemarrage' | 'departement';

export interface Rencontre {
  readonly le: Jour;
  readonly emploi: boolean;
  readonly social: boolean;
  readonly aTrois: boolean;
}

export interface FreinCompte {
  readonly theme: z.infer<typeof diagnostic.Frein>['theme'];
  readonly le: Jour;
  readonly etat: 'ouvert' | 'leve';
}

/** A class is null when its content was destroyed: the fact still counts. */
export interface Releve {
  readonly cote: Cote;
  readonly organisations: { readonly [C in Cote]: string };
  readonly prescritLe: Jour | null;
  readonly situation: proposition.Demande['situation'] | null;
  readonly binomeLe: Jour | null;
  readonly valideLe: Jour | null;
  readonly refus: { readonly le: Jour; readonly alternative: Reponse['alternative'] | null } | null;
  readonly retrait: { readonly le: Jour; readonly etape: EtapeDeRetrait } | null;
  readonly debut: Jour | null;
  readonly rencontres: readonly Rencontre[];
  readonly renouvellements: readonly Jour[];
  readonly pauses: readonly { readonly du: Jour; readonly au: Jour | null }[];
  readonly freins: readonly FreinCompte[];
  /** Announced: it counts once the exit takes effect. */
  readonly issue: Pick<fin.Issue, 'motif' | 'freins'> | null;
  readonly sortie: {
    readonly le: Jour;
    readonly motif: fin.Issue['motif'] | null;
    readonly freins: fin.Issue['freins'] | null;
  } | null;
  readonly suivi: { readonly le: Jour; readonly enEmploi: fin.Suivi['enEmploi'] | null } | null;
  /** AG-62. All that is left of an effaced case. */
  readonly efface: Comptes | null;
}

/** AG-80. The sealed parts that a count needs, and no other: nothing else of a case is opened for it. */
export const partsComptees: ReadonlySet<string> = new Set([
  'demande',
  'reponse',
  'frein',
  'compteRendu',
  'issue',
  'suivi',
]);

const debutDeReleve: Releve = {
  cote: 'emploi',
  organisations: { emploi: '', social: '' },
  prescritLe: null,
  situation: null,
  binomeLe: null,
  valideLe: null,
  refus: null,
  retrait: null,
  debut: null,
  rencontres: [],
  renouvellements: [],
  pauses: [],
  freins: [],
  issue: null,
  sortie: null,
  suivi: null,
  efface: null,
};

type Change = Partial<Releve>;

function etapeDe({ binomeLe, valideLe }: Releve): EtapeDeRetrait {
  if (valideLe) return 'avantDemarrage';
  return binomeLe ? 'diagnostic' : 'avantBinome';
}

/** Ended while paused: the pause ends with it. */
const sansPause = ({ pauses }: Releve, le: Jour): Change => ({
  pauses: pauses.map((pause) => (pause.au === null ? { ...pause, au: le } : pause)),
});

/** AG-13. The sides that saw the person; where that is destroyed, those whose clock it set anew (AG-14). */
function cotesVus({ clear, parts }: OpenedAs<typeof suivi.rendezVousNote>): {
  readonly [C in Cote]: boolean;
} {
  const { compteRendu } = parts;
  if (!compteRendu) {
    const { contactEmploiAvant, contactSocialAvant } = clear;
    return { emploi: contactEmploiAvant !== null, social: contactSocialAvant !== null };
  }
  const { presence, presents } = compteRendu;
  const venue = presence === 'tenu' && presents.includes('personne');
  return {
    emploi: venue && clear.type !== 'social' && presents.includes('emploi'),
    social: venue && clear.type !== 'franceTravail' && presents.includes('social'),
  };
}

const folds = new Map([
  on(proposition.propositionOuverte, (_: Releve, { clear }) => ({
    cote: clear.cote,
    organisations: { emploi: clear.organisationEmploi, social: clear.organisationSocial },
  })),
  on(proposition.accompagnementPrescrit, (_: Releve, { occurredOn, parts }) => ({
    prescritLe: occurredOn,
    situation: parts.demande?.situation ?? null,
  })),
  on(proposition.binomeDesigne, (_: Releve, { occurredOn }) => ({ binomeLe: occurredOn })),
  on(proposition.propositionRetiree, (releve: Releve, { occurredOn }) => ({
    retrait: { le: occurredOn, etape: etapeDe(releve) },
  })),
  on(diagnostic.diagnosticValide, (_: Releve, { occurredOn }) => ({ valideLe: occurredOn })),
  on(propositionRefusee, (_: Releve, { occurredOn, parts }) => ({
    refus: { le: occurredOn, alternative: parts.reponse?.alternative ?? null },
  })),
  on(freinEvalue, ({ freins }: Releve, { occurredOn, parts }): Change => {
    if (!parts.frein) return {};
    const { theme, impact } = parts.frein;
    const open = freins.findLast((one) => one.theme === theme)?.etat === 'ouvert';
    const hinders = impact === 'fort' || impact === 'moyen';
    if (hinders && !open) return { freins: [...freins, { theme, le: occurredOn, etat: 'ouvert' }] };
    if (impact === 'sansImpact' && open) {
      return { freins: [...freins, { theme, le: occurredOn, etat: 'leve' }] };
    }
    return {};
  }),
  on(suivi.accompagnementDemarre, (_: Releve, { clear }) => ({ debut: clear.debut })),
  on(suivi.rendezVousNote, ({ rencontres }: Releve, fact): Change => {
    const { type, le } = fact.clear;
    const { emploi, social } = cotesVus(fact);
    if (!emploi && !social) return {};
    const aTrois = emploi && social && type === 'tripartite';
    return { rencontres: [...rencontres, { le, emploi, social, aTrois }] };
  }),
  on(duree.suspensionDecidee, ({ pauses }: Releve, { occurredOn }) => ({
    pauses: [...pauses, { du: occurredOn, au: null }],
  })),
  on(duree.repriseNotee, (releve: Releve, { clear }) => sansPause(releve, clear.le)),
  on(duree.accompagnementRenouvele, ({ renouvellements }: Releve, { occurredOn }) => ({
    renouvellements: [...renouvellements, occurredOn],
  })),
  on(fin.clotureDemandee, (_: Releve, { parts }) => ({ issue: classes(parts.issue) })),
  on(fin.clotureEffective, (releve: Releve, fact) => sortie(releve, fact, releve.issue)),
  on(fin.clotureImmediate, (releve: Releve, fact) =>
    sortie(releve, fact, classes(fact.parts.issue)),
  ),
  on(fin.departementChange, (releve: Releve, fact) =>
    releve.debut === null
      ? { retrait: { le: fact.occurredOn, etape: 'departement' as const } }
      : sortie(releve, fact, { motif: 'demenagement', freins: 'nonEvalues' }),
  ),
  on(fin.suiviSixMoisNote, (_: Releve, { occurredOn, parts }) => ({
    suivi: { le: occurredOn, enEmploi: parts.suivi?.enEmploi ?? null },
  })),
]);

/** The coded classes alone: its texts are not kept. */
function classes(issue: fin.Issue | undefined): Releve['issue'] {
  return issue ? { motif: issue.motif, freins: issue.freins } : null;
}

function sortie(
  releve: Releve,
  { occurredOn }: OpenedFact,
  issue: Releve['issue'],
): Pick<Releve, 'sortie'> & Change {
  return {
    ...sansPause(releve, occurredOn),
    sortie: { le: occurredOn, motif: issue?.motif ?? null, freins: issue?.freins ?? null },
  };
}

/** Null until the case is opened; of one whose clear parts are destroyed, the counts that its effacement left. */
export function foldReleve(releve: Releve | null, fact: OpenedFact): Releve | null {
  if (isFact(situationPurgee, fact)) {
    return { ...debutDeReleve, efface: fact.clear.comptes ?? null };
  }
  const known =
    releve ?? (fact.type === proposition.propositionOuverte.type ? debutDeReleve : null);
  const fold = known && folds.get(fact.type);
  return fold ? { ...known, ...fold(known, fact) } : known;
}

/** The day from which nothing more is done in it. */
export function finDe({ refus, retrait, sortie: exit }: Releve): Jour | null {
  return refus?.le ?? retrait?.le ?? exit?.le ?? null;
}
