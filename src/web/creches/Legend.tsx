// What the bars and areas are: given, suspended, held, free; told by pattern as well as by colour.
const words = {
  donnees: 'donnée',
  suspendues: 'suspendue',
  tenues: 'tenue',
  libres: 'libre',
} as const;

export function Legend() {
  return (
    <ul className="sans-puces creches-legende" aria-label="Légende des demi-journées">
      {Object.entries(words).map(([layer, word]) => (
        <li key={layer}>
          <svg width={16} height={16} aria-hidden="true" viewBox="0 0 16 16">
            <rect
              className={layer === 'libres' ? 'image-libre' : `image-${layer}`}
              x={0.5}
              y={0.5}
              width={15}
              height={15}
              rx={2}
            />
          </svg>{' '}
          {word}
        </li>
      ))}
    </ul>
  );
}
