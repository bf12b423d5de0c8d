import { writerOf } from '../../../text/message.ts';
import { isScored } from '../../../text/names.ts';
import { part, type Part } from '../section.tsx';
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

const message = writerOf('whatIfReport');
const shared = writerOf('report');

/** The parts of the report in order; those about which the batch has nothing are left out. */
export const partsOf = (report: WhatIfReport): readonly Part[] => {
  const { summary, scenarios, matrix } = report;
  const sweeps = summary.sweeps.slice(0, most.sweeps);
  const curves = sweeps.filter(({ bounds }) => bounds.length === 1);
  const grids = sweeps.filter(({ bounds }) => bounds.length === 2);
  return [
    part('brief', shared('brief'), <Brief report={report} />),
    ...when(
      scenarios.length > 0,
      part(
        'scenarios',
        message(isScored() ? 'scenarios' : 'scenarios-unscored'),
        <Scenarios report={report} />,
      ),
    ),
    ...when(
      summary.cheapest.length > 0 && isScored(),
      part('cheapest', message('cheapest'), <Cheapest report={report} />),
    ),
    ...when(
      curves.length > 0,
      part(
        'curves',
        message(isScored() ? 'curves' : 'curves-unscored'),
        <Curves sweeps={curves} report={report} />,
      ),
    ),
    ...when(grids.length > 0, part('grids', message('grids'), <Grids sweeps={grids} report={report} />)),
    ...when(
      summary.leaveOneOut.length > 0,
      part('left-out', message('omissions'), <LeftOut report={report} />),
    ),
    ...when(summary.noise.length > 0, part('noise', message('noise'), <Noise report={report} />)),
    ...when(
      matrix.columns.length > 1,
      part('candidates', message('candidates'), <Candidates report={report} />),
    ),
    ...when(
      scenarios.length > 0 && slatesOf(report).length > 0,
      part('balance', message('balance'), <Balance report={report} />),
    ),
    part('inputs', shared('inputs'), <Inputs report={report} />),
  ];
};

const when = (applies: boolean, one: Part): readonly Part[] => (applies ? [one] : []);
