// One case in memory, carried as the engine carries it: catch up, place, decide, fold. For pure tests only.
import { createHmac } from 'node:crypto';
import type { AgDossier } from '../../../workflows/accompagnementGlobal/contents.ts';
import type { AgContext } from '../../../workflows/accompagnementGlobal/context.ts';
import { accompagnementGlobal } from '../../../workflows/accompagnementGlobal/pathway.ts';
import { addDays, type Instant, instantAt, Jour, jourOf } from '../../../workflows/dates.ts';
import type { AgentCard } from '../../../workflows/kernel/cards.ts';
import { siegeDe } from '../../../workflows/kernel/conjoint.ts';
import { asClearFact, decide, type Option, options } from '../../../workflows/kernel/decide.ts';
import type { Cote, NewFact, OpenedFact, PrivateState } from '../../../workflows/kernel/fact.ts';
import type { Json } from '../../../workflows/kernel/json.ts';
import type {
  CaseState,
  DecideContext,
  Decision,
  RelatedCase,
  Situation,
  Viewer,
} from '../../../workflows/kernel/pathway.ts';
import type { Person } from '../../../workflows/kernel/person.ts';
import { defaultSettings, type Settings } from '../../../workflows/settings/settings.ts';
import { agents, organisations } from './partenariat.ts';

export const jour = (text: string): Jour => Jour.parse(text);

function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

/** As the store makes it: HMAC-SHA256 over canonical JSON. */
export function digestOf(content: Json, salt: string): string {
  return createHmac('sha256', Buffer.from(salt, 'hex')).update(canonical(content)).digest('hex');
}

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
let made = 0;

export interface Written {
  readonly fact: NewFact;
  readonly opened: OpenedFact;
}

export class Dossier {
  state: CaseState<AgContext> = accompagnementGlobal.initial;
  contents: AgDossier = accompagnementGlobal.emptyContents();
  prive: { [C in Cote]?: PrivateState } = {};
  settings: Settings = defaultSettings;
  now: Instant;
  /** Other cases that a decision may see, by id or reference, and persons by id. */
  readonly autres = new Map<string, RelatedCase>();
  readonly personnes = new Map<string, Person>();
  /** Every fact ever written, with the day it was. */
  readonly written: Written[] = [];

  constructor(start = '2026-01-05') {
    this.now = instantAt(jour(start), '10:00');
  }

  /** The last day on which a person wrote, on any stream. */
  get dernier(): Jour | null {
    const days = this.written
      .filter(({ opened }) => accompagnementGlobal.conservation?.compte(opened))
      .map(({ opened }) => opened.occurredOn);
    return days.sort().at(-1) ?? null;
  }

  get today(): Jour {
    return jourOf(this.now);
  }
  get context(): AgContext {
    return this.state.context;
  }
  get types(): string[] {
    return this.written.map(({ fact }) => fact.type);
  }

  /** Moves the clock; what falls due becomes facts at the next command, or with `catchUp`. */
  goTo(day: string, hour = '10:00'): this {
    this.now = instantAt(jour(day), hour);
    return this;
  }
  wait(days: number): this {
    return this.goTo(addDays(this.today, days));
  }

  catchUp(): this {
    const actor = { agent: 'systeme', organisation: null, role: null, seat: null } as const;
    for (let due = this.firstDue(); due; due = this.firstDue()) this.fold(due.facts, actor);
    return this;
  }
  firstDue() {
    return accompagnementGlobal.firstDue(this.state, this.now, this.settings, this.dernier);
  }

  viewer(name: string): Viewer {
    const card = agents[name];
    if (!card) throw new Error(`no agent named ${name}`);
    return { ...card, agent: card.id };
  }

  ctxOf(name: string, content: DecideContext['content'] = null): DecideContext {
    const viewer = this.viewer(name);
    const seat = siegeDe(this.context, viewer.agent, this.today);
    const command = uuid(900_000 + made++);
    return {
      caseId: uuid(1),
      now: this.now,
      today: this.today,
      settings: this.settings,
      actor: {
        agent: viewer.agent,
        organisation: viewer.organisation,
        role: viewer.roles[0] ?? null,
        seat,
      },
      place: accompagnementGlobal.placeOf(this.state, viewer, this.today),
      id: (what) => uuid(Number(command.slice(-12)) * 100 + what.length),
      reference: 'AG-2026-0001-8',
      agent: (id): AgentCard | undefined => Object.values(agents).find((card) => card.id === id),
      organisation: (id) => Object.values(organisations).find((card) => card.id === id),
      related: (name) => this.autres.get(name),
      person: (id) => this.personnes.get(id),
      content,
    };
  }

  situation(name: string): Situation<AgContext, AgDossier> {
    const seat = siegeDe(this.context, this.viewer(name).agent, this.today);
    const own = seat ? this.prive[seat] : undefined;
    return {
      state: this.state,
      contents: this.contents,
      prive: seat && own ? { [seat]: own } : {},
    };
  }

  /** What the engine does with a command, short of writing. */
  decide(name: string, type: string, data: object = {}): Decision {
    this.catchUp();
    const situation = this.situation(name);
    const { commands } = accompagnementGlobal;
    const spec = Object.hasOwn(commands, type) ? commands[type] : undefined;
    const parsed = spec?.data.safeParse(data);
    const ctx = this.ctxOf(name);
    const content =
      spec?.content && parsed?.success ? spec.content(situation, parsed.data, ctx) : undefined;
    const salt = spec?.contentSalt?.(situation) ?? 'ab'.repeat(16);
    const signed = content === undefined ? null : { salt, digest: digestOf(content, salt) };
    return decide(accompagnementGlobal, situation, type, data, { ...ctx, content: signed });
  }

  /** Does it, and fails loudly when refused. */
  run(name: string, type: string, data: object = {}): this {
    const actor = this.ctxOf(name).actor;
    const decision = this.decide(name, type, data);
    if (!decision.ok) {
      throw new Error(
        `${type} by ${name} in ${this.state.value}: ${JSON.stringify(decision.refusal)}`,
      );
    }
    this.fold(decision.facts, actor);
    return this;
  }

  /** The refusal's code, or null when the command would be accepted. */
  refused(name: string, type: string, data: object = {}): string | null {
    const decision = this.decide(name, type, data);
    return decision.ok ? null : decision.refusal.code;
  }

  options(name: string): Option[] {
    this.catchUp();
    return options(accompagnementGlobal, this.situation(name), this.ctxOf(name));
  }

  /** What a confirmation names: the open proposal as it stands on the screen. */
  get proposition(): { proposition: string; digest: string } {
    const { etape } = this.context;
    if (!etape) throw new Error('no open step');
    return { proposition: etape.id, digest: etape.digest };
  }

  fold(facts: readonly NewFact[], actor: DecideContext['actor']): void {
    for (const fact of facts) {
      const clear = asClearFact(fact, { actor, now: this.now });
      const opened: OpenedFact = { ...clear, version: this.written.length + 1, parts: fact.parts };
      if (fact.on === 'joint') {
        this.state = accompagnementGlobal.evolve(this.state, opened);
        this.contents = accompagnementGlobal.evolveContents(this.contents, opened);
      } else if (fact.on === 'emploi' || fact.on === 'social') {
        this.prive[fact.on] = accompagnementGlobal.evolvePrivate(
          this.prive[fact.on] ?? null,
          opened,
        );
      }
      this.written.push({ fact, opened });
    }
  }
}
