// The family's letter of the day: the referents' alone, because it says the words of the rules.
import type { CrecheVue } from '../../../workflows/creche/label.ts';
import { enregistree } from '../../../workflows/creche/states.ts';
import type { AvipContext } from '../../../workflows/crecheAvip/context.ts';
import { crechesDuCourrier, lettreDe } from '../../../workflows/crecheAvip/letter.ts';
import { mayKnow, mayRead } from '../../../workflows/kernel/audience.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { personStream } from '../../../workflows/streams.ts';
import { lettre } from '../../../workflows/waitingList/letters.ts';
import type { Letter } from '../../contract/papers.ts';
import type { Result } from '../api.ts';
import type { Ground } from '../places/ground.ts';
import { crecheIn, demandeIn } from '../places/seen.ts';
import { aucuneLettre, introuvable, nonHabilite } from '../refusals.ts';

/** LISTE-04. */
export async function letterOf(
  ground: Ground,
  viewer: Viewer,
  caseId: string,
): Promise<Result<Letter>> {
  const { world } = ground;
  const loaded = await ground.case(caseId);
  if (!loaded) return introuvable;
  const { now, today, settings } = await ground.moment();
  const place = loaded.pathway.placeOf(loaded.state, viewer, today);
  if (!mayKnow(place)) return introuvable;
  if (!mayRead('referents', place)) return nonHabilite;
  const demande = demandeIn(loaded);
  if (!demande) return aucuneLettre;
  const { context } = demande.state;
  const enfant = await world.people.load(world.log, personStream(context.enfant));
  const contenu = lettreDe(demande, {
    today,
    settings,
    enfant: enfant?.prenom ?? 'votre enfant',
    creches: await crechesOf(ground, context),
    expediteur: expediteurDe(ground, viewer, context),
  });
  if (!contenu) return aucuneLettre;
  await world.own.reads.note({ at: now, agent: viewer.agent, caseId, what: 'lettre' });
  return { ok: true, value: { sorte: contenu.sorte, texte: lettre(contenu) } };
}

/** Those that the letter says the rules of; a request that names none waits for any of its commune. */
async function crechesOf({ world }: Ground, context: AvipContext): Promise<readonly CrecheVue[]> {
  const named = crechesDuCourrier(context);
  const { log, lists, cases } = world;
  const ids = named.length > 0 ? named : await lists.inStates('creche', enregistree);
  const creches = (await cases.loadMany(log, ids)).flatMap((loaded) => crecheIn(loaded) ?? []);
  return creches.filter(
    ({ state }) => named.length > 0 || state.context.commune === context.commune,
  );
}

/** Who writes signs; who follows the family explains. */
function expediteurDe({ world: { directory } }: Ground, viewer: Viewer, context: AvipContext) {
  const said = (agent: string, organisation: string) =>
    [directory.nom(agent), directory.organisationView(organisation)?.nom]
      .filter((word) => word != null)
      .join(', ');
  const { titulaire, organisation } = context.sieges.insertion;
  const nom = said(viewer.agent, viewer.organisation);
  const reached = titulaire ? { who: said(titulaire, organisation), organisation } : null;
  const { who, organisation: where } = reached ?? { who: nom, ...viewer };
  return { nom, contact: { nom: who, telephone: directory.telephone(where) } };
}
