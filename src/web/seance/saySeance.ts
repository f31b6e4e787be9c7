// What a séance decided, counted in words. Pure.

/** « 2 places proposées, 1 demande reste sur la liste » */
export function saySeance(decisions: readonly { readonly decision: string }[]): string {
  const offered = decisions.filter(({ decision }) => decision === 'proposee').length;
  const stay = decisions.length - offered;
  const places = offered === 1 ? '1\u00a0place proposée' : `${offered}\u00a0places proposées`;
  const requests =
    stay === 1 ? '1\u00a0demande reste sur la liste' : `${stay}\u00a0demandes restent sur la liste`;
  if (stay === 0) return places;
  return offered === 0 ? requests : `${places}, ${requests}`;
}
