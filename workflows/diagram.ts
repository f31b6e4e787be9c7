// Draws a pathway from its own chart: Mermaid for the README, and the glossary that goes with it.
import type { Arrow } from './kernel/chart.ts';
import type { FactSpec } from './kernel/fact.ts';
import type { Pathway } from './kernel/pathway.ts';

const stem = (type: string) => type.replace(/\.v\d+$/, '');

/** Arrows between the same two states share one line; what leaves a state as it is stands in the tables, not here. */
export function mermaid(
  arrows: readonly Arrow[],
  states: Pathway['states'],
  initial: string,
): string {
  const lines = new Map<string, string[]>();
  for (const { from, fact, to } of arrows) {
    if (from === to) continue;
    const line = `${from} --> ${to}`;
    lines.set(line, [...(lines.get(line) ?? []), stem(fact)]);
  }
  const ended = Object.keys(states).filter((state) => !arrows.some(({ from }) => from === state));
  return [
    'stateDiagram-v2',
    ...Object.entries(states).map(([state, { label }]) => `  ${state} : ${label}`),
    `  [*] --> ${initial}`,
    ...[...lines].map(([line, facts]) => `  ${line} : ${facts.join(', ')}`),
    ...ended.map((state) => `  ${state} --> [*]`),
  ].join('\n');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const stayIn = (arrows: readonly Arrow[], type: string) =>
  arrows.filter(({ fact, from, to }) => fact === type && from === to).map(({ from }) => from);

function factRow(arrows: readonly Arrow[], { type, label, source }: FactSpec): string[] {
  const moves = arrows
    .filter(({ fact, from, to }) => fact === type && from !== to)
    .map(({ from, to }) => `${from} → ${to}`);
  const stays = stayIn(arrows, type);
  const where = [...moves, ...(stays.length > 0 ? [`dans ${stays.join(', ')}`] : [])];
  return [`\`${type}\``, label, where.join(' ; ') || 'fil d’un seul côté', source];
}

/** One pathway as the README shows it: the chart, its states, its facts, its commands, its rules. */
export function document(
  pathway: Pathway,
  arrows: readonly Arrow[],
  rules: { readonly [id: string]: string },
): string {
  const { label, id, version, fingerprint, states } = pathway;
  const commands = Object.values(pathway.commands);
  return [
    `## ${label}`,
    `\`${id}\`, version ${version}, empreinte \`${fingerprint}\`.`,
    ['```mermaid', mermaid(arrows, states, pathway.initial.value), '```'].join('\n'),
    '### États',
    table(
      ['État', 'Libellé', 'Source'],
      Object.entries(states).map(([state, spec]) => [`\`${state}\``, spec.label, spec.source]),
    ),
    '### Faits',
    table(
      ['Fait', 'Libellé', 'Où', 'Source'],
      Object.values(pathway.facts).map((spec) => factRow(arrows, spec)),
    ),
    '### Commandes',
    table(
      ['Commande', 'Libellé', 'Sorte', 'Depuis', 'Qui', 'Règles'],
      commands.map(({ type, label: said, kind, from, who, rules: held }) => [
        `\`${type}\``,
        said,
        kind,
        from.join(', ') || 'avant le premier fait',
        who.join(', '),
        held.join(', '),
      ]),
    ),
    '### Règles',
    table(['Règle', 'Ce qu’elle dit'], Object.entries(rules)),
  ].join('\n\n');
}
