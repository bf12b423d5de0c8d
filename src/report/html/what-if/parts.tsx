import type { JSX } from 'preact';
import type { Part } from '../section.tsx';
import { Balance, slatesOf } from './sections/balance.tsx';
import { Brief } from './sections/brief.tsx';
import { Candidates } from './sections/candidates.tsx';
import { Cheapest } from './sections/cheapest.tsx';
import { Curves } from './sections/curves.tsx';
import { Grids } from './sections/grids.tsx';
import { Inputs } from './sections/inputs.tsx';
import { LeftOut } from './sections/left-out.tsx';
import { Noise } from './sections/noise.tsx';
import { Scenarios } from './sections/scenarios.tsx';
import { most } from './cut-text.ts';
import type { WhatIfReport } from './what-if-report.ts';

/** The parts of the report in order; those that the batch tells nothing about are left out. */
export const partsOf = (report: WhatIfReport): readonly Part[] => {
  const { summary, scenarios, matrix } = report;
  const sweeps = summary.sweeps.slice(0, most.sweeps);
  const curves = sweeps.filter(({ bounds }) => bounds.length === 1);
  const grids = sweeps.filter(({ bounds }) => bounds.length === 2);
  return [
    part('brief', 'In brief', <Brief report={report} />),
    ...when(scenarios.length > 0, part('scenarios', 'What each change costs', <Scenarios report={report} />)),
    ...when(
      summary.cheapest.length > 0,
      part('cheapest', 'The cheapest way to one more seat', <Cheapest report={report} />),
    ),
    ...when(
      curves.length > 0,
      part('curves', 'The price of each seat', <Curves sweeps={curves} report={report} />),
    ),
    ...when(grids.length > 0, part('grids', 'Two bounds at once', <Grids sweeps={grids} report={report} />)),
    ...when(
      summary.leaveOneOut.length > 0,
      part('left-out', 'What hangs on one reviewer or one group', <LeftOut report={report} />),
    ),
    ...when(summary.noise.length > 0, part('noise', 'How firm the slate is', <Noise report={report} />)),
    ...when(
      matrix.columns.length > 1,
      part('candidates', 'Who comes and goes', <Candidates report={report} />),
    ),
    ...when(
      scenarios.length > 0 && slatesOf(report).length > 0,
      part('balance', 'The balance of each slate', <Balance report={report} />),
    ),
    part('inputs', 'What it was made from, and how to check', <Inputs report={report} />),
  ];
};

const part = (id: string, title: string, body: JSX.Element): Part => ({ id, title, body });

const when = (told: boolean, one: Part): readonly Part[] => (told ? [one] : []);
