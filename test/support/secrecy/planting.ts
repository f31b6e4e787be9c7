// Acts of people on a real engine, with a planted word in every text that their commands take.
import { findPathway } from '../../../workflows/registry.ts';
import { opensAs } from '../avip.ts';
import { accepted, type Name, openingData, type Partnership } from '../partnership.ts';
import { named } from '../story.ts';
import { MOT, Planter } from './planter.ts';

export interface Planting {
  readonly world: Partnership;
  does(name: Name, caseId: string, type: string, data?: object): Promise<void>;
  /** The last act of somebody whom the case is no longer for: it is done, and no more is said. */
  leaves(name: Name, caseId: string, type: string, data: object): Promise<void>;
  opens(name: Name, pathway: string, data: object): Promise<string>;
  /** A proposal of an accompagnement global whose person is planted from head to foot. */
  proposes(name: Name): Promise<string>;
  /** Turns a key on the open step, or objects to it. */
  onStep(name: Name, caseId: string, type: string, data?: object): Promise<void>;
}

/** Born on a day that nobody else was. */
export const naissanceDuParent = '1987-03-14';

export function plantingOn(world: Partnership): Planting {
  const planter = new Planter();
  const specOf = (pathway: string, type: string | null) => {
    const found = findPathway(pathway);
    const spec = found?.commands[type ?? found.opening];
    if (!spec) throw new Error(`${pathway} has no ${type}`);
    return spec;
  };
  const tries = async (name: Name, caseId: string, type: string, data: object) => {
    const seen = await world.sees(name, caseId);
    const spec = specOf(seen.pathway.id, type);
    return world.try(name, caseId, type, planter.plant(type, spec.data, data));
  };
  const does: Planting['does'] = async (name, caseId, type, data = {}) => {
    accepted(await tries(name, caseId, type, data), type);
  };
  const opens: Planting['opens'] = (name, pathway, data) => {
    const spec = specOf(pathway, null);
    return opensAs(world, name, pathway, spec.type, planter.plant(spec.type, spec.data, data));
  };
  return {
    world,
    does,
    opens,
    async leaves(name, caseId, type, data) {
      const { facts } = accepted(await tries(name, caseId, type, data), type);
      if (facts.length > 0) throw new Error(`${type}: still told`);
    },
    proposes: (name) => opens(name, 'accompagnement-global', proposition()),
    async onStep(name, caseId, type, data = {}) {
      await does(name, caseId, type, { ...named(await world.sees(name, caseId)), ...data });
    },
  };
}

function proposition(): object {
  const { organisationEmploi, organisationSocial } = openingData({});
  const adresse = { adresse: MOT, codePostal: MOT, commune: MOT };
  const contacts = { telephone: MOT, courriel: MOT };
  const personne = { prenom: MOT, nom: MOT, naissance: naissanceDuParent, contacts, adresse };
  return { personne, organisationEmploi, organisationSocial };
}

/** The ids of a list in a context, or of the one thing that stands there. */
export async function idsIn(world: Partnership, name: Name, caseId: string, key: string) {
  const { context } = await world.sees(name, caseId);
  const found: unknown = JSON.parse(JSON.stringify(context[key] ?? []));
  const list: unknown[] = Array.isArray(found) ? found : [found];
  return list.map((one) => {
    if (typeof one === 'string') return one;
    if (typeof one === 'object' && one !== null && 'id' in one) return String(one.id);
    throw new Error(`no id in ${key}`);
  });
}
