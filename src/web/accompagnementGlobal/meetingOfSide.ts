// The kind of meeting that each side mostly has.
export function meetingOfSide(side: 'emploi' | 'social' | null): string {
  return side === 'social' ? 'social' : 'franceTravail';
}
