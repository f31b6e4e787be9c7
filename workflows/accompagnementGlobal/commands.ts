// Every command of the accompagnement global, in the order of a case's life.
import type { AgCommand } from './command.ts';
import * as binome from './commands/binome.ts';
import * as notes from './commands/notes.ts';
import * as proposition from './commands/proposition.ts';

const all: readonly AgCommand[] = [
  proposition.ouvrirProposition,
  proposition.prescrire,
  proposition.retirerProposition,
  binome.designerBinome,
  notes.ajouterNote,
  notes.poserRappel,
  notes.leverRappel,
  binome.ouvrirSuppleance,
  binome.terminerSuppleance,
];

export const agCommands: { readonly [type: string]: AgCommand } = Object.fromEntries(
  all.map((spec) => [spec.type, spec]),
);
