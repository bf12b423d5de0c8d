import type { DerivedRows } from './derived-rows.ts';
import type { Domain } from './domain.ts';
import { floorOf, type DualBounds, type Multipliers } from './dual-bound.ts';
import { isOver, type Deadline } from './engine.ts';
import { optimumRow, sizeRow, upTo, type Incidence } from './incidence.ts';
import { nthLargest } from './nth-largest.ts';
import type { LinearColumn, LinearRow, LinearSession } from './linear-session.ts';
import type { Objective } from './objective.ts';
import type { Problem } from './problem.ts';
import type { Switches } from './switches.ts';

/** What the linear program over all candidates says within a domain. */
export type Relaxed =
  /** No slate within the domain scores more than `bound`, exact; `values` are x of the columns. */
  | {
      readonly status: 'bounded';
      readonly bound: number;
      readonly multipliers: Multipliers;
      /** What the bound is rounded down from, times the denominator. */
      readonly value: bigint;
      readonly values: Float64Array;
    }
  /** No slate is within the domain, exact. */
  | { readonly status: 'empty'; readonly multipliers: Multipliers; readonly value: bigint }
  /** The engine's answer proves nothing; `values` are x of the columns where it has some. */
  | { readonly status: 'unknown'; readonly values: Float64Array | null };

/** What the linear program maximises, and over whom. */
export type Aim = {
  readonly objective: Objective;
  readonly bounds: DualBounds;
  /** Candidates who may be taken, ascending; all others must be left out in every domain. Null: all. */
  readonly among: ArrayLike<number> | null;
};

/** Columns that one round of pricing adds at most. */
const mostAdded = 120;
/** Reduced costs below this many objective units are taken for rounding. */
const negligible = 1e-3;
/** Candidates that are looked at in every pricing; the others only when they could matter. */
const mostNear = 500;

/**
 * The linear relaxation over all candidates, of which the engine only ever sees those that matter: columns
 * come in when their reduced cost is positive, rows when the columns could break them.
 *
 * Source: column generation with Farkas pricing, e.g. Desaulniers, Desrosiers, Solomon (eds.), Column
 * Generation (2005), chapter 1.
 */
export type Relaxation = {
  /** Maximises something else from now on; everything else stays warm. */
  readonly aimAt: (aim: Aim) => void;
  /**
   * Solves within the domain, from where the last solve ended, until no candidate prices out; `unknown` when the
   * time is over before.
   */
  readonly solve: (domain: Domain, deadline: Deadline) => Relaxed;
  /** Candidates of the columns, in the order of the columns. */
  readonly columns: readonly number[];
  /** How many rows with a multiplier the candidate counts in, the size row left out. */
  readonly rowsPressingOn: (candidate: number, multipliers: Multipliers) => number;
  /** Does without these rows, which others make needless, until a bound moves. */
  readonly leaveOut: (rows: readonly number[]) => void;
  /** Gives these candidates a column; whoever is taken in a domain needs one. */
  readonly include: (candidates: readonly number[]) => void;
  /** Gives every candidate a column who may be taken. */
  readonly addEverybody: () => void;
  /** What the engine has seen so far. */
  readonly sizes: () => {
    readonly columns: number;
    readonly rows: number;
    readonly solves: number;
    /** Pricings that did not look at all candidates. */
    readonly partialPricings: number;
  };
};

export const createRelaxation = (
  problem: Problem,
  incidence: Incidence,
  derived: DerivedRows,
  ofProblem: Aim,
  session: LinearSession,
  starting: readonly number[],
  needless: readonly number[],
  { partialPricing }: Pick<Switches, 'partialPricing'>,
): Relaxation => {
  const { scores, softRows, size } = problem;
  const { rowCount, members, idle, start, rowOf, firstSoft } = incidence;
  let aim = ofProblem;
  const columns: number[] = [];
  const columnOf = new Int32Array(scores.length).fill(-1);
  /** Rows of the program, by their place in it, and the other way round. */
  const rows: number[] = [];
  const placeOf = new Int32Array(rowCount).fill(-1);
  /** The same of the derived rows, and their bounds in the engine at present. */
  const derivedPlaces: (number | null)[] = [];
  const derivedUppers: number[] = [];
  /** Of the row that says that the optimum is reached; null: it is not in the program. */
  let optimumPlace: number | null = null;
  let optimumBound = -Infinity;
  /** How many columns are in each row. */
  const counts = new Int32Array(rowCount);
  /** How the columns are fixed and the rows bounded in the engine at present. */
  const fixedAs: number[] = [];
  const [lower, upper] = [incidence.lower.slice(), incidence.upper.slice()];
  let [solves, partialPricings] = [0, 0];

  /** Rows that others make needless, until a bound moves for the first time. */
  const leftOut = new Uint8Array(rowCount);
  for (const row of needless) leftOut[row] = 1;
  let haveMoved = false;
  const rowNumbers = Array.from(placeOf.keys());

  const matters = (row: number): boolean =>
    idle[row] === 0 &&
    leftOut[row] === 0 &&
    (row === sizeRow || lower[row]! > 0 || upper[row]! < Math.min(counts[row]!, size));

  /** Rows need their columns and columns their rows: new rows first, over the old columns. */
  const addColumns = (candidates: readonly number[]): void => {
    for (const candidate of candidates) {
      counts[sizeRow]! += 1;
      for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) counts[rowOf[at]!]! += 1;
    }
    addRows();
    session.addColumns(candidates.map(toColumn));
    for (const candidate of candidates) {
      columnOf[candidate] = softRows.length + columns.length;
      columns.push(candidate);
      fixedAs.push(-1);
      if (nearness[candidate] === 0) {
        nearness[candidate] = 1;
        near.push(candidate);
      }
    }
  };

  /** Those that have begun to matter. */
  const addRows = (): void => {
    const fresh: LinearRow[] = [];
    for (let row = 0; row < rowCount; row += 1) {
      if (placeOf[row] !== -1 || !matters(row)) continue;
      placeOf[row] = rows.length;
      rows.push(row);
      fresh.push({ lower: lowerOf(row), upper: upperOf(row), columns: columnsIn(row) });
    }
    session.addRows(fresh);
  };

  /** Derived rows that are not in the program yet, over the columns that there are. */
  const addDerivedRows = (uppers: Float64Array): void => {
    const fresh: LinearRow[] = [];
    for (let index = derivedPlaces.length; index < derived.rows.length; index += 1) {
      derivedUppers.push(uppers[index]!);
      if (derived.isStep(rowCount + index)) {
        derivedPlaces.push(null);
        continue;
      }
      const coefficients = derived.coefficients(rowCount + index);
      const own = columns.flatMap((candidate, at) =>
        coefficients[candidate] === 0 ? [] : [[softRows.length + at, coefficients[candidate]!] as const],
      );
      derivedPlaces.push(rows.length);
      rows.push(rowCount + index);
      fresh.push({ lower: -Infinity, upper: uppers[index]!, ...toEntries(own) });
    }
    session.addRows(fresh);
  };

  /** Those that have been forgotten. */
  const removeDerivedRows = (): void => {
    const gone = derivedPlaces.splice(derived.rows.length).filter((place) => place !== null);
    derivedUppers.length = derivedPlaces.length;
    removeRows(gone);
  };

  /** @param places - ascending. */
  const removeRows = (places: readonly number[]): void => {
    if (places.length === 0) return;
    session.removeRows(places);
    const gone = new Set(places);
    const left = rows.filter((_, place) => !gone.has(place));
    rows.splice(0, rows.length, ...left);
    rows.forEach((row, place) => {
      if (row === optimumRow) optimumPlace = place;
      else if (row < rowCount) placeOf[row] = place;
      else derivedPlaces[row - rowCount] = place;
    });
  };

  const addOptimumRow = ({ above, penalties, scale }: NonNullable<Objective['optimum']>): void => {
    const ofSoft = softRows.map((_, index) => [index, -penalties[index]! * scale] as const);
    const ofColumns = columns.map(
      (candidate, at) => [softRows.length + at, above[candidate]! * scale] as const,
    );
    const own = [...ofSoft, ...ofColumns].filter(([, coefficient]) => coefficient !== 0);
    optimumPlace = rows.length;
    rows.push(optimumRow);
    session.addRows([{ lower: optimumBound, upper: Infinity, ...toEntries(own) }]);
  };

  const lowerOf = (row: number): number => boundIn(lower[row]!, 0, -Infinity);

  const upperOf = (row: number): number =>
    row >= firstSoft ? Infinity : boundIn(upper[row]!, row === sizeRow ? -1 : size, Infinity);

  const columnsIn = (row: number): readonly number[] => {
    const own = row === sizeRow ? columns : members(row);
    const present: number[] = row >= firstSoft ? [row - firstSoft] : [];
    for (const candidate of own) if (columnOf[candidate]! >= 0) present.push(columnOf[candidate]!);
    return present;
  };

  const toColumn = (candidate: number): LinearColumn => {
    const own: number[] = [placeOf[sizeRow]!];
    for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) {
      const place = placeOf[rowOf[at]!]!;
      if (place >= 0) own.push(place);
    }
    const column = { cost: aim.objective.scores[candidate]!, lower: 0, upper: 1 };
    if (derivedPlaces.length === 0 && optimumPlace === null) {
      return { ...column, rows: own };
    }
    const coefficients = own.map(() => 1);
    const enter = (place: number, coefficient: number): void => {
      if (coefficient === 0) return;
      own.push(place);
      coefficients.push(coefficient);
    };
    derivedPlaces.forEach((place, index) => {
      if (place !== null) enter(place, derived.coefficients(rowCount + index)[candidate]!);
    });
    if (optimumPlace !== null && optimum !== null) {
      enter(optimumPlace, optimum.above[candidate]! * optimum.scale);
    }
    return { ...column, rows: own, coefficients };
  };
  /** The last that was aimed at; its coefficients are always the same. */
  let optimum: Objective['optimum'] = null;

  const apply = ({ fixings, lower: least, upper: most }: Domain): void => {
    const moved: number[] = [];
    const isMoved = (row: number): boolean =>
      least[row] !== incidence.lower[row] || most[row] !== incidence.upper[row];
    if (!haveMoved && rowNumbers.some(isMoved)) {
      haveMoved = true;
      leftOut.fill(0);
    }
    for (let row = 0; row < rowCount; row += 1) {
      if (lower[row] === least[row] && upper[row] === most[row]) continue;
      [lower[row], upper[row]] = [least[row]!, most[row]!];
      if (placeOf[row]! >= 0) moved.push(placeOf[row]!);
    }
    moved.sort((a, b) => a - b);
    session.setRowBounds(
      moved,
      moved.map((place) => lowerOf(rows[place]!)),
      moved.map((place) => upperOf(rows[place]!)),
    );
    addRows();
    removeDerivedRows();
    if (derived.rows.length > 0) applyDerived(derived.uppersIn({ lower: least, upper: most }));
    const [changed, low, high]: [number[], number[], number[]] = [[], [], []];
    columns.forEach((candidate, index) => {
      const fixed = fixings[candidate]!;
      if (fixed === fixedAs[index]) return;
      fixedAs[index] = fixed;
      changed.push(softRows.length + index);
      low.push(fixed === 1 ? 1 : 0);
      high.push(fixed === 0 ? 0 : 1);
    });
    session.setColumnBounds(changed, low, high);
  };

  const applyDerived = (uppers: Float64Array): void => {
    const changed = derivedPlaces.flatMap((place, index) =>
      place === null || uppers[index] === derivedUppers[index] ? [] : [index],
    );
    for (const index of changed) derivedUppers[index] = uppers[index]!;
    session.setRowBounds(
      changed.map((index) => derivedPlaces[index]!),
      changed.map(() => -Infinity),
      changed.map((index) => uppers[index]!),
    );
    addDerivedRows(uppers);
  };

  // Pricing looks at the near candidates, and at the far ones only when they could price out: measured
  // from the multipliers at which they were last sorted apart, no far one can have gained more than
  // the rows' multipliers have moved.
  const near: number[] = [];
  const nearness = new Uint8Array(scores.length);
  let apart: { readonly multipliers: Multipliers; readonly farthest: number } | null = null;
  const everybody = upTo(scores.length);

  const canFarMatter = (multipliers: Multipliers): boolean => {
    if (apart === null || apart.multipliers.denominator !== multipliers.denominator) return true;
    const old = apart.multipliers.values;
    // What derived rows take from the far ones is not looked at.
    if (Math.max(multipliers.support.at(-1) ?? 0, apart.multipliers.support.at(-1) ?? 0) >= rowCount)
      return true;
    let most = 0;
    for (const row of [...multipliers.support, ...apart.multipliers.support]) {
      if (row !== sizeRow) most = Math.max(most, old[row]! - multipliers.values[row]!);
    }
    const gain = old[sizeRow]! - multipliers.values[sizeRow]! + aim.bounds.mostRows * most;
    return gain > Number.MAX_SAFE_INTEGER || apart.farthest + gain > 0;
  };

  const sortApart = (multipliers: Multipliers): void => {
    if (!partialPricing || aim.bounds !== ofProblem.bounds || scores.length <= 2 * mostNear) return;
    const costs = new Float64Array(scores.length);
    for (const candidate of everybody)
      costs[candidate] = aim.bounds.reducedCost(candidate, multipliers, 'bound');
    const farthest = nthLargest(costs.slice(), mostNear);
    near.length = 0;
    nearness.fill(0);
    costs.forEach((cost, candidate) => {
      if (cost < farthest && columnOf[candidate] === -1) return;
      nearness[candidate] = 1;
      near.push(candidate);
    });
    apart = { multipliers, farthest };
  };

  /** Exact value over all candidates, and the best of those without a column who would raise it. */
  const price = (multipliers: Multipliers, kind: 'bound' | 'infeasible', domain: Domain) => {
    const least = kind === 'bound' ? negligible * multipliers.denominator : 0;
    const improving: { candidate: number; cost: number }[] = [];
    const isPartial = kind === 'bound' && aim.bounds === ofProblem.bounds && !canFarMatter(multipliers);
    if (isPartial) partialPricings += 1;
    const among = isPartial ? near : (aim.among ?? everybody);
    const value = aim.bounds.evaluate(multipliers, kind, domain, among, (candidate, cost) => {
      if (columnOf[candidate] === -1 && cost > least) improving.push({ candidate, cost });
    });
    improving.sort((a, b) => b.cost - a.cost || a.candidate - b.candidate);
    return { value, improving: improving.slice(0, mostAdded).map(({ candidate }) => candidate) };
  };

  const solveOnce = (domain: Domain): Relaxed | 'again' => {
    apply(domain);
    solves += 1;
    const answer = session.solve();
    switch (answer.status) {
      case 'failed':
        return { status: 'unknown', values: null };
      case 'infeasible':
        return answer.ray === null ? { status: 'unknown', values: null } : readRay(answer.ray, domain);
      case 'optimal': {
        const values = answer.values.subarray(softRows.length);
        const multipliers = aim.bounds.round(answer.duals, rows);
        if (multipliers === null) return { status: 'unknown', values };
        const { value, improving } = price(multipliers, 'bound', domain);
        if (improving.length > 0) {
          addColumns(improving);
          return 'again';
        }
        if (apart === null) sortApart(multipliers);
        return {
          status: 'bounded',
          bound: floorOf(value, multipliers.denominator),
          multipliers,
          value,
          values,
        };
      }
    }
  };

  /** A ray is known up to its sign and length. */
  const readRay = (ray: Float64Array, domain: Domain): Relaxed | 'again' => {
    const longest = ray.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
    for (const sign of [1, -1]) {
      const multipliers = aim.bounds.round(
        ray.map((entry) => (sign * entry) / longest),
        rows,
      );
      if (multipliers === null) continue;
      const { value, improving } = price(multipliers, 'infeasible', domain);
      if (value < 0n) return { status: 'empty', multipliers, value };
      if (improving.length > 0 && isRay(multipliers, domain)) {
        addColumns(improving);
        return 'again';
      }
    }
    return { status: 'unknown', values: null };
  };

  /** Would it be a proof if only the columns were candidates? */
  const isRay = (multipliers: Multipliers, domain: Domain): boolean =>
    aim.bounds.evaluate(multipliers, 'infeasible', domain, columns, () => undefined) < 0n;

  const include = (candidates: readonly number[]): void => {
    addColumns(candidates.filter((candidate) => columnOf[candidate] === -1));
  };

  session.addColumns(
    softRows.map(({ penalty, target }) => ({ cost: -penalty, lower: 0, upper: target, rows: [] })),
  );
  addColumns(starting);

  const aimAt = (next: Aim): void => {
    if (aim.bounds === next.bounds) return;
    aim = next;
    const { objective } = next;
    session.setCosts(
      Float64Array.from([
        ...softRows.map((_, index) => -objective.penalties[index]!),
        ...columns.map((candidate) => objective.scores[candidate]!),
      ]),
    );
    const bound = objective.optimum === null ? -Infinity : objective.optimum.least * objective.optimum.scale;
    if (bound === optimumBound) return;
    optimumBound = bound;
    if (optimumPlace !== null) session.setRowBounds([optimumPlace], [bound], [Infinity]);
    else if (objective.optimum !== null) {
      optimum = objective.optimum;
      addOptimumRow(optimum);
    }
  };

  return {
    columns,
    aimAt,
    leaveOut: (needless) => {
      if (haveMoved) return;
      for (const row of needless) leftOut[row] = 1;
      const places = needless.map((row) => placeOf[row]!).filter((place) => place >= 0);
      for (const row of needless) placeOf[row] = -1;
      removeRows(places.sort((a, b) => a - b));
    },
    solve: (domain, deadline) => {
      for (;;) {
        const relaxed = solveOnce(domain);
        if (relaxed !== 'again') return relaxed;
        if (isOver(deadline)) return { status: 'unknown', values: null };
      }
    },
    rowsPressingOn: (candidate, { values }) => {
      let count = 0;
      for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) {
        if (values[rowOf[at]!] !== 0) count += 1;
      }
      return count;
    },
    include,
    addEverybody: () => {
      include(Array.from(aim.among ?? everybody));
    },
    sizes: () => ({ columns: columns.length, rows: rows.length, solves, partialPricings }),
  };
};

const toEntries = (entries: readonly (readonly [index: number, coefficient: number])[]) => ({
  columns: entries.map(([index]) => index),
  coefficients: entries.map(([, coefficient]) => coefficient),
});

const boundIn = (bound: number, absent: number, infinite: number): number =>
  bound === absent ? infinite : bound;
