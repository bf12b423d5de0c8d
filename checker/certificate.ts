import { insist } from './insist.ts';
import type { HashFormat } from './text.ts';

/** The document, each part of the right type; what it says is still to be checked. */
export type Certificate = Claim & {
  readonly inputs: {
    readonly pool: string;
    /** Absent: 1. */
    readonly format?: HashFormat;
    readonly rules: string;
    readonly reference: string;
  };
  /** All scores and penalties are multiples of it, and leaves count in it. `>= 1`. */
  readonly unit: number;
  /** Version 3: of which assignment of the rule set it is, and over which members of a slate. */
  readonly assignment?: string;
  readonly members?: readonly string[];
  /** The rows that leaves and derived rows use, the size first. */
  readonly rows: readonly RowName[];
  /** Rows that follow from these, numbered after them. Version 1 has none. */
  readonly derived?: readonly DerivedRow[];
  /** Node 0 is the root. */
  readonly nodes: readonly (Branch | Leaf)[];
  /** Why the slate is the one that the lots choose; absent: the certificate does not show it. */
  readonly ties?: readonly Block[];
  readonly digest: string;
};

type Claim =
  | {
      readonly outcome: 'selected';
      readonly slate: readonly string[];
      readonly objective: number;
      readonly bound: number;
    }
  | { readonly outcome: 'infeasible'; readonly slate: null; readonly objective: null; readonly bound: null };

export type RowName = {
  readonly rule: string | null;
  readonly value: string | null;
  /** Version 3. */
  readonly post?: string | null;
  readonly member?: string | null;
};

/** The candidate is taken (node `in`) or left out (node `out`). */
export type Branch = { readonly branch: string; readonly in: number; readonly out: number };

export type Leaf = {
  readonly kind: 'bound' | 'infeasible';
  readonly denominator: number;
  readonly multipliers: Multipliers;
};

/** Number of the row, ascending, and a multiplier other than 0. The rows of the certificate come first. */
export type Multipliers = readonly (readonly [row: number, multiplier: number])[];

/** The multiples of these rows are added, then `x <= 1` once for each in `upper`; then all is divided and rounded. */
export type DerivedRow = {
  /** Derived rows among them stand before this one. */
  readonly rows: Multipliers;
  /** Ids. */
  readonly upper: readonly string[];
  /** `>= 2`. */
  readonly divisor: number;
};

/** Shows that the lots leave out those of the candidates who are not members. */
export type Block = {
  /** Ids, at least one. */
  readonly candidates: readonly string[];
  readonly nodes: readonly (Branch | TieLeaf)[];
};

export type TieLeaf = Leaf & {
  /** Multiplier of the objective, `>= 0`. */
  readonly optimum: number;
};

const keys = 'format version inputs outcome slate objective bound unit rows nodes digest'.split(' ');

/** @throws a refusal at step `format` unless every part has the right type and no key is missing or unknown. */
export const readCertificate = (document: unknown): Certificate => {
  const expect = (condition: boolean, place: string): void => {
    insist(condition, 'other-form', { step: 'format', place });
  };
  insist(hasKeys(document, keysOf(document)), 'no-certificate', { step: 'format' });
  const { format, version, inputs, outcome, slate, objective, bound, unit, rows, nodes, digest } = document;
  const { derived = [], ties, assignment, members } = document;
  const isKnown = version === 1 || version === 2 || version === 3;
  expect(format === 'slate-certificate' && isKnown, '/format');
  const isAssignment = version === 3;
  if (isAssignment) {
    expect(isText(assignment), '/assignment');
    expect(Array.isArray(members) && members.length > 0 && members.every(isText), '/members');
  }
  expect(isInputs(inputs), '/inputs');
  expect(isText(digest), '/digest');
  expect(isWhole(unit) && unit >= 1, '/unit');
  if (outcome === 'selected') {
    expect(Array.isArray(slate) && slate.every(isText), '/slate');
    expect(isWhole(objective) && isWhole(bound), '/objective');
  } else {
    expect(outcome === 'infeasible', '/outcome');
    expect(slate === null && objective === null && bound === null, '/slate');
    expect(ties === undefined, '/ties');
  }
  expect(Array.isArray(rows), '/rows');
  const rowList = rows as readonly unknown[];
  rowList.forEach((row, index) => expect(isRowName(row, isAssignment), `/rows/${index}`));
  expect(Array.isArray(derived), '/derived');
  const derivedList = derived as readonly unknown[];
  derivedList.forEach((row, index) => expect(isDerivedRow(row, rowList.length + index), `/derived/${index}`));
  const rowCount = rowList.length + derivedList.length;
  expect(Array.isArray(nodes), '/nodes');
  (nodes as readonly unknown[]).forEach((node, index) =>
    expect(isBranch(node) || isLeaf(node, rowCount), `/nodes/${index}`),
  );
  if (ties !== undefined) {
    expect(Array.isArray(ties), '/ties');
    (ties as readonly unknown[]).forEach((block, index) =>
      expect(isBlock(block, rowCount), `/ties/${index}`),
    );
  }
  return document as Certificate;
};

/**
 * Those that a document has to have. Version 2 has the derived rows, and may have what shows the choice among ties;
 * version 3 says what it assigns.
 */
const keysOf = (document: unknown): readonly string[] => {
  const version =
    typeof document === 'object' && document !== null && 'version' in document ? document.version : 1;
  if (version !== 2 && version !== 3) return keys;
  return [
    ...keys,
    'derived',
    ...('ties' in (document as object) ? ['ties'] : []),
    ...(version === 3 ? ['assignment', 'members'] : []),
  ];
};

const isInputs = (inputs: unknown): boolean => {
  const { format, ...hashes } = (inputs ?? {}) as { readonly format?: unknown };
  const isNumbered = typeof inputs === 'object' && inputs !== null && 'format' in inputs;
  return (
    hasKeys(hashes, ['pool', 'rules', 'reference']) &&
    Object.values(hashes).every(isText) &&
    (isNumbered ? format === 2 : true)
  );
};

const isRowName = (row: unknown, isAssignment: boolean): boolean =>
  hasKeys(row, isAssignment ? ['rule', 'value', 'post', 'member'] : ['rule', 'value']) &&
  Object.values(row).every((one) => one === null || isText(one)) &&
  (row['rule'] !== null || row['value'] === null);

const isBranch = (node: unknown): boolean =>
  hasKeys(node, ['branch', 'in', 'out']) &&
  isText(node['branch']) &&
  isWhole(node['in']) &&
  isWhole(node['out']);

const isLeaf = (
  node: unknown,
  rows: number,
  more: readonly string[] = [],
): node is Record<string, unknown> => {
  if (!hasKeys(node, ['kind', 'denominator', 'multipliers', ...more])) return false;
  const { kind, denominator, multipliers } = node;
  return (
    (kind === 'bound' || kind === 'infeasible') &&
    isWhole(denominator) &&
    denominator >= 1 &&
    isMultipliers(multipliers, rows)
  );
};

const isTieLeaf = (node: unknown, rows: number): boolean =>
  isLeaf(node, rows, ['optimum']) && isWhole(node['optimum']) && node['optimum'] >= 0;

const isDerivedRow = (row: unknown, rows: number): boolean =>
  hasKeys(row, ['rows', 'upper', 'divisor']) &&
  isMultipliers(row['rows'], rows) &&
  Array.isArray(row['upper']) &&
  row['upper'].every(isText) &&
  isWhole(row['divisor']) &&
  row['divisor'] >= 1;

const isBlock = (block: unknown, rows: number): boolean =>
  hasKeys(block, ['candidates', 'nodes']) &&
  Array.isArray(block['candidates']) &&
  block['candidates'].length > 0 &&
  block['candidates'].every(isText) &&
  Array.isArray(block['nodes']) &&
  block['nodes'].every((node) => isBranch(node) || isTieLeaf(node, rows));

/** @param rows - how many there are to be named. */
const isMultipliers = (multipliers: unknown, rows: number): boolean => {
  if (!Array.isArray(multipliers)) return false;
  let last = -1;
  return multipliers.every((entry: unknown) => {
    if (!Array.isArray(entry) || entry.length !== 2) return false;
    const [row, multiplier] = entry as readonly unknown[];
    if (!isWhole(row) || row <= last || row >= rows || !isWhole(multiplier) || multiplier === 0) return false;
    last = row;
    return true;
  });
};

const isText = (value: unknown): value is string => typeof value === 'string';

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

const hasKeys = (value: unknown, names: readonly string[]): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === names.length &&
  names.every((name) => Object.hasOwn(value, name));
