// Where a person whose contacts are protected was to be met: no more read than their address.
import type { OpenedFact } from '../kernel/fact.ts';
import { isFact } from '../kernel/opened.ts';
import type { Person } from '../kernel/person.ts';
import { rendezVousDeplace } from './facts/secretariat.ts';
import { rendezVousFixe } from './facts/suivi.ts';

/**
 * SECRET-12. The place of a meeting that was written before the protection may be where the person lives. What is written
 * since is read as it is written: who fixes a meeting finds its place again, and nothing tells of a protection (SECRET-13).
 */
export function sansLieuDAvant(fact: OpenedFact, proteges: readonly Person[]): OpenedFact['parts'] {
  const ofMeeting = isFact(rendezVousFixe, fact) || isFact(rendezVousDeplace, fact);
  const { lieu } = ofMeeting ? fact.parts : {};
  const before = ({ protegesDepuis }: Person) =>
    !protegesDepuis || fact.recordedAt <= protegesDepuis;
  if (!lieu || !proteges.some(before)) return fact.parts;
  return { ...fact.parts, lieu: { ...lieu, lieu: null } };
}
