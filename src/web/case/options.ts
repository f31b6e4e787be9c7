// What a viewer may do on a case, as the server said it.
import type { CommandOption } from '../../contract/cases.ts';

interface WithCommands {
  readonly commands: readonly CommandOption[];
}

/** Undefined when the command is not for this viewer. */
export function optionOf(view: WithCommands, type: string): CommandOption | undefined {
  return view.commands.find((option) => option.type === type);
}

export function isPossible(view: WithCommands, type: string): boolean {
  return optionOf(view, type)?.possible ?? false;
}
