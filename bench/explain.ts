/**
 * `npm run bench:explain`: the full explanation of a generated open call beside `highs` on the monolithic MIP,
 * which solves each of its questions again from the beginning. Processor time of one thread, one process.
 */
import {
  loadEngine,
  loadLinearEngine,
  recount,
  solve,
  solveMonolithicMip,
  type Problem,
  type Row,
} from '../solver/index.ts';
import { explainOptimum } from '../src/answers/explain/explain-optimum.ts';
import { tieBreakOrderOf } from '../src/model/tie-break-order.ts';
import { formulationOf, profiles } from './profiles.ts';

const runs = 5;
const clock = (): number => performance.now();
const deadline = { clock, at: Infinity };
const formulation = formulationOf(profiles[0]!, 'bench');
const { problem } = formulation;
const linear = await loadLinearEngine();
const settings = { linear, tieBreakOrder: tieBreakOrderOf(formulation), deadline };
const answer = solve(problem, settings);
if (answer.outcome !== 'selected') throw new Error(answer.outcome);

const seconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const scope = { level: 'full', about: null, within: 1 } as const;
const explained = Array.from({ length: runs }, () =>
  seconds(() => void explainOptimum(formulation, answer, scope, settings)),
);

/** Every bound within a seat of its count moved either way, every member left out, the 25 best others taken in. */
const questions = (): readonly Problem[] => {
  const { counts } = recount(problem, answer.slate);
  const withRow = (row: Row): Problem => ({ ...problem, rows: [...problem.rows, row] });
  const moved = problem.rows.flatMap((row, index) => {
    const near = (bound: number | null): boolean => bound !== null && Math.abs(counts[index]! - bound) <= 1;
    if (counts[index] === 0) return [];
    const moves: Partial<Row>[] = [
      ...(near(row.min) ? [{ min: row.min! - 1 }, { min: row.min! + 1 }] : []),
      ...(near(row.max) ? [{ max: row.max! - 1 }, { max: row.max! + 1 }] : []),
    ];
    return moves.map((move): Problem => ({
      ...problem,
      rows: problem.rows.map((own, at) => (at === index ? { ...own, ...move } : own)),
    }));
  });
  const others = problem.scores
    .map((score, candidate) => ({ score, candidate }))
    .filter(({ candidate }) => !answer.slate.includes(candidate))
    .sort((a, b) => b.score - a.score)
    .slice(0, 25);
  return [
    ...moved,
    ...answer.slate.map((member) => withRow({ members: [member], min: null, max: 0 })),
    ...others.map(({ candidate }) => withRow({ members: [candidate], min: 1, max: null })),
  ];
};

const highs = await loadEngine('highs', clock);
const asked = questions();
const whole = seconds(() => {
  for (const question of asked) solveMonolithicMip(question, highs, deadline);
});
const sorted = [...explained].sort((a, b) => a - b);
const median = sorted[Math.floor(runs / 2)]!;
process.stdout.write(
  [
    `full explanation, first: ${explained[0]!.toFixed(2)} s; median of ${runs}: ${median.toFixed(2)} s`,
    `highs on the monolithic MIP, ${asked.length} questions: ${whole.toFixed(1)} s, ${(whole / explained[0]!).toFixed(0)} and ${(whole / median).toFixed(0)} times as long`,
    '',
  ].join('\n'),
);
