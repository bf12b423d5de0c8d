import loadHighsModule, { type Highs, type Model, type ModelData } from 'highs';
import type { EngineAnswer, LinearEngine } from '../engine.ts';
import type { IntegerProgram } from '../integer-program.ts';
import { openHighsSession, reasonOf } from './highs-session.ts';

/** The package is CommonJS under `nodenext`, so its types put the loader one level too deep. */
const loadHighs = loadHighsModule as unknown as () => Promise<Highs>;

/**
 * Gaps of zero would make HiGHS close a difference that integers cannot have; half a unit is exact, as
 * the objective takes whole values only. Its defaults (0.01 % relative) would be wrong by several units.
 */
const options = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0.5,
  mip_feasibility_tolerance: 1e-9,
  random_seed: 0,
} as const;

/** Loads HiGHS (WebAssembly) once; the engine may then be used any number of times in this thread. */
export const loadHighsEngine = async (): Promise<LinearEngine> => {
  const highs = await loadHighs();
  return {
    name: 'highs',
    version: highs.version.string,
    openLinear: () => openHighsSession(highs),
    solve: (program, seconds) => {
      // A model that is not disposed of leaks its memory for good.
      const model = highs.createModel(toModelData(highs, program));
      try {
        model.options.set(options);
        if (Number.isFinite(seconds)) model.options.set('time_limit', seconds);
        model.run();
        return readAnswer(highs, model);
      } catch (error) {
        return { status: 'failed', reason: reasonOf(error, highs) };
      } finally {
        model.dispose();
      }
    },
  };
};

const readAnswer = (highs: Highs, model: Model): EngineAnswer => {
  const status = model.getModelStatus();
  const known = highs.constants.modelStatus;
  switch (status) {
    case known.optimal:
      return { status: 'optimal', values: model.getSolution().colValue };
    case known.infeasible:
    // Every column is bounded, so the program cannot be unbounded.
    case known.unboundedOrInfeasible:
      return { status: 'infeasible' };
    case known.timeLimit:
    case known.interrupted:
      return { status: 'stopped', values: readIncumbent(highs, model) };
    default:
      return { status: 'failed', reason: `HiGHS ended with model status ${status}` };
  }
};

const readIncumbent = (highs: Highs, model: Model): ArrayLike<number> | null =>
  model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
    ? model.getSolution().colValue
    : null;

const toModelData = (highs: Highs, program: IntegerProgram): ModelData => {
  const columns = program.costs.length;
  const entries = program.rows.reduce((sum, row) => sum + row.columns.length, 0);
  const starts = new Int32Array(program.rows.length + 1);
  const indices = new Int32Array(entries);
  let next = 0;
  program.rows.forEach((row, index) => {
    for (const column of row.columns) indices[next++] = column;
    starts[index + 1] = next;
  });
  return {
    numCols: columns,
    numRows: program.rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: program.costs,
    colLower: new Float64Array(columns),
    colUpper: program.uppers,
    rowLower: Float64Array.from(program.rows, (row) => row.lower),
    rowUpper: Float64Array.from(program.rows, (row) => row.upper),
    matrix: {
      format: 'csr',
      numRows: program.rows.length,
      numCols: columns,
      starts,
      indices,
      values: new Float64Array(entries).fill(1),
    },
    integrality: new Int32Array(columns).fill(highs.constants.variableType.integer),
  };
};
