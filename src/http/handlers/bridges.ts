// Answers what other software announces: signed, read, handed to the engine; who is unknown there is dropped here.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { StatutRdv } from '../../../workflows/accompagnementGlobal/annonces.ts';
import { addDays, Instant, type Jour } from '../../../workflows/dates.ts';
import { portee } from '../../../workflows/kernel/commandData.ts';
import { bridgeRoutes, RdvAnnonce } from '../../contract/bridges.ts';
import { champsInvalides } from '../../contract/doorProblems.ts';
import { faultyFields } from '../../contract/faultyFields.ts';
import type { Notice } from '../../engine/bridges/notice.ts';
import { signedBody } from '../bind.ts';
import { bytesOf } from '../body.ts';
import type { HttpWorld } from '../world.ts';

/** No secret for that organisation and a wrong one are one answer, after the same work. */
function isSigned(request: Request, secret: string | undefined): boolean {
  const expected = createHmac('sha256', secret ?? 'none')
    .update(bytesOf(request))
    .digest();
  const given = Buffer.from(String(request.headers['x-lapin-signature'] ?? ''), 'hex');
  const same = given.length === expected.length && timingSafeEqual(given, expected);
  return same && secret !== undefined;
}

/** Null for an instant of a year that is not written with four figures, once it is in UTC. */
const instantOf = (text: string) => Instant.safeParse(new Date(text).toISOString()).data ?? null;

/** AG-78. Bounded as a member's words are: a mistyped year is said; a word of tomorrow would silence all those of today. */
function moments(rdv: RdvAnnonce, timestamp: string, today: Jour) {
  const { premier, dernier } = portee(today);
  const within = (text: string, last: Jour) => {
    const instant = instantOf(text);
    // Its day in UTC will do: no bound is a matter of hours.
    const day = instant?.slice(0, 10) ?? '';
    return day >= premier && day <= last ? instant : null;
  };
  const debut = within(rdv.starts_at, dernier);
  const at = within(timestamp, addDays(today, 1));
  const message = 'Cette date est trop loin d’aujourd’hui.';
  if (debut && at) return { debut, at };
  return [
    ...(debut ? [] : [{ path: 'data.starts_at', message }]),
    ...(at ? [] : [{ path: 'meta.timestamp', message }]),
  ];
}

const LIEU_AU_PLUS = 200;

function modaliteOf({ motif }: RdvAnnonce): Notice['modalite'] {
  if (motif?.location_type === 'phone') return 'telephone';
  return motif?.location_type === 'visio' ? 'visio' : 'physique';
}

/** What became of it for each: their own participation says more than the meeting. Deleted there is called off here. */
function usagersOf(
  { status, users, participations }: RdvAnnonce,
  event: string,
): Notice['usagers'] {
  const said: readonly (readonly [number, StatutRdv])[] = [
    ...users.map(({ id }) => [id, status] as const),
    ...participations.map(({ user, status: own }) => [user.id, own] as const),
  ];
  const gone = event === 'destroyed';
  return new Map(said.map(([id, statut]) => [id, gone ? ('revoked' as const) : statut]));
}

function noticeOf(
  rdv: RdvAnnonce,
  event: string,
  { debut, at }: Pick<Notice, 'debut' | 'at'>,
): Notice {
  const lieu = rdv.address?.normalize('NFC').trim().slice(0, LIEU_AU_PLUS) ?? '';
  return {
    rdv: rdv.id,
    at,
    debut,
    modalite: modaliteOf(rdv),
    lieu: lieu === '' || !lieu.isWellFormed() ? null : lieu,
    usagers: usagersOf(rdv, event),
  };
}

export function bridgeHandlers({ engine, rdvSecrets }: HttpWorld) {
  return {
    rdvServicePublic: signedBody(
      bridgeRoutes.rdvServicePublic,
      (request, { organisation }) => isSigned(request, rdvSecrets.get(organisation)),
      async ({ params, body: { data, meta } }) => {
        if (meta.model !== 'Rdv') return { body: null };
        const rdv = RdvAnnonce.safeParse(data);
        if (!rdv.success) return { problem: champsInvalides(faultyFields(rdv.error, 'data')) };
        const when = moments(rdv.data, meta.timestamp, engine.today());
        if (Array.isArray(when)) return { problem: champsInvalides(when) };
        const notice = noticeOf(rdv.data, meta.event, when);
        await engine.rdv.receive(params.organisation, notice);
        return { body: null };
      },
    ),
  };
}
