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
  /** The rows that leaves use, the size first. */
  readonly rows: readonly RowName[];
  /** Node 0 is the root. */
  readonly nodes: readonly (Branch | Leaf)[];
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

export type RowName = { readonly rule: string | null; readonly value: string | null };

/** The candidate is taken (node `in`) or left out (node `out`). */
export type Branch = { readonly branch: string; readonly in: number; readonly out: number };

export type Leaf = {
  readonly kind: 'bound' | 'infeasible';
  readonly denominator: number;
  /** Index into the certificate's rows, ascending, and a multiplier other than 0. */
  readonly multipliers: readonly (readonly [row: number, multiplier: number])[];
};

const keys = 'format version inputs outcome slate objective bound unit rows nodes digest'.split(' ');

/** @throws a refusal at step `format` unless every part has the right type and no key is missing or unknown. */
export const readCertificate = (document: unknown): Certificate => {
  const expect = (condition: boolean, place: string): void => {
    insist(condition, 'format', `${place} is not as a certificate has it.`);
  };
  expect(hasKeys(document, keys), 'The list of keys');
  const { format, version, inputs, outcome, slate, objective, bound, unit, rows, nodes, digest } =
    document as Record<string, unknown>;
  expect(format === 'slate-certificate' && version === 1, 'The format or version');
  expect(isInputs(inputs), 'inputs');
  expect(isText(digest), 'digest');
  expect(isWhole(unit) && unit >= 1, 'unit');
  if (outcome === 'selected') {
    expect(Array.isArray(slate) && slate.every(isText), 'slate');
    expect(isWhole(objective) && isWhole(bound), 'objective or bound');
  } else {
    expect(outcome === 'infeasible', 'outcome');
    expect(slate === null && objective === null && bound === null, 'slate, objective or bound');
  }
  expect(Array.isArray(rows), 'rows');
  const rowList = rows as readonly unknown[];
  rowList.forEach((row, index) => expect(isRowName(row), `Row ${index}`));
  expect(Array.isArray(nodes), 'nodes');
  (nodes as readonly unknown[]).forEach((node, index) =>
    expect(isBranch(node) || isLeaf(node, rowList.length), `Node ${index}`),
  );
  return document as Certificate;
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

const isRowName = (row: unknown): boolean =>
  hasKeys(row, ['rule', 'value']) &&
  (row['rule'] === null
    ? row['value'] === null
    : isText(row['rule']) && (row['value'] === null || isText(row['value'])));

const isBranch = (node: unknown): boolean =>
  hasKeys(node, ['branch', 'in', 'out']) &&
  isText(node['branch']) &&
  isWhole(node['in']) &&
  isWhole(node['out']);

const isLeaf = (node: unknown, rows: number): boolean => {
  if (!hasKeys(node, ['kind', 'denominator', 'multipliers'])) return false;
  const { kind, denominator, multipliers } = node;
  if (kind !== 'bound' && kind !== 'infeasible') return false;
  if (!isWhole(denominator) || denominator < 1 || !Array.isArray(multipliers)) return false;
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
