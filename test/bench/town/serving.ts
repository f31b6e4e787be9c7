// A town served by a process of its own: built in a folder the first time, as it was left afterwards.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ServerProcess } from '../serverProcess.ts';
import { Town, type TownPlan } from './plan.ts';

const Ready = Town.extend({ port: z.int() });
export type TownServer = ServerProcess<z.output<typeof Ready>>;

export function serveTown(folder: string, name: string, plan: TownPlan): Promise<TownServer> {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  return ServerProcess.start('town', Ready, own, JSON.stringify(plan));
}
