// AVIP The screen of a request: a form for every command, words for every fact, no hint to a crèche.
import { expect, test } from 'vitest';
import type { FactView } from '../../../src/contract/facts.ts';
import { forms } from '../../../src/web/crecheAvip/forms.ts';
import { crecheAvipScreen } from '../../../src/web/crecheAvip/screen.ts';
import { avipCommands } from '../../../workflows/crecheAvip/commands.ts';
import { avipFacts } from '../../../workflows/crecheAvip/facts.ts';
import { clairsAvip } from '../support/faitsAvip.ts';

/** The one opens a request on its own screen, the other stands above the thread. */
const elsewhere = ['ouvrirDemande', 'ajouterNote'];

test('AVIP-30 every command has its form', () => {
  expect([...Object.keys(forms), ...elsewhere].sort()).toEqual(Object.keys(avipCommands).sort());
});

test('what is at hand and what is awaited are commands of the request', () => {
  const { quick, awaited } = crecheAvipScreen;
  for (const type of [...quick.map((one) => one.type), ...awaited]) {
    expect(Object.keys(forms)).toContain(type);
  }
});

const factOf = (type: keyof typeof clairsAvip): FactView => ({
  id: 'joint:1',
  stream: 'joint',
  version: 1,
  type,
  label: avipFacts[type]?.label ?? type,
  occurredOn: '2026-03-02',
  recordedAt: '2026-03-02T09:00:00.000Z',
  actor: { agent: 'lise', nom: 'Lise', organisation: null, seat: null, role: null },
  audience: 'public',
  clear: clairsAvip[type],
  parts: {},
  closed: [],
  destroyed: false,
  rules: [],
});

const types = Object.keys(clairsAvip) as (keyof typeof clairsAvip)[];

test('AVIP-31 every fact is told, its clear part alone: what may not be read is simply absent', () => {
  const telling = { nameOf: () => 'un collègue', today: '2026-03-02' };
  for (const type of types) {
    const told = crecheAvipScreen.tellings[type]?.(factOf(type), telling);
    expect(told?.title, type).toMatch(/^[A-ZÀÉ«]/);
    expect(told?.title, type).not.toMatch(/undefined|null|\b\d{4}-\d{2}/);
  }
  expect(types.sort()).toEqual(Object.keys(avipFacts).sort());
});

const standing = (qualites: string[]) => ({
  qualites,
  state: { value: 'contrat', label: 'Contrat' },
  context: {},
});

test('AVIP-31 nobody of a crèche writes for referents; who follows the family may write for both', () => {
  expect(crecheAvipScreen.notes.of(standing(['creche']))).toEqual(['creche']);
  expect(crecheAvipScreen.notes.of(standing(['insertion']))).toEqual(['referents', 'creche']);
});
