// An unexpected error as one JSON line: its kind and its places in the code, never its message.

const MOST_PLACES = 12;

/** A message may quote what somebody wrote (a driver quotes values, a parser its input): the places are enough to find it. */
export function failureLine(error: unknown, where: string, correlationId: string): string {
  return JSON.stringify({
    at: new Date().toISOString(),
    level: 'error',
    where,
    correlationId,
    error: error instanceof Error ? error.name : typeof error,
    places: error instanceof Error ? placesOf(error) : [],
  });
}

function placesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => /^at .*:\d+/.test(line)).slice(0, MOST_PLACES);
}
