// Several cases in memory, carried as the engine carries them: linked cases, peers, and half-days claimed once. For pure tests.

import { addDays, type Instant, instantAt, type Jour, jourOf } from '../../../workflows/dates.ts';
import { mayRead, type Place } from '../../../workflows/kernel/audience.ts';
import { siegeDe } from '../../../workflows/kernel/conjoint.ts';
import { asClearFact, decide, type Option, options } from '../../../workflows/kernel/decide.ts';
import {
  type NewFact,
  type OpenedFact,
  type PrivateKey,
  type PrivateState,
  privateKeys,
} from '../../../workflows/kernel/fact.ts';
import type {
  CaseState,
  DecideContext,
  Decision,
  Pathway,
  RelatedCase,
  Situation,
  Viewer,
} from '../../../workflows/kernel/pathway.ts';
import { caseReference } from '../../../workflows/kernel/reference.ts';
import { refus } from '../../../workflows/kernel/refusal.ts';
import { slotKey } from '../../../workflows/places/attribution.ts';
import type { Claim } from '../../../workflows/places/books.ts';
import { findPathway } from '../../../workflows/registry.ts';
import { defaultSettings, type Settings } from '../../../workflows/settings/settings.ts';
import { digestOf, jour } from './dossier.ts';
import { agents, organisations } from './partenariat.ts';

interface Cas {
  readonly id: string;
  readonly pathway: Pathway;
  readonly state: CaseState;
  readonly contents: unknown;
  readonly prive: { readonly [K in PrivateKey]?: PrivateState };
}

export interface Written {
  readonly on: string;
  readonly fact: NewFact;
  readonly opened: OpenedFact;
}

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export class Monde {
  readonly cases = new Map<string, Cas>();
  readonly written: Written[] = [];
  settings: Settings = defaultSettings;
  now: Instant;
  private made = 0;

  constructor(start = '2026-01-05') {
    this.now = instantAt(jour(start), '10:00');
  }

  get today(): Jour {
    return jourOf(this.now);
  }

  goTo(day: string): this {
    this.now = instantAt(jour(day), '10:00');
    return this;
  }
  wait(days: number): this {
    return this.goTo(addDays(this.today, days));
  }

  cas(id: string): Cas {
    const found = this.cases.get(id);
    if (!found) throw new Error(`no case ${id}`);
    return found;
  }
  value(id: string): string {
    return this.cas(id).state.value;
  }
  types(id: string): string[] {
    return this.written.filter(({ on }) => on === id).map(({ fact }) => fact.type);
  }

  viewer(name: string): Viewer {
    const card = agents[name];
    if (!card) throw new Error(`no agent named ${name}`);
    return { ...card, agent: card.id };
  }
  place(id: string, name: string): Place {
    const { pathway, state } = this.cas(id);
    return pathway.placeOf(state, this.viewer(name), this.today);
  }

  /** Every claim on a half-day; two on one is a broken book. */
  claims(): readonly Claim[] {
    return [...this.cases.values()].flatMap(({ id, pathway, state }) =>
      (pathway.slots?.(state) ?? []).map((slot) => ({ ...slot, caseId: id })),
    );
  }
  private doubled(): boolean {
    const keys = this.claims().map(slotKey);
    return new Set(keys).size < keys.length;
  }

  catchUp(id: string): this {
    const actor = { agent: 'systeme', organisation: null, role: null, seat: null } as const;
    for (;;) {
      const { pathway, state } = this.cas(id);
      const due = pathway.firstDue(state, this.now, this.settings);
      if (!due) return this;
      this.fold(id, due.facts, actor);
    }
  }
  catchUpAll(): this {
    for (const id of this.cases.keys()) this.catchUp(id);
    return this;
  }

  private related(caseId: string): RelatedCase | undefined {
    const found = this.cases.get(caseId);
    if (!found) return undefined;
    const { pathway, state, contents } = found;
    return { caseId, pathway: pathway.id, state, contents };
  }

  private ctxOf(cas: Cas, name: string): DecideContext {
    const viewer = this.viewer(name);
    const command = 1000 + this.made++;
    const names: string[] = [];
    return {
      caseId: cas.id,
      now: this.now,
      today: this.today,
      settings: this.settings,
      actor: {
        agent: viewer.agent,
        organisation: viewer.organisation,
        role: viewer.roles[0] ?? null,
        seat: siegeDe(cas.pathway.conjoint(cas.state), viewer.agent, this.today),
      },
      place: cas.pathway.placeOf(cas.state, viewer, this.today),
      id: (what) => {
        if (!names.includes(what)) names.push(what);
        return uuid(command * 100 + names.indexOf(what));
      },
      reference: caseReference(cas.pathway.prefix, 2026, this.made),
      agent: (id) => Object.values(agents).find((card) => card.id === id),
      organisation: (id) => Object.values(organisations).find((card) => card.id === id),
      related: (id) => this.related(id),
      content: null,
    };
  }

  private situation(cas: Cas, place: Place): Situation<object, unknown> {
    const prive = Object.fromEntries(
      privateKeys.flatMap((key) =>
        mayRead(key, place) && cas.prive[key] ? [[key, cas.prive[key]]] : [],
      ),
    );
    return { state: cas.state, contents: cas.contents, prive };
  }

  private judge(cas: Cas, name: string, type: string, data: object) {
    const ctx = this.ctxOf(cas, name);
    const situation = this.situation(cas, ctx.place);
    const { commands } = cas.pathway;
    const spec = Object.hasOwn(commands, type) ? commands[type] : undefined;
    const parsed = spec?.data.safeParse(data);
    const content =
      spec?.content && parsed?.success ? spec.content(situation, parsed.data, ctx) : undefined;
    const salt = spec?.contentSalt?.(situation) ?? 'ab'.repeat(16);
    const signed = content === undefined ? null : { salt, digest: digestOf(content, salt) };
    const peers = spec?.peers
      ? [...this.cases.values()]
          .filter(
            ({ pathway, state }) =>
              pathway.id === spec.peers?.pathway && spec.peers.states.includes(state.value),
          )
          .flatMap(({ id }) => this.related(id) ?? [])
      : [];
    const named = spec?.related && parsed?.success ? spec.related(situation, parsed.data) : [];
    const related = (id: string) => (named.includes(id) ? this.related(id) : undefined);
    const seen = { related, today: this.today };
    const counted = parsed?.success ? (spec?.counted?.(situation, parsed.data, seen) ?? []) : [];
    const claims = this.claims().filter(
      ({ place, jour }) => counted.includes(place) && jour >= this.today,
    );
    const whole = { ...ctx, content: signed, peers, related, claims };
    return { ctx, decision: decide(cas.pathway, situation, type, data, whole) };
  }

  /** As the engine: what would claim a half-day twice is undone and refused. */
  private attempt(cas: Cas, name: string, type: string, data: object, keep: boolean): Decision {
    const { ctx, decision } = this.judge(cas, name, type, data);
    if (!decision.ok) return decision;
    const before = new Map(this.cases);
    const length = this.written.length;
    this.cases.set(cas.id, cas);
    this.fold(cas.id, decision.facts, ctx.actor);
    const doubled = this.doubled();
    if (keep && !doubled) return decision;
    this.cases.clear();
    for (const [id, one] of before) this.cases.set(id, one);
    this.written.length = length;
    return doubled ? { ok: false, refusal: refus('placePrise') } : decision;
  }

  decide(name: string, id: string, type: string, data: object = {}): Decision {
    this.catchUp(id);
    return this.attempt(this.cas(id), name, type, data, false);
  }

  run(name: string, id: string, type: string, data: object = {}): this {
    this.catchUp(id);
    const decision = this.attempt(this.cas(id), name, type, data, true);
    if (decision.ok) return this;
    throw new Error(`${type} by ${name} in ${this.value(id)}: ${JSON.stringify(decision.refusal)}`);
  }

  refused(name: string, id: string, type: string, data: object = {}): string | null {
    const decision = this.decide(name, id, type, data);
    return decision.ok ? null : decision.refusal.code;
  }

  private unopened(pathwayId: string): Cas {
    const pathway = findPathway(pathwayId);
    if (!pathway) throw new Error(`no pathway ${pathwayId}`);
    return {
      id: uuid(this.cases.size + 1),
      pathway,
      state: pathway.initial,
      contents: pathway.emptyContents(),
      prive: {},
    };
  }

  opening(name: string, pathwayId: string, data: object): Decision {
    const cas = this.unopened(pathwayId);
    return this.attempt(cas, name, cas.pathway.opening, data, false);
  }

  open(name: string, pathwayId: string, data: object): string {
    const cas = this.unopened(pathwayId);
    const decision = this.attempt(cas, name, cas.pathway.opening, data, true);
    if (decision.ok) return cas.id;
    throw new Error(`${cas.pathway.opening} by ${name}: ${JSON.stringify(decision.refusal)}`);
  }

  options(name: string, id: string): Option[] {
    const cas = this.catchUp(id).cas(id);
    const ctx = this.ctxOf(cas, name);
    return options(cas.pathway, this.situation(cas, ctx.place), ctx);
  }

  fold(own: string, facts: readonly NewFact[], actor: DecideContext['actor']): void {
    for (const fact of facts) {
      const { on } = fact;
      const target = typeof on === 'string' ? own : 'case' in on ? on.case : on.stream;
      const version = this.written.length + 1;
      const opened = { ...asClearFact(fact, { actor, now: this.now }), version, parts: fact.parts };
      this.written.push({ on: target, fact, opened });
      const cas = this.cases.get(target);
      if (cas) this.cases.set(target, folded(cas, fact, opened));
    }
  }
}

function folded(cas: Cas, { on }: NewFact, opened: OpenedFact): Cas {
  const { pathway, state, contents, prive } = cas;
  if (typeof on === 'string' && on !== 'joint') {
    return { ...cas, prive: { ...prive, [on]: pathway.evolvePrivate(prive[on] ?? null, opened) } };
  }
  return {
    ...cas,
    state: pathway.evolve(state, opened),
    contents: pathway.evolveContents(contents, opened),
  };
}
