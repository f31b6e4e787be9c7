// The replay of one case: a slider over its facts, and what was true after each.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Replay } from '../../contract/cases.ts';
import { replayQuery } from '../api/queries.ts';
import { StationLine } from '../case/stations/StationLine.tsx';
import { lineOf } from '../case/stations/stations.ts';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { ReplayChart } from './ReplayChart.tsx';
import { ReplayControls } from './ReplayControls.tsx';
import { ReplayStep } from './ReplayStep.tsx';
import { StateThatDay } from './StateThatDay.tsx';
import { WhatChanged } from './WhatChanged.tsx';
import './replay.css';

export function ReplayPage() {
  const { caseId } = useParams({ from: '/rejeu/$caseId' });
  const [n, setN] = useState(1);
  const { data, error } = useQuery(replayQuery(caseId, n));
  if (error) return <Failure error={error} />;
  if (!data) return <Skeleton height={480} radius="lg" />;
  return (
    <Page title={`Rejeu de ${data.reference}`}>
      <ReplayControls replay={data} n={n} onChange={setN} />
      <Moment replay={data} />
    </Page>
  );
}

function Moment({ replay }: { readonly replay: Replay }) {
  return (
    <div className="rejeu">
      <div className="carte">
        <StationLine line={lineOf(replay.chart.pathway, replay.state.value, replay.travelled)} />
        <ReplayChart
          pathway={replay.chart.pathway}
          travelled={replay.travelled}
          here={replay.state.value}
        />
      </div>
      <div className="rejeu-colonnes">
        <ReplayStep replay={replay} />
        <WhatChanged replay={replay} />
        <StateThatDay replay={replay} />
      </div>
    </div>
  );
}
