import solverModule from 'javascript-lp-solver';
import type { Clock, Engine, EngineAnswer } from '../engine.ts';
import type { IntegerProgram, ProgramRow } from '../integer-program.ts';

/** The package's types put its default export one level too deep under `nodenext`. */
const solver = solverModule as unknown as { Solve: (model: object) => unknown };

/** A test compares it with package.json: the package does not export its version. */
export const javascriptLpSolverVersion = '1.0.3';

/** How far a value may be from a whole number and still count as one. */
const integralityTolerance = 1e-6;

/**
 * javascript-lp-solver, as the independent second solver or by name.
 *
 * At its time-out it returns its best solution so far marked feasible and integral, and does not report the time-out.
 * So an answer that took as long as was allowed counts as unfinished, whatever its marks.
 */
export const javascriptLpSolverEngine = (clock: Clock): Engine => ({
  name: 'javascript-lp-solver',
  version: javascriptLpSolverVersion,
  solve: (program, seconds) => {
    const started = clock();
    const milliseconds = seconds * 1000;
    const model = toModel(program);
    const answer = solver.Solve({
      ...model,
      ...(Number.isFinite(milliseconds) ? { timeout: Math.max(1, Math.floor(milliseconds)) } : {}),
    }) as Record<string, unknown>;
    const ranOutOfTime = clock() - started >= milliseconds;
    return readAnswer(answer, program.costs.length, ranOutOfTime);
  },
});

const readAnswer = (
  answer: Record<string, unknown>,
  columns: number,
  ranOutOfTime: boolean,
): EngineAnswer => {
  const feasible = answer['feasible'] === true;
  const values = Float64Array.from({ length: columns }, (_, column) =>
    Number(answer[columnName(column)] ?? 0),
  );
  const whole = values.every((value) => Math.abs(value - Math.round(value)) <= integralityTolerance);
  if (ranOutOfTime) return { status: 'stopped', values: feasible && whole ? values : null };
  if (!feasible) {
    return answer['bounded'] === false
      ? { status: 'failed', reason: 'it called a bounded program unbounded' }
      : { status: 'infeasible' };
  }
  return whole ? { status: 'optimal', values } : { status: 'failed', reason: 'its solution is not integral' };
};

const columnName = (column: number): string => `x${column}`;

/** Every upper bound of a column is a constraint of its own: the package knows no other way. */
const toModel = (program: IntegerProgram) => {
  const constraints: Record<string, { min?: number; max?: number; equal?: number }> = {};
  const variables: Record<string, Record<string, number>> = {};
  const ints: Record<string, 1> = {};
  program.costs.forEach((cost, column) => {
    const name = columnName(column);
    constraints[`upper-${name}`] = { max: program.uppers[column]! };
    variables[name] = { objective: cost, [`upper-${name}`]: 1 };
    ints[name] = 1;
  });
  program.rows.forEach((row, index) => {
    const name = `row-${index}`;
    constraints[name] = toBounds(row);
    for (const column of row.columns) variables[columnName(column)]![name] = 1;
  });
  return { optimize: 'objective', opType: 'max' as const, constraints, variables, ints };
};

const toBounds = (row: ProgramRow): { min?: number; max?: number; equal?: number } =>
  row.lower === row.upper
    ? { equal: row.lower }
    : {
        ...(Number.isFinite(row.lower) ? { min: row.lower } : {}),
        ...(Number.isFinite(row.upper) ? { max: row.upper } : {}),
      };
