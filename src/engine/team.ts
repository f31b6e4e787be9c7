// The team of one organisation as its responsable sees it: cases by who carries them, never agents compared.
import { eliminableLe, visee } from '../../workflows/accompagnementGlobal/conservation.ts';
import type { AgContext } from '../../workflows/accompagnementGlobal/context.ts';
import {
  VERIFICATION_DITE_JOURS,
  type Verification,
  verificationsDites,
} from '../../workflows/accompagnementGlobal/doublon.ts';
import {
  enRetard,
  finProche,
  niveau,
  portePar,
} from '../../workflows/accompagnementGlobal/equipe.ts';
import { profils } from '../../workflows/accompagnementGlobal/place.ts';
import { passationDuSiege } from '../../workflows/accompagnementGlobal/relais.ts';
import { estAccompagnement } from '../../workflows/accompagnementGlobal/related.ts';
import { addDays, endOf, jourOf } from '../../workflows/dates.ts';
import { type Suppleance, suppleancePrevue, suppleances } from '../../workflows/kernel/conjoint.ts';
import type { Cote } from '../../workflows/kernel/fact.ts';
import type { CaseState, Viewer } from '../../workflows/kernel/pathway.ts';
import type { Team, TeamCase } from '../contract/team.ts';
import type { Engine, Result } from './api.ts';
import type { Line } from './finding.ts';
import type { Listing } from './listing.ts';
import { asRelated } from './loadedCase.ts';
import type { Sheet } from './papers/sheets.ts';
import { nonHabilite } from './refusals.ts';
import { numberOf, sightOf } from './sight.ts';
import { summaryOf } from './summaries.ts';
import type { Moment, World } from './world.ts';

/** The side that somebody answers for, or null. */
function coteDuResponsable({ kind, roles }: Viewer): Cote | null {
  if (!roles.includes('responsable')) return null;
  return (['emploi', 'social'] as const).find((cote) => profils[cote].kind === kind) ?? null;
}

/** A case of the team, with what its chart says. */
interface Carried {
  readonly line: Line;
  readonly state: CaseState<AgContext>;
}

export function teamOf(world: World, listing: Listing): Engine['team'] {
  const carriedBy = async (viewer: Viewer, siege: Cote): Promise<readonly Carried[]> => {
    const { organisation } = viewer;
    const rows = await world.lists.among({
      agent: null,
      organisations: [organisation],
      all: false,
    });
    const ids = rows
      .filter(({ summary }) => !summary.ended || summary.state === 'archive')
      .map(({ caseId }) => caseId);
    const lines = await listing.lines(viewer, ids);
    return lines.flatMap((line) => {
      const seen = asRelated(line.look.loaded);
      const answers = line.look.place.qualites.has(profils[siege].responsable);
      return answers && estAccompagnement(seen) ? [{ line, state: seen.state }] : [];
    });
  };
  return {
    async read(viewer): Promise<Result<Team>> {
      const siege = coteDuResponsable(viewer);
      if (!siege) return nonHabilite;
      const moment = await world.moment(world.log);
      const carried = await carriedBy(viewer, siege);
      const checks = await checksOf(world, viewer, carried, moment);
      const { values } = moment.settings;
      return {
        ok: true,
        value: {
          today: moment.today,
          siege,
          organisation: world.directory.organisationView(viewer.organisation)?.nom ?? '',
          seuils: {
            attention: values['ag.portefeuilleSeuil'],
            alerte: values['ag.portefeuilleAlerte'],
          },
          membres: membresOf(world, viewer, siege, carried, moment),
          situations: carried.map((one) =>
            teamCase(world, siege, one, moment, checks.get(one.line.card.id) ?? []),
          ),
        },
      };
    },
    async elimination(viewer): Promise<Result<readonly Sheet[]>> {
      const siege = coteDuResponsable(viewer);
      if (!siege) return nonHabilite;
      const moment = await world.moment(world.log);
      const carried = await carriedBy(viewer, siege);
      return { ok: true, value: [eliminationSheet(carried, moment)] };
    },
  };
}

/** AG-56. Every member whom the seat may be given to, by name: the directory is in the order of the alphabet. */
function membresOf(
  { directory }: World,
  { organisation }: Viewer,
  siege: Cote,
  carried: readonly Carried[],
  { today, settings }: Moment,
): Team['membres'] {
  const seats = carried.map(({ state }) => portePar(state, siege, today));
  return directory
    .all()
    .filter((agent) => agent.organisation.id === organisation)
    .filter((agent) => agent.roles.includes(profils[siege].role))
    .map(({ id, nom }) => {
      const situations = seats.filter(({ titulaire }) => titulaire === id).length;
      const parSuppleance = seats.filter(({ suppleant }) => suppleant === id).length;
      return { id, nom, situations, parSuppleance, niveau: niveau(situations, settings) };
    });
}

function teamCase(
  { directory }: World,
  siege: Cote,
  { line: { card, look }, state }: Carried,
  { today, settings }: Moment,
  verifications: readonly Verification[],
): TeamCase {
  const { loaded, viewer, place } = look;
  const seat = state.context.sieges[siege];
  const stand = suppleancePrevue(seat, today);
  const named = (one: Suppleance) => ({ ...one, nom: directory.nom(one.agent) });
  const passation = passationDuSiege(state.context, siege);
  const late = enRetard(summaryOf(loaded, settings).deadlines, siege, today);
  const le = eliminableLe(state, settings);
  return {
    card,
    version: numberOf(loaded.versions.joint, sightOf(loaded, viewer, place)),
    titulaire: portePar(state, siege, today).titulaire,
    suppleance: stand && named(stand),
    prevues: suppleances(seat)
      .filter(({ depuis }) => depuis > today)
      .map(named),
    relais: passation && directory.nom(passation.agent),
    retards: late.map(({ label, due }) => ({ titre: label, due })),
    verifications: [...verifications],
    finLe: finProche(state, today, settings),
    elimination: le && {
      le,
      visee: visee(state, settings),
      prolongee: Boolean(state.context.prolongation),
    },
  };
}

/** SECRET-17. What was asked lately of these cases, and of no other. */
async function checksOf(
  { own, directory }: World,
  { agent: reader }: Viewer,
  carried: readonly Carried[],
  { today }: Moment,
): Promise<ReadonlyMap<string, readonly Verification[]>> {
  const since = endOf(addDays(today, -VERIFICATION_DITE_JOURS));
  const ids = carried.map(({ line }) => line.card.id);
  const asked = Map.groupBy(await own.reads.checksOf(ids, since), ({ caseId }) => caseId);
  const organisationOf = (agent: string) =>
    directory.organisationView(directory.agentCard(agent)?.organisation ?? '')?.nom ?? '';
  return new Map(
    [...asked].map(([caseId, entries]) => {
      const made = entries.map(({ at, agent }) => {
        return { le: jourOf(at), organisation: organisationOf(agent), agent };
      });
      return [caseId, verificationsDites(made, reader)];
    }),
  );
}

/** AG-65. What the Archives départementales look at: references and days, nothing of anybody. */
function eliminationSheet(carried: readonly Carried[], { today, settings }: Moment): Sheet {
  const due = carried.flatMap(({ state }) => {
    const le = eliminableLe(state, settings);
    const { context } = state;
    return le !== null && le <= today && !context.prolongation ? [{ le, context }] : [];
  });
  return {
    nom: 'Élimination',
    entetes: ['Référence', 'Proposée le', 'Terminée le', 'Archivée le', 'Éliminable le', 'Visa le'],
    lignes: due
      .map(({ le, context: { reference, prescritLe, clotLe, archive, visaLe } }) => [
        reference,
        prescritLe,
        clotLe,
        archive?.le ?? null,
        le,
        visaLe ?? null,
      ])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  };
}
