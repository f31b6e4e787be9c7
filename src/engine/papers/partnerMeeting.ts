// One meeting of an accompagnement, in the words in which France Travail's partners exchange theirs.
import type { RendezVous } from '../../../workflows/accompagnementGlobal/contents.ts';
import type { AgContext } from '../../../workflows/accompagnementGlobal/context.ts';
import {
  type RendezVousPartenaire,
  versPartenaire,
} from '../../../workflows/accompagnementGlobal/partenaires.ts';
import { estAccompagnement } from '../../../workflows/accompagnementGlobal/related.ts';
import { mayRead } from '../../../workflows/kernel/audience.ts';
import type { Cote } from '../../../workflows/kernel/fact.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { Result } from '../api.ts';
import type { Directory } from '../directory.ts';
import { asRelated } from '../loadedCase.ts';
import { protectedAmong } from '../protectedContacts.ts';
import type { Reading } from '../reading.ts';
import { introuvable, nonHabilite, rendezVousNonLu, rendezVousSansHeure } from '../refusals.ts';
import type { World } from '../world.ts';

/** AG-71. What became of a meeting is the pair's: whoever else reads its day would say it wrong. */
export async function partnerMeeting(
  { world, reading }: { readonly world: World; readonly reading: Reading },
  viewer: Viewer,
  { caseId, meetingId }: { readonly caseId: string; readonly meetingId: string },
): Promise<Result<RendezVousPartenaire>> {
  const read = await reading.read(viewer, caseId, 'export');
  if (!read) return introuvable;
  const seen = asRelated(read.loaded);
  // SECRET-02. A case that has no such meetings has none for anybody: a crèche is told what is told of nothing.
  if (!estAccompagnement(seen)) return introuvable;
  if (!mayRead('binome', read.place)) return nonHabilite;
  const meeting = seen.contents.rendezVous.find(({ id }) => id === meetingId);
  if (!meeting) return introuvable;
  // SECRET-12. Where somebody who is kept safe can be met leaves for no other software.
  const kept = await protectedAmong(world, [seen.state.context.personne]);
  const shown = kept.length > 0 ? { ...meeting, lieu: null } : meeting;
  const said = versPartenaire(shown, recoit(meeting, seen.state.context, world.directory));
  if (said) return { ok: true, value: said };
  // AG-32. It has its hour, which is clear; how one meets is sealed, and closed to this viewer.
  return meeting.heure === null ? rendezVousSansHeure : rendezVousNonLu;
}

/** Who receives: the side that the meeting is with; of one of three, the side that fixed it. */
function recoit({ type, par }: RendezVous, { sieges }: AgContext, directory: Directory) {
  const cote = type === 'tripartite' ? coteDe(par, sieges) : coteDuType[type];
  const { organisation, titulaire, suppleance } = sieges[cote];
  const agent = suppleance?.agent ?? titulaire ?? '';
  const structure = directory.organisationView(organisation)?.nom ?? null;
  return { cote, structure, ...directory.nomEtPrenom(agent) };
}

const coteDuType = { franceTravail: 'emploi', social: 'social' } as const;

function coteDe(agent: string, { social }: AgContext['sieges']): Cote {
  return [social.titulaire, social.suppleance?.agent].includes(agent) ? 'social' : 'emploi';
}
