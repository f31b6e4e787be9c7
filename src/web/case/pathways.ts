// The pathways that these screens know: states for the line of stations, commands for the forms.
import type { z } from 'zod';
import { accompagnementGlobal } from '../../../workflows/accompagnementGlobal/pathway.ts';
import { creche } from '../../../workflows/creche/pathway.ts';
import { crecheAvip } from '../../../workflows/crecheAvip/pathway.ts';
import type { CommandKind, StateSpec } from '../../../workflows/kernel/names.ts';

export interface KnownCommand {
  readonly type: string;
  readonly label: string;
  readonly kind: CommandKind;
  readonly data: z.ZodType;
  /** States from which it is legal. */
  readonly from: readonly string[];
}

interface KnownPathway {
  readonly id: string;
  readonly label: string;
  readonly opening: string;
  readonly states: { readonly [state: string]: StateSpec };
  readonly commands: { readonly [type: string]: KnownCommand };
}

const known: readonly KnownPathway[] = [accompagnementGlobal, creche, crecheAvip];

export function pathwayOf(id: string): KnownPathway | undefined {
  return known.find((pathway) => pathway.id === id);
}

/** The command of a pathway; a form without one would be a bug of ours. */
export function getCommand(pathway: string, type: string): KnownCommand {
  const command = pathwayOf(pathway)?.commands[type];
  if (command === undefined) throw new Error(`no command ${type} in ${pathway}`);
  return command;
}
