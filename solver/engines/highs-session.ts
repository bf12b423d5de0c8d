import type { Highs, RunResult, SparseMatrix } from 'highs';
import type { LinearAnswer, LinearSession } from '../linear-session.ts';

/**
 * Without presolve a solve starts from the basis of the last one. Nearly all coefficients are 1, so there is nothing
 * to scale, and devex prices (1) need no start of their own, as steepest edge does after every change. A few hundred
 * columns take a few hundred pivots: far beyond it the simplex is cycling.
 */
const options = {
  output_flag: false,
  presolve: 'off',
  random_seed: 0,
  simplex_scale_strategy: 0,
  simplex_dual_edge_weight_strategy: 1,
  simplex_iteration_limit: 20_000,
} as const;

/** A linear program that stays in HiGHS between solves. */
export const openHighsSession = (highs: Highs): LinearSession => {
  const model = highs.createModel();
  model.options.set(options);
  model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
  const known = highs.constants.modelStatus;
  let [columnCount, rowCount] = [0, 0];

  const attempt = (run: () => RunResult): LinearAnswer => {
    try {
      const { modelStatus } = run();
      if (modelStatus === known.optimal) {
        const { colValue, rowDual } = model.getSolution();
        return { status: 'optimal', values: colValue, duals: rowDual };
      }
      if (modelStatus === known.infeasible || modelStatus === known.unboundedOrInfeasible) {
        return { status: 'infeasible', ray: model.getDualRay()?.values ?? null };
      }
      return { status: 'failed', reason: `HiGHS ended a linear program with model status ${modelStatus}` };
    } catch (error) {
      return { status: 'failed', reason: reasonOf(error, highs) };
    }
  };

  /** Where it cycles, or throws, as it does on some programs with costs beyond 5e10, a fresh basis can help. */
  const solve = (): LinearAnswer => {
    const answer = attempt(() => model.run());
    if (answer.status !== 'failed') return answer;
    return attempt(() => {
      model.clearSolver();
      return model.run();
    });
  };

  return {
    addColumns: (columns) => {
      if (columns.length === 0) return;
      const entries = columns.map(({ rows, coefficients }) => [rows, coefficients] as const);
      model.addCols({
        cost: Float64Array.from(columns, ({ cost }) => cost),
        lower: Float64Array.from(columns, ({ lower }) => lower),
        upper: Float64Array.from(columns, ({ upper }) => upper),
        matrix: toMatrix('csc', rowCount, columns.length, entries),
      });
      columnCount += columns.length;
    },
    addRows: (rows) => {
      if (rows.length === 0) return;
      const entries = rows.map(({ columns, coefficients }) => [columns, coefficients] as const);
      model.addRows({
        lower: Float64Array.from(rows, ({ lower }) => lower),
        upper: Float64Array.from(rows, ({ upper }) => upper),
        matrix: toMatrix('csr', rows.length, columnCount, entries),
      });
      rowCount += rows.length;
    },
    setColumnBounds: (columns, lower, upper) => {
      if (columns.length === 0) return;
      const indices = Int32Array.from(columns);
      model.changeColsBounds({ kind: 'set', indices }, Float64Array.from(lower), Float64Array.from(upper));
    },
    setRowBounds: (rows, lower, upper) => {
      if (rows.length === 0) return;
      const indices = Int32Array.from(rows);
      model.changeRowsBounds({ kind: 'set', indices }, Float64Array.from(lower), Float64Array.from(upper));
    },
    removeRows: (rows) => {
      if (rows.length === 0) return;
      model.deleteRows({ kind: 'set', indices: Int32Array.from(rows) });
      rowCount -= rows.length;
    },
    setCosts: (costs) => {
      if (costs.length > 0) model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs);
    },
    solve,
    dispose: () => {
      model.dispose();
    },
  };
};

/** Indices and the coefficient at each; undefined: 1 at all. */
type Entries = readonly [indices: readonly number[], coefficients: readonly number[] | undefined];

const toMatrix = (
  format: 'csr' | 'csc',
  numRows: number,
  numCols: number,
  lists: readonly Entries[],
): SparseMatrix => {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(([indices], index) => {
    starts[index + 1] = starts[index]! + indices.length;
  });
  const values = new Float64Array(starts.at(-1)!).fill(1);
  lists.forEach(([, coefficients], index) => {
    if (coefficients !== undefined) values.set(coefficients, starts[index]);
  });
  const indices = new Int32Array(values.length);
  lists.forEach(([list], index) => {
    indices.set(list, starts[index]);
  });
  return { format, numRows, numCols, starts, indices, values };
};

/**
 * What HiGHS threw, as the reason of a failed answer. It throws on numerical trouble, which shows nothing about the
 * program.
 * @throws every other error: a fault of this program or of the machine.
 */
export const reasonOf = (error: unknown, { errors }: Highs): string => {
  if (error instanceof errors.HighsError) return `HiGHS gave up: ${error.message}`;
  throw error;
};
