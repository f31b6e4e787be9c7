// The whole statechart, one click further than the line of stations: every state, every way, the one travelled in ink.
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';

const Statechart = lazy(async () => ({ default: (await import('./Statechart.tsx')).Statechart }));

interface Props {
  readonly pathway: string;
  readonly travelled: readonly string[];
  readonly here: string;
}

export function ReplayChart(props: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <div className="rejeu-carte">
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {opened ? 'Cacher la carte complète' : 'Voir la carte complète'}
      </Button>
      {opened && (
        <Suspense fallback={<p className="discret">La carte se dessine…</p>}>
          <Statechart {...props} />
        </Suspense>
      )}
    </div>
  );
}
