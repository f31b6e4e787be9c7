// A meeting or a diagnosis as plain text, for another software: what its reader reads, or what the pair reads alone. Pure.

import type {
  AgContents,
  RendezVous,
} from '../../../../workflows/accompagnementGlobal/contents.ts';
import { noteAjoutee } from '../../../../workflows/accompagnementGlobal/facts/notes.ts';
import {
  impacts,
  modalites,
  motifsLegitimes,
  presences,
  presents,
  themes,
  typesRendezVous,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import type { FactView } from '../../../contract/facts.ts';
import { sayFullDay } from '../../dates/frenchDates.ts';
import { sayHour } from '../../texts/typeset.ts';

/** `tout`: one's own side's notes as well. `binome`: what both read alone. */
export type Portee = 'tout' | 'binome';

/** AG-74. Notes of one's own side on that day; those of the other side are no part of what one reads. */
export function notesOfSide(facts: readonly FactView[], jour: string): readonly string[] {
  return facts.flatMap((fact) => {
    if (fact.type !== noteAjoutee.type || fact.stream === 'joint') return [];
    const text = fact.parts['note']?.['texte'];
    return fact.occurredOn === jour && typeof text === 'string' ? [text] : [];
  });
}

const said = (lines: readonly (string | false | null)[]) =>
  lines.filter((line) => line !== false && line !== null && line !== '').join('\n');

const among = (list: Readonly<Record<string, string>>, word: string | null) =>
  word === null ? null : (list[word] ?? null);

export interface MeetingCopy {
  readonly reference: string;
  readonly notes: readonly string[];
  readonly portee: Portee;
  /** SECRET-12. Contacts that are kept safe: where one meets goes nowhere else either. */
  readonly lieuTu?: boolean;
}

/** `reference` names the case; no name of a person is added to what was written. */
export function meetingText(
  { type, jour, heure, modalite, lieu, compteRendu }: RendezVous,
  { reference, notes, portee, lieuTu = false }: MeetingCopy,
): string {
  const when = `${sayFullDay(jour)}${heure === null ? '' : ` à ${sayHour(heure)}`}`;
  const how = [typesRendezVous[type], among(modalites, modalite), lieuTu ? null : lieu]
    .filter(Boolean)
    .join(', ');
  return said([
    `Rendez-vous du ${when} (${reference})`,
    how,
    compteRendu && presences[compteRendu.presence],
    compteRendu !== null &&
      compteRendu.motifLegitime !== null &&
      `Motif légitime\u00a0: ${motifsLegitimes[compteRendu.motifLegitime]}`,
    compteRendu !== null &&
      compteRendu.presents.length > 0 &&
      `Présents\u00a0: ${compteRendu.presents.map((one) => presents[one]).join(', ')}`,
    compteRendu?.texte ?? null,
    ...(portee === 'tout' ? notes.map((note) => `Note de mon service\u00a0: ${note}`) : []),
  ]);
}

export function diagnosisText(contents: AgContents, reference: string): string {
  const { diagnostic, freins, appuis, objectifs } = contents;
  const { emploi, social, synthese } = diagnostic;
  const part = (title: string, text: string | undefined) => text && `${title}\n${text}`;
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 && `${title}\n${items.map((item) => `- ${item}`).join('\n')}`;
  return [
    `Diagnostic partagé (${reference})`,
    part('Partie professionnelle', emploi?.texte),
    part('Partie sociale', social?.texte),
    part('Synthèse commune', synthese?.texte),
    list(
      'Freins',
      freins.map(({ theme, impact }) => `${themes[theme]}\u00a0: ${impacts[impact]}`),
    ),
    list(
      'Appuis',
      appuis.map(({ texte }) => texte),
    ),
    list(
      'Objectifs',
      objectifs.map(({ texte }) => texte),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}
