// Every command of `npm run tandem`, in the order in which one meets them.
import type { CliCommand } from './command.ts';
import { importAgents } from './commands/importAgents.ts';
import { destroyPart, erasePerson, migrate, rebuild, verify } from './commands/log.ts';
import { createMasterKey } from './commands/masterKey.ts';
import { createOrganisation, setPhone } from './commands/organisations.ts';
import {
  changeRoles,
  createAdmin,
  createAgent,
  deactivateAgent,
  setPassword,
} from './commands/people.ts';
import { serveCommand } from './commands/serve.ts';
import { settings } from './commands/settings.ts';

export const commands: readonly CliCommand[] = [
  serveCommand,
  createMasterKey,
  migrate,
  createOrganisation,
  setPhone,
  createAdmin,
  createAgent,
  importAgents,
  changeRoles,
  setPassword,
  deactivateAgent,
  settings,
  verify,
  rebuild,
  destroyPart,
  erasePerson,
];
