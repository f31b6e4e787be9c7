// What the form that notes a meeting starts from.
import { expect, test } from 'vitest';
import {
  meetingOfSide,
  plannedFor,
  sidesOf,
} from '../../../src/web/accompagnementGlobal/meetingOfSide.ts';

const today = '2026-09-01';
const meeting = (id: string, type: 'franceTravail' | 'social' | 'tripartite', jour = today) => ({
  id,
  type,
  jour,
  compteRendu: null,
});

test('each side notes its own kind of meeting, and who is there follows from the kind', () => {
  expect(sidesOf(meetingOfSide('emploi'))).toEqual(['emploi']);
  expect(sidesOf(meetingOfSide('social'))).toEqual(['social']);
  expect(sidesOf('tripartite')).toEqual(['emploi', 'social']);
});

test('the meeting pointed at comes first, then today’s where one’s own side is', () => {
  const meetings = [
    meeting('hers', 'social'),
    meeting('his', 'franceTravail'),
    meeting('later', 'tripartite', '2026-09-02'),
  ];
  const emploi = { about: null, today, side: 'emploi' } as const;
  expect(plannedFor(meetings, emploi)?.id).toBe('his');
  expect(plannedFor(meetings, { ...emploi, side: 'social' })?.id).toBe('hers');
  expect(plannedFor(meetings, { ...emploi, about: 'later' })?.id).toBe('later');
  expect(plannedFor(meetings.slice(0, 1), emploi)).toBeUndefined();
});
