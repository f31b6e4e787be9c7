// Who works here: agents, organisations and their names, folded from their streams; rights are facts.
import {
  type AgentState,
  cardOf,
  foldAgent,
  foldOrganisation,
  type OrganisationState,
  unknownAgent,
  unknownOrganisation,
} from '../../workflows/agents/cards.ts';
import type { AgentCard, OrganisationCard } from '../../workflows/kernel/cards.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import { agentStream, organisationStream } from '../../workflows/streams.ts';
import type { Agent, Organisation } from '../contract/session.ts';
import type { LogReader } from './ports.ts';
import { StreamFolds } from './streamFolds.ts';

/** Who is told of every case of their organisation: of a service, of a crèche, of a commune. */
const lookAfterOrganisation = ['responsable', 'gestionnaire', 'coordinateur'];

export class Directory {
  private readonly agents = new StreamFolds<AgentState>((agent, fact, id) =>
    foldAgent(agent ?? unknownAgent(id), fact),
  );
  private readonly organisations = new StreamFolds<OrganisationState>((organisation, fact, id) =>
    foldOrganisation(organisation ?? unknownOrganisation(id), fact),
  );

  private ids: readonly string[] = [];
  private organisationStreams: readonly string[] = [];
  /** Asked for at every commit, and the same until an agent changes. */
  private heads = { after: -1, ids: new Map<string, string[]>() };

  /** Reads every agent and organisation anew where its version moved: at start, and when a rights fact was committed. */
  async refresh(reader: LogReader): Promise<void> {
    this.organisationStreams = await reader.streams('organisation/');
    await this.organisations.loadMany(reader, this.organisationStreams);
    const streams = await reader.streams('agent/');
    await this.agents.loadMany(reader, streams);
    this.ids = streams.map((stream) => stream.slice('agent/'.length));
    this.heads.after = -1;
  }

  /** Which of the agents changed since they were read, in this process or another; they are read anew. */
  async refreshChanged(reader: LogReader): Promise<readonly string[]> {
    const streams = await reader.streams('agent/');
    const organisations = await reader.streams('organisation/');
    const versions = await reader.versions([...streams, ...organisations]);
    const changed = streams.filter((name) => this.agents.versionOf(name) !== versions.get(name));
    const moved = organisations.some(
      (name) => this.organisations.versionOf(name) !== versions.get(name),
    );
    if (moved || changed.length > 0) await this.refresh(reader);
    return changed.map((name) => name.slice('agent/'.length));
  }

  /** The agents among these ids, as they are in this very transaction: what a decision may name. */
  async refreshNamed(reader: LogReader, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.agents.loadMany(reader, ids.map(agentStream));
  }

  /** As of now in the log: null when unknown or deactivated. `version` spares a question when it is known already. */
  async viewer(reader: LogReader, id: string, version?: number): Promise<Viewer | null> {
    const state = await this.agents.load(reader, agentStream(id), version);
    if (!state?.actif) return null;
    if (!this.organisation(state.organisation)) await this.refresh(reader);
    const card = this.agentCard(id);
    return card ? { ...card, agent: id } : null;
  }

  agentCard(id: string): AgentCard | undefined {
    const state = this.agents.peek(agentStream(id));
    const kind = state ? this.organisation(state.organisation)?.kind : undefined;
    return state && kind ? cardOf(state, kind) : undefined;
  }

  organisation(id: string): OrganisationCard | undefined {
    const state = this.organisations.peek(organisationStream(id));
    return state ? { id, kind: state.kind } : undefined;
  }

  /** A colleague's name stays readable on what they wrote after they have left. */
  nom(id: string): string | null {
    const state = this.agents.peek(agentStream(id));
    return state?.nom ? [state.prenom, state.nom].filter((part) => part !== null).join(' ') : null;
  }

  /** In two words, for another software. */
  nomEtPrenom(id: string): { readonly nom: string | null; readonly prenom: string | null } {
    const { nom = null, prenom = null } = this.agents.peek(agentStream(id)) ?? {};
    return { nom, prenom };
  }

  organisationView(id: string | null): Agent['organisation'] | null {
    const state = id ? this.organisations.peek(organisationStream(id)) : null;
    return id && state ? { id, nom: state.nom, kind: state.kind } : null;
  }

  agent(id: string): Agent | null {
    const state = this.agents.peek(agentStream(id));
    const organisation = state ? this.organisationView(state.organisation) : null;
    if (!state?.actif || !organisation) return null;
    return { id, nom: this.nom(id) ?? '', organisation, roles: [...state.roles] };
  }

  forgetAll(): void {
    this.agents.forgetAll();
    this.organisations.forgetAll();
  }

  all(): readonly Agent[] {
    return this.ids
      .flatMap((id) => this.agent(id) ?? [])
      .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
  }

  /** Every one of the partnership, whoever works there already. */
  allOrganisations(): readonly Organisation[] {
    return this.organisationStreams
      .flatMap((stream) => this.organisations.peek(stream) ?? [])
      .map(({ id, nom, kind, telephone }) => ({ id, nom, kind, telephone }))
      .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
  }

  /** The public phone of an organisation; null when none is known. */
  telephone(organisation: string): string | null {
    return this.organisations.peek(organisationStream(organisation))?.telephone ?? null;
  }

  headsOf(organisations: readonly string[]): readonly string[] {
    const after = this.agents.changes + this.organisations.changes;
    if (this.heads.after !== after) {
      this.heads = { after, ids: this.headsByOrganisation() };
    }
    const { ids } = this.heads;
    return [...new Set(organisations)].flatMap((organisation) => ids.get(organisation) ?? []);
  }

  private headsByOrganisation(): Map<string, string[]> {
    const byOrganisation = new Map<string, string[]>();
    for (const id of this.ids) {
      const card = this.agentCard(id);
      if (!card?.roles.some((role) => lookAfterOrganisation.includes(role))) continue;
      const known = byOrganisation.get(card.organisation) ?? [];
      byOrganisation.set(card.organisation, [...known, id]);
    }
    return byOrganisation;
  }
}
