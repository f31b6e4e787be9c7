// The family's letter of the day: the referents' alone, because it says the words of the rules.
import { estCreche } from '../../../workflows/creche/label.ts';
import { estDemande } from '../../../workflows/crecheAvip/command.ts';
import type { AvipContext } from '../../../workflows/crecheAvip/context.ts';
import { crechesDuCourrier, lettreDe } from '../../../workflows/crecheAvip/letter.ts';
import { mayKnow, mayRead } from '../../../workflows/kernel/audience.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { personStream } from '../../../workflows/streams.ts';
import { lettre } from '../../../workflows/waitingList/letters.ts';
import type { Letter } from '../../contract/places.ts';
import type { Result } from '../api.ts';
import { aucuneLettre, introuvable, nonHabilite } from '../refusals.ts';
import { type Desk, vueDe } from './creche.ts';

/** LISTE-04. */
export async function letterOf(
  desk: Desk,
  viewer: Viewer,
  caseId: string,
): Promise<Result<Letter>> {
  const { world, fresh } = desk;
  const loaded = await fresh(caseId);
  if (!loaded) return introuvable;
  const { now, today, settings } = await world.moment(world.log);
  const place = loaded.pathway.placeOf(loaded.state, viewer, today);
  if (!mayKnow(place)) return introuvable;
  if (!mayRead('referents', place)) return nonHabilite;
  const vue = vueDe(loaded);
  if (!estDemande(vue)) return aucuneLettre;
  const { context } = vue.state;
  const enfant = await world.people.load(world.log, personStream(context.enfant));
  const contenu = lettreDe(vue, {
    today,
    settings,
    enfant: enfant?.prenom ?? 'votre enfant',
    creches: await crechesOf(desk, context),
    expediteur: expediteurDe(desk, viewer, context),
  });
  if (!contenu) return aucuneLettre;
  await world.own.reads.note({ at: now, agent: viewer.agent, caseId, what: 'lettre' });
  return { ok: true, value: { sorte: contenu.sorte, texte: lettre(contenu) } };
}

/** Those that the letter says the rules of; a request that names none waits for any of its commune. */
async function crechesOf({ world }: Desk, context: AvipContext) {
  const named = crechesDuCourrier(context);
  const { log, lists, cases } = world;
  const ids = named.length > 0 ? named : await crechesOfCommune(lists, context.commune);
  const loaded = await cases.loadMany(log, ids);
  return loaded.map(vueDe).filter(estCreche);
}

async function crechesOfCommune(
  lists: Desk['world']['lists'],
  commune: string,
): Promise<readonly string[]> {
  const rows = await lists.among({ agent: null, organisations: [commune], all: false });
  return rows.filter(({ summary }) => summary.pathway === 'creche').map(({ caseId }) => caseId);
}

/** Who writes signs; who follows the family explains. */
function expediteurDe({ world: { directory } }: Desk, viewer: Viewer, context: AvipContext) {
  const said = (agent: string, organisation: string) =>
    [directory.nom(agent), directory.organisationView(organisation)?.nom]
      .filter((word) => word != null)
      .join(', ');
  const { titulaire, organisation } = context.sieges.insertion;
  const nom = said(viewer.agent, viewer.organisation);
  return { nom, contact: titulaire ? said(titulaire, organisation) : nom };
}
