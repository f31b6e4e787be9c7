// Says on every screen of a demonstration that everyone in it is invented.
import './shell.css';

export function DemonstrationBanner() {
  return (
    <aside className="bandeau-demonstration" aria-label="Démonstration">
      Démonstration&nbsp;: personnes, crèches et situations inventées. N’y écrivez rien de réel.
    </aside>
  );
}
