// Folds every opened fact into what is shared: the agreement in force, what it left out as it was written, what was signed.
import type { OpenedFact } from '../kernel/fact.ts';
import { type OpenedAs, on } from '../kernel/opened.ts';
import { accordExpire, accordRecueilli, accordRetire } from './facts/accord.ts';
import * as commission from './facts/commission.ts';
import * as diagnostic from './facts/diagnostic.ts';
import { passationAcceptee } from './facts/passation.ts';
import { propositionOuverte } from './facts/proposition.ts';
import {
  auBinome,
  autreCote,
  coteDuFait,
  couvre,
  estContenu,
  lisibleDesDeux,
  nomDe,
  type Partage,
  signePar,
  themesDe,
} from './partage.ts';

type Change = Partial<Partage>;

/** AG-31. The content of the diagnosis that a later one of the same kind replaces: what is signed is the last of each. */
const signables = new Map<string, (fact: OpenedFact) => string>([
  [diagnostic.diagnosticEmploiComplete.type, () => 'emploi'],
  [diagnostic.diagnosticSocialComplete.type, () => 'social'],
  [diagnostic.syntheseRedigee.type, () => 'synthese'],
  [diagnostic.freinEvalue.type, (fact) => `frein:${themesDe(fact)[0] ?? ''}`],
  [diagnostic.appuiAjoute.type, ({ version }) => `appui:${version}`],
  [diagnostic.objectifFixe.type, ({ version }) => `objectif:${version}`],
]);

/** AG-34. Of the diagnosis, what both seats may read. */
export const communs = (partage: Partage): readonly OpenedFact[] =>
  partage.aSigner.filter((fact) =>
    themesDe(fact).every((theme) => lisibleDesDeux(partage, fact, theme)),
  );

/** AG-31. Both keys were turned on it: the last of each kind, as far as both read it that day. */
function signer(partage: Partage): Change {
  const last = new Map(communs(partage).map((fact) => [cleDe(fact), fact]));
  const signed = [...last.values()].flatMap((fact) =>
    themesDe(fact).flatMap((theme) =>
      Object.values(partage.sieges).map((one) => signePar(one, nomDe(fact, theme))),
    ),
  );
  return { signes: [...new Set([...partage.signes, ...signed])] };
}

/** AG-36. The seat is another organisation's; what was written for it stays, unless the person agreed that it goes along. */
function demenage(
  partage: Partage,
  { clear, recordedAt: jusquA }: OpenedAs<typeof passationAcceptee>,
): Change {
  const { sieges, signes, parties, suivis } = partage;
  const { siege, organisation, dossier } = clear;
  if (!organisation) return {};
  const avant = sieges[siege];
  const moved = { sieges: { ...sieges, [siege]: organisation }, parties: [...parties, avant] };
  if (!dossier) return moved;
  const prefix = signePar(avant, '');
  // What the other side wrote, signed together, is the agreement's to give: without one it goes no further.
  const shared = couvre(partage, avant, null);
  const theirs = shared ? signes.filter((one) => one.startsWith(prefix)) : [];
  const before = suivis.filter((one) => one.organisation === avant);
  return {
    ...moved,
    signes: [...signes, ...theirs.map((one) => signePar(organisation, one.slice(prefix.length)))],
    suivis: [
      ...suivis,
      ...before.map((one) => ({ ...one, organisation })),
      { auteur: avant, organisation, jusquA },
    ],
  };
}

const sansAccord = (): Change => ({ accord: null });

const folds = new Map([
  on(
    propositionOuverte,
    (_: Partage, { clear }): Change => ({
      sieges: { emploi: clear.organisationEmploi, social: clear.organisationSocial },
    }),
  ),
  on(accordRecueilli, (_: Partage, { clear, parts: { accord } }): Change => {
    if (!accord) return { accord: null };
    const { themes } = accord;
    const destinataires = clear.destinataires ?? accord.destinataires;
    const refuse = destinataires.length === 0 ? { refuseLe: clear.donneLe } : {};
    return { accord: { themes, destinataires }, ...refuse };
  }),
  on(passationAcceptee, demenage),
  on(
    accordRetire,
    (_: Partage, { occurredOn }): Change => ({ accord: null, refuseLe: occurredOn }),
  ),
  on(accordExpire, sansAccord),
  on(commission.diagnosticTransmis, signer),
  on(diagnostic.diagnosticValide, (partage: Partage) => ({ ...signer(partage), aSigner: [] })),
]);

const cleDe = (fact: OpenedFact) => signables.get(fact.type)?.(fact) ?? '';

/** What this fact says, and whether the other side was among those whom it was for. */
function ecrit(partage: Partage, fact: OpenedFact): Change {
  if (!estContenu(fact) || auBinome(partage, fact)) return {};
  const themes = themesDe(fact);
  const auteur = coteDuFait(fact, partage);
  const readers = auteur === null ? (['emploi', 'social'] as const) : [autreCote(auteur)];
  const kept = themes.filter(
    (theme) => !readers.every((cote) => couvre(partage, partage.sieges[cote], theme)),
  );
  const news = themes.flatMap((theme) =>
    theme === null || partage.themes.includes(theme) ? [] : [theme],
  );
  return {
    ...(kept.length === 0
      ? {}
      : { gardes: [...partage.gardes, ...kept.map((theme) => nomDe(fact, theme))] }),
    ...(news.length === 0 ? {} : { themes: [...partage.themes, ...news] }),
    ...(signables.has(fact.type) ? { aSigner: [...partage.aSigner, fact] } : {}),
  };
}

export function foldPartage(partage: Partage, fact: OpenedFact): Partage {
  const told = folds.get(fact.type)?.(partage, fact) ?? {};
  const after = { ...partage, ...told };
  const written = ecrit(after, fact);
  return Object.keys(told).length + Object.keys(written).length === 0
    ? partage
    : { ...after, ...written };
}
