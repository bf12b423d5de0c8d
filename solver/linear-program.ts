import type { DerivedRows } from './derived-rows.ts';
import type { Domain } from './domain.ts';
import { optimumRow, sizeRow, type Incidence } from './incidence.ts';
import type { LinearColumn, LinearRow, LinearSession } from './linear-session.ts';
import type { Objective } from './objective.ts';
import type { Problem } from './problem.ts';

/** The linear program of a problem in an engine: the columns and rows that have come to matter, and no others. */
export type LinearProgram = {
  /** Candidates of the columns, in their order; the shortfalls of the soft rows stand before them. */
  readonly columns: readonly number[];
  /** Numbers of the rows in their order, `optimumRow` among them. */
  readonly rows: readonly number[];
  readonly hasColumn: (candidate: number) => boolean;
  /** @param candidates - none of whom has a column. */
  readonly addColumns: (candidates: readonly number[]) => void;
  /** Maximises this from now on. */
  readonly maximise: (objective: Objective) => void;
  /** Fixes columns and bounds rows as in the domain; rows that begin to matter come in. */
  readonly apply: (domain: Domain) => void;
  /** Leaves out these rows, which others imply, until a bound moves. */
  readonly omitRows: (rows: readonly number[]) => void;
};

/** @param implied - rows to leave out from the start, as in `omitRows`. */
export const createLinearProgram = (
  problem: Problem,
  incidence: Incidence,
  derived: DerivedRows,
  ofProblem: Objective,
  session: LinearSession,
  implied: readonly number[],
): LinearProgram => {
  const { scores, softRows, size } = problem;
  const { rowCount, members, redundant, start, rowOf, firstSoft } = incidence;
  let objective = ofProblem;
  const columns: number[] = [];
  const columnOf = new Int32Array(scores.length).fill(-1);
  /** Rows of the program, by their place in it, and the other way round. */
  const rows: number[] = [];
  const placeOf = new Int32Array(rowCount).fill(-1);
  /** The same of the derived rows, and their bounds in the engine at present. */
  const derivedPlaces: (number | null)[] = [];
  const derivedUppers: number[] = [];
  /** Of the row that requires the optimum; null: it is not in the program. */
  let optimumPlace: number | null = null;
  let optimumBound = -Infinity;
  /** The last that was aimed at; its coefficients are always the same. */
  let optimum: Objective['optimum'] = null;
  /** How many columns are in each row. */
  const counts = new Int32Array(rowCount);
  /** How the columns are fixed and the rows bounded in the engine at present. */
  const fixedAs: number[] = [];
  const [lower, upper] = [incidence.lower.slice(), incidence.upper.slice()];

  /** Rows that others imply, until a bound moves for the first time. */
  const omitted = new Uint8Array(rowCount);
  for (const row of implied) omitted[row] = 1;
  let haveMoved = false;
  const rowNumbers = Array.from(placeOf.keys());

  const matters = (row: number): boolean =>
    redundant[row] === 0 &&
    omitted[row] === 0 &&
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
    const removed = derivedPlaces.splice(derived.rows.length).filter((place) => place !== null);
    derivedUppers.length = derivedPlaces.length;
    removeRows(removed);
  };

  /** @param places - ascending. */
  const removeRows = (places: readonly number[]): void => {
    if (places.length === 0) return;
    session.removeRows(places);
    const removed = new Set(places);
    const left = rows.filter((_, place) => !removed.has(place));
    rows.splice(0, rows.length, ...left);
    rows.forEach((row, place) => {
      if (row === optimumRow) optimumPlace = place;
      else if (row < rowCount) placeOf[row] = place;
      else derivedPlaces[row - rowCount] = place;
    });
  };

  const addOptimumRow = ({ shiftedScores, penalties, scale }: NonNullable<Objective['optimum']>): void => {
    const ofSoft = softRows.map((_, index) => [index, -penalties[index]! * scale] as const);
    const ofColumns = columns.map(
      (candidate, at) => [softRows.length + at, shiftedScores[candidate]! * scale] as const,
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
    const column = { cost: objective.scores[candidate]!, lower: 0, upper: 1 };
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
      enter(optimumPlace, optimum.shiftedScores[candidate]! * optimum.scale);
    }
    return { ...column, rows: own, coefficients };
  };
  const apply = ({ fixings, lower: least, upper: most }: Domain): void => {
    const moved: number[] = [];
    const isMoved = (row: number): boolean =>
      least[row] !== incidence.lower[row] || most[row] !== incidence.upper[row];
    if (!haveMoved && rowNumbers.some(isMoved)) {
      haveMoved = true;
      omitted.fill(0);
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

  session.addColumns(
    softRows.map(({ penalty, target }) => ({ cost: -penalty, lower: 0, upper: target, rows: [] })),
  );

  return {
    columns,
    rows,
    hasColumn: (candidate) => columnOf[candidate] !== -1,
    addColumns,
    apply,
    maximise: (next) => {
      objective = next;
      session.setCosts(
        Float64Array.from([
          ...softRows.map((_, index) => -next.penalties[index]!),
          ...columns.map((candidate) => next.scores[candidate]!),
        ]),
      );
      const bound = next.optimum === null ? -Infinity : next.optimum.least * next.optimum.scale;
      if (bound === optimumBound) return;
      optimumBound = bound;
      if (optimumPlace !== null) session.setRowBounds([optimumPlace], [bound], [Infinity]);
      else if (next.optimum !== null) {
        optimum = next.optimum;
        addOptimumRow(optimum);
      }
    },
    omitRows: (others) => {
      if (haveMoved) return;
      for (const row of others) omitted[row] = 1;
      const places = others.map((row) => placeOf[row]!).filter((place) => place >= 0);
      for (const row of others) placeOf[row] = -1;
      removeRows(places.sort((a, b) => a - b));
    },
  };
};

const toEntries = (entries: readonly (readonly [index: number, coefficient: number])[]) => ({
  columns: entries.map(([index]) => index),
  coefficients: entries.map(([, coefficient]) => coefficient),
});

const boundIn = (bound: number, absent: number, infinite: number): number =>
  bound === absent ? infinite : bound;
