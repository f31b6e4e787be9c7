// What an administrator's command line writes: organisations, agents, roles, settings, destructions. Facts like any other.
import {
  agentDesactive,
  organisationCreee,
  type Role,
  roleAttribue,
  roleRetire,
  telephonePublie,
} from '../../workflows/agents/agentFacts.ts';
import type { Jour } from '../../workflows/dates.ts';
import type { OrganisationKind } from '../../workflows/kernel/cards.ts';
import { type Actor, fact, type NewFact } from '../../workflows/kernel/fact.ts';
import { partieDetruite, personneEffacee } from '../../workflows/log/destruction.ts';
import { reglageFixe, type SettingKey } from '../../workflows/settings/settings.ts';
import {
  agentStream,
  organisationStream,
  personStream,
  settingsStream,
} from '../../workflows/streams.ts';
import { caseStreams } from './caseLoader.ts';
import { factsOfAgent, type NewAgent } from './newAgent.ts';
import type { Unit } from './ports.ts';
import { afterDestruction } from './rebuilding.ts';
import type { World } from './world.ts';
import { prepareWriting, wholeStreams } from './writing.ts';

/** Why something is destroyed: a ruled end, a person's right, a mistake. */
export type Motif = 'duree' | 'droit' | 'erreur';

/** Nobody is signed in at a command line: the machine's own administrator acts. */
const administrateur: Actor = {
  agent: 'systeme',
  organisation: null,
  role: 'administrateur',
  seat: null,
};

export class Administration {
  private readonly world: World;
  private readonly agentChanged: (agent: string) => void;

  constructor(world: World, agentChanged: (agent: string) => void) {
    this.world = world;
    this.agentChanged = agentChanged;
  }

  /** `id` is chosen by the caller (a UUID), as for agents: running the same script twice makes no second one. */
  async createOrganisation(
    id: string,
    clear: {
      readonly kind: OrganisationKind;
      readonly nom: string;
      readonly commune: string | null;
    },
  ): Promise<void> {
    await this.write('creerOrganisation', (occurredOn) => [
      fact(organisationCreee, {
        on: { stream: organisationStream(id) },
        clear,
        parts: {},
        occurredOn,
        rules: [],
      }),
    ]);
    await this.world.directory.refresh(this.world.log);
  }

  async publishPhone(organisation: string, telephone: string): Promise<void> {
    await this.write('publierTelephone', (occurredOn) => [
      fact(telephonePublie, {
        on: { stream: organisationStream(organisation) },
        clear: { telephone },
        parts: {},
        occurredOn,
        rules: [],
      }),
    ]);
    await this.world.directory.refresh(this.world.log);
  }

  async createAgent(id: string, agent: NewAgent): Promise<void> {
    await this.write('creerAgent', (occurredOn) => factsOfAgent(id, agent, occurredOn));
    await this.rightsChanged(id);
  }

  /** AG-75. All in one commit, or none. */
  async createAgents(agents: readonly (NewAgent & { readonly id: string })[]): Promise<void> {
    if (agents.length === 0) return;
    await this.write('importerAgents', (occurredOn) =>
      agents.flatMap((agent) => factsOfAgent(agent.id, agent, occurredOn)),
    );
    await this.world.directory.refresh(this.world.log);
  }

  async grantRole(agent: string, role: Role): Promise<void> {
    await this.aboutAgent(agent, 'attribuerRole', (on, occurredOn) =>
      fact(roleAttribue, { on, clear: { role }, parts: {}, occurredOn, rules: [] }),
    );
  }

  async revokeRole(agent: string, role: Role): Promise<void> {
    await this.aboutAgent(agent, 'retirerRole', (on, occurredOn) =>
      fact(roleRetire, { on, clear: { role }, parts: {}, occurredOn, rules: [] }),
    );
  }

  async deactivateAgent(agent: string): Promise<void> {
    await this.aboutAgent(agent, 'desactiverAgent', (on, occurredOn) =>
      fact(agentDesactive, { on, clear: {}, parts: {}, occurredOn, rules: [] }),
    );
  }

  async setSetting(cle: SettingKey, valeur: number, effetLe: Jour, source?: string): Promise<void> {
    await this.write('fixerReglage', (occurredOn) => [
      fact(reglageFixe, {
        on: { stream: settingsStream },
        clear: { cle, valeur, effetLe, ...(source === undefined ? {} : { source }) },
        parts: {},
        occurredOn,
        rules: [],
      }),
    ]);
  }

  /** One content destroyed alone: its key goes, its bytes go, the chain still verifies. */
  async destroyPart(stream: string, version: number, part: string, motif: Motif): Promise<void> {
    await this.destroying(async (unit) => {
      const on = { stream };
      const clear = { version, part, motif };
      const by = await this.order(unit, 'detruirePartie', (occurredOn) =>
        fact(partieDetruite, { on, clear, parts: {}, occurredOn, rules: [] }),
      );
      await unit.destroy({ kind: 'part', stream, version, part, by });
    });
  }

  /** A person and all of their cases: contents, clear parts, salts and keys; envelopes and digests stay. */
  async erasePerson(person: string, motif: Motif): Promise<void> {
    const rows = await this.world.lists.among({ agent: null, organisations: [], all: true });
    // AG-43. Two records of one person are one person.
    const records = await this.world.people.recordsOf(this.world.log, person);
    const persons = new Set([person, ...records.map(({ id }) => id)]);
    const cases = rows.filter(({ summary }) => persons.has(summary.person));
    await this.destroying(async (unit) => {
      for (const id of persons) {
        await this.erase(unit, [personStream(id)], { kind: 'person', id }, motif);
      }
      for (const { caseId } of cases) {
        const known = await unit.versions(caseStreams(caseId));
        const streams = caseStreams(caseId).filter((stream) => (known.get(stream) ?? 0) > 0);
        await this.erase(unit, streams, { kind: 'case', id: caseId }, motif);
      }
    });
  }

  private async erase(
    unit: Unit,
    streams: readonly string[],
    scope: { readonly kind: 'person' | 'case'; readonly id: string },
    motif: Motif,
  ): Promise<void> {
    for (const stream of streams) {
      const by = await this.order(unit, 'effacerPersonne', (occurredOn) =>
        fact(personneEffacee, {
          on: { stream },
          clear: { motif },
          parts: {},
          occurredOn,
          rules: [],
        }),
      );
      await unit.destroy({ kind: 'stream', stream, by });
      await unit.destroy({ kind: 'scope', scope, by });
    }
  }

  /** Writes one destruction fact, and says where it stands: what `destroy` hangs on. */
  private async order(
    unit: Unit,
    type: string,
    make: (occurredOn: Jour) => NewFact,
  ): Promise<{ readonly stream: string; readonly version: number }> {
    const [written] = await this.append(unit, type, [make(this.world.today())]);
    if (!written) throw new Error('a destruction wrote no fact');
    return { stream: written.stream, version: written.version };
  }

  private async destroying(work: (unit: Unit) => Promise<void>): Promise<void> {
    await this.world.log.write(work);
    await afterDestruction(this.world);
  }

  private async aboutAgent(
    agent: string,
    type: string,
    make: (on: { stream: string }, occurredOn: Jour) => NewFact,
  ): Promise<void> {
    await this.write(type, (occurredOn) => [make({ stream: agentStream(agent) }, occurredOn)]);
    await this.rightsChanged(agent);
  }

  private async rightsChanged(agent: string): Promise<void> {
    await this.world.directory.refresh(this.world.log);
    this.agentChanged(agent);
  }

  private async write(type: string, make: (occurredOn: Jour) => readonly NewFact[]): Promise<void> {
    await this.world.log.write((unit) => this.append(unit, type, make(this.world.today())));
  }

  private async append(unit: Unit, type: string, facts: readonly NewFact[]) {
    const now = this.world.now();
    const { settings } = await this.world.moment(unit);
    const streams = wholeStreams(facts);
    const versions = await unit.versions(streams);
    // One id an act: nothing retries a command line by itself.
    const ids = [type, now, ...streams, ...streams.map((name) => String(versions.get(name) ?? 0))];
    const origin = { id: this.world.deriveId(ids), type, data: {}, schema: null };
    const writing = { actor: administrateur, actingFor: null, origin, now };
    const ground = { own: null, cases: new Map(), versions };
    const written = prepareWriting(facts, ground, {
      ...writing,
      settingsVersion: settings.version,
    });
    return unit.append(written.appends);
  }
}
