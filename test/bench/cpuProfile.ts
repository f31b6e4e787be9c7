// Reads a CPU profile: where the server's time went, by function and by module, itself and with all that it called.
import { z } from 'zod';

const CpuProfile = z.object({
  nodes: z.array(
    z.object({
      id: z.int(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.int() }),
      children: z.array(z.int()).default([]),
    }),
  ),
  samples: z.array(z.int()),
  timeDeltas: z.array(z.number()),
});
type Node = z.output<typeof CpuProfile>['nodes'][number];

/** Shares of the time in which the server was not idle, highest first. */
export type Shares = readonly (readonly [name: string, share: number])[];

export interface Reading {
  /** The share of all time in which it worked at all. */
  readonly busy: number;
  readonly functions: { readonly self: Shares; readonly inclusive: Shares };
  readonly modules: { readonly self: Shares; readonly inclusive: Shares };
}

const IDLE = '(idle)';
/** What looking costs is no part of what is looked at. */
const LOOKING = 'node:inspector';

export function readCpuProfile(text: string, root: string): Reading {
  const profile = CpuProfile.parse(JSON.parse(text));
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap((node) => node.children.map((id) => [id, node])));
  const own = new Map<number, number>();
  for (const [index, id] of profile.samples.entries()) {
    if (nodes.get(id)?.callFrame.url.startsWith(LOOKING)) continue;
    own.set(id, (own.get(id) ?? 0) + (profile.timeDeltas[index] ?? 0));
  }
  const first = profile.nodes[0];
  if (!first) throw new Error('the profile is empty');
  const byFunction = new Tally(nodes, own, (node) => functionOf(node, parents, root));
  const byModule = new Tally(nodes, own, (node) => moduleOf(node, parents, root));
  for (const tally of [byFunction, byModule]) tally.walk(first, new Set());
  const all = [...own.values()].reduce((sum, time) => sum + time, 0);
  const idle = byFunction.self.get(IDLE) ?? 0;
  return {
    busy: (all - idle) / all,
    functions: byFunction.shares(all - idle),
    modules: byModule.shares(all - idle),
  };
}

class Tally {
  readonly self = new Map<string, number>();
  readonly #inclusive = new Map<string, number>();
  readonly #nodes: ReadonlyMap<number, Node>;
  readonly #own: ReadonlyMap<number, number>;
  readonly #nameOf: (node: Node) => string;

  constructor(
    nodes: ReadonlyMap<number, Node>,
    own: ReadonlyMap<number, number>,
    nameOf: (node: Node) => string,
  ) {
    this.#nodes = nodes;
    this.#own = own;
    this.#nameOf = nameOf;
  }

  /** Time under this node; what calls itself again, however far below, is counted once. */
  walk(node: Node, above: ReadonlySet<string>): number {
    const name = this.#nameOf(node);
    const own = this.#own.get(node.id) ?? 0;
    add(this.self, name, own);
    const withThis = above.has(name) ? above : new Set([...above, name]);
    let total = own;
    for (const id of node.children) {
      const child = this.#nodes.get(id);
      if (child) total += this.walk(child, withThis);
    }
    if (!above.has(name)) add(this.#inclusive, name, total);
    return total;
  }

  shares(of: number): { readonly self: Shares; readonly inclusive: Shares } {
    return { self: sharesIn(this.self, of), inclusive: sharesIn(this.#inclusive, of) };
  }
}

function add(tally: Map<string, number>, name: string, time: number): void {
  tally.set(name, (tally.get(name) ?? 0) + time);
}

function sharesIn(tally: ReadonlyMap<string, number>, of: number): Shares {
  return [...tally]
    .filter(([name]) => name !== IDLE && name !== '(root)')
    .map(([name, time]) => [name, time / of] as const)
    .sort(([, a], [, b]) => b - a);
}

/** Code of the machine has no place of its own: it is told with the function that called it. */
function functionOf(node: Node, parents: ReadonlyMap<number, Node>, root: string): string {
  const { functionName, url, lineNumber } = node.callFrame;
  const name = functionName || '(anonymous)';
  if (url !== '') return `${name}  ${placeOf(url, root)}:${lineNumber + 1}`;
  const caller = parents.get(node.id);
  if (isOfTheEngine(functionName) || !caller) return name;
  return `native ${name} of ${functionOf(caller, parents, root)}`;
}

/** A file of ours, a package, a module of Node with the machine code that each calls, or what V8 itself does. */
function moduleOf(node: Node, parents: ReadonlyMap<number, Node>, root: string): string {
  const { url, functionName } = node.callFrame;
  const caller = parents.get(node.id);
  if (url === '') {
    return isOfTheEngine(functionName) || !caller ? functionName : moduleOf(caller, parents, root);
  }
  const place = placeOf(url, root);
  const inside = place.lastIndexOf('node_modules/');
  if (inside < 0) return place;
  const [scope = '', name = ''] = place.slice(inside + 'node_modules/'.length).split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** `(garbage collector)`, `(program)`, `(idle)`, `(root)` */
function isOfTheEngine(functionName: string): boolean {
  return functionName.startsWith('(');
}

function placeOf(url: string, root: string): string {
  const path = url.replace(/^file:\/\//, '');
  return path.startsWith(root) ? path.slice(root.length) : path;
}
