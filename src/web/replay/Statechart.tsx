// Draws the statechart: laid out by elk, shown by React Flow, the way travelled in ink.
import { useQuery } from '@tanstack/react-query';
import { type Edge, MarkerType, type Node, Position, ReactFlow } from '@xyflow/react';
import elk from 'elkjs/lib/elk.bundled.js';
import { useMemo } from 'react';
import '@xyflow/react/dist/style.css';
import { type Chart, chartOf } from './chartOf.ts';

interface Props {
  readonly pathway: string;
  readonly travelled: readonly string[];
  readonly here: string;
}

interface Placed {
  readonly chart: Chart;
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

const WIDTH = 150;
const HEIGHT = 48;

async function layOut(pathway: string): Promise<Placed | null> {
  const chart = chartOf(pathway);
  if (chart === null) return null;
  const laid = await new elk.default().layout({
    id: pathway,
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.layered.spacing.nodeNodeBetweenLayers': '44',
      'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.spacing.nodeNode': '28',
    },
    children: chart.nodes.map(({ id }) => ({ id, width: WIDTH, height: HEIGHT })),
    edges: chart.ways.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  });
  const places = new Map(
    (laid.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }] as const),
  );
  return { chart, places };
}

export function Statechart({ pathway, travelled, here }: Props) {
  const { data } = useQuery({
    queryKey: ['statechart', pathway],
    queryFn: () => layOut(pathway),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const drawing = useMemo(
    () => (data ? draw(data, travelled, here) : null),
    [data, travelled, here],
  );
  if (drawing === null) return null;
  return (
    <figure className="rejeu-dessin" aria-label="Carte complète des étapes">
      <div className="rejeu-dessin-toile" aria-hidden="true">
        <ReactFlow
          nodes={drawing.nodes}
          edges={drawing.edges}
          fitView
          fitViewOptions={{ padding: 0.03 }}
          minZoom={0.2}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          preventScrolling={false}
          zoomOnScroll={false}
          proOptions={{ hideAttribution: true }}
        />
      </div>
      <figcaption className="discret">
        Chemin parcouru&nbsp;: {data?.chart ? sayWay(data.chart, travelled) : ''}
      </figcaption>
    </figure>
  );
}

function draw({ chart, places }: Placed, travelled: readonly string[], here: string) {
  const steps = new Set(travelled.slice(1).map((to, index) => `${travelled[index]} ${to}`));
  const nodes: Node[] = chart.nodes.map(({ id, label }) => ({
    id,
    position: places.get(id) ?? { x: 0, y: 0 },
    data: { label },
    width: WIDTH,
    height: HEIGHT,
    sourcePosition: Position.Right,
    targetPosition: Position.Left,
    className: id === here ? 'etat-ici' : travelled.includes(id) ? 'etat-passe' : 'etat-possible',
  }));
  const edges: Edge[] = chart.ways.map(({ id, from, to }) => ({
    id,
    source: from,
    target: to,
    className: steps.has(id) ? 'voie-parcourue' : 'voie-possible',
    markerEnd: { type: MarkerType.ArrowClosed },
  }));
  return { nodes, edges };
}

function sayWay({ nodes }: Chart, travelled: readonly string[]): string {
  return travelled
    .map((state) => nodes.find(({ id }) => id === state)?.label ?? '')
    .filter((label) => label !== '')
    .join(' → ');
}
