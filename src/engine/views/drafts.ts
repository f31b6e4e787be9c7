// What a draft is called in its author's list: the person's name as typed so far, or what kind of draft it is.
import type { Draft } from '../ports/ownTruth.ts';

export function draftTitle({ content }: Draft): string {
  const titre = content['titre'];
  return typeof titre === 'string' && titre.trim() !== '' ? titre : 'Proposition sans nom';
}
