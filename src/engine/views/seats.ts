// Seats, the open joint step and the announced act of a case, as every viewer of the case may see them.
import type { Jour } from '../../../workflows/dates.ts';
import type { Place } from '../../../workflows/kernel/audience.ts';
import { type Conjoint, instantPropose, suppleanceAu } from '../../../workflows/kernel/conjoint.ts';
import type { Holder } from '../../../workflows/kernel/deadline.ts';
import type { JointStepView, PendingActView, SeatView } from '../../contract/cases.ts';
import type { Directory } from '../directory.ts';
import type { LoadedCase } from '../loadedCase.ts';
import { isMine } from './deadlines.ts';

export function seatViews(
  { pathway, state }: LoadedCase,
  directory: Directory,
  today: Jour,
): SeatView[] {
  return Object.entries(pathway.conjoint(state).sieges).map(([seat, siege]) => {
    const suppleance = suppleanceAu(siege, today);
    return {
      seat,
      label: pathway.joint.seats[seat] ?? seat,
      agent: siege.titulaire,
      nom: siege.titulaire && directory.nom(siege.titulaire),
      organisation: directory.organisationView(siege.organisation),
      suppleant: suppleance && {
        agent: suppleance.agent,
        nom: directory.nom(suppleance.agent),
        jusquAu: suppleance.jusquAu,
      },
    };
  });
}

export function jointStepView(
  { pathway, state }: LoadedCase,
  directory: Directory,
): JointStepView | null {
  const { etape, sieges } = pathway.conjoint(state);
  if (!etape) return null;
  return {
    id: etape.id,
    kind: etape.etape,
    label: pathway.joint.steps[etape.etape] ?? etape.etape,
    digest: etape.digest,
    proposedAt: instantPropose(etape),
    lapsesOn: etape.caduqueLe,
    keys: Object.entries(sieges).map(([seat, siege]) => {
      const cle = etape.cles.find((turned) => turned.siege === seat);
      const agent = cle?.agent ?? siege.titulaire;
      return { seat, agent, nom: agent && directory.nom(agent), turnedAt: cle?.a ?? null };
    }),
  };
}

/** True when the key of a seat of theirs is still to turn on the open step. */
function owesKey({ sieges, etape }: Conjoint, { qualites }: Place): boolean {
  const held = new Set<string>(qualites);
  return Object.keys(sieges).some(
    (seat) => held.has(seat) && !etape?.cles.some(({ siege }) => siege === seat),
  );
}

/** True when the ball is in their hands: of several seats that are waited for together, those whose key is still to turn. */
export function holdsBall(
  { pathway, state }: LoadedCase,
  waitingFor: Holder | null,
  place: Place,
): boolean {
  const conjoint = pathway.conjoint(state);
  const together = conjoint.etape !== null && waitingFor === 'referents';
  return together ? owesKey(conjoint, place) : isMine(waitingFor, place);
}

export function pendingActView(
  { pathway, state }: LoadedCase,
  directory: Directory,
): PendingActView | null {
  const { acte } = pathway.conjoint(state);
  if (!acte) return null;
  return {
    id: acte.id,
    kind: acte.acte,
    label: pathway.joint.acts[acte.acte] ?? acte.acte,
    bySeat: acte.siege,
    byNom: directory.nom(acte.agent),
    announcedOn: acte.annonceLe,
    effectiveOn: acte.effetLe,
  };
}
