// What bars and areas are: given, suspended, held, free; told by pattern as well as by colour, for every drawing of the screen.
const words = {
  donnees: 'donnée',
  suspendues: 'suspendue',
  tenues: 'tenue',
  libres: 'libre',
} as const;

export function Legend() {
  return (
    <ul className="sans-puces creches-legende" aria-label="Légende des demi-journées">
      {Object.entries(words).map(([layer, word], place) => (
        <li key={layer}>
          <svg width={16} height={16} aria-hidden="true" viewBox="0 0 16 16">
            {place === 0 && <Patterns />}
            <rect className={`couche-${layer}`} x={0.5} y={0.5} width={15} height={15} rx={2} />
          </svg>{' '}
          {word}
        </li>
      ))}
    </ul>
  );
}

/** Held and suspended are told by their pattern too. */
function Patterns() {
  return (
    <defs>
      <pattern id="hachures" width={8} height={8} patternUnits="userSpaceOnUse">
        <rect width={8} height={8} className="motif-fond-tenues" />
        <path d="M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6" className="motif-tenues" />
      </pattern>
      <pattern id="points" width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} className="motif-fond-suspendues" />
        <circle cx={3} cy={3} r={1.2} className="motif-suspendues" />
      </pattern>
    </defs>
  );
}
