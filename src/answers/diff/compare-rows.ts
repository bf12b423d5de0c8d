import canonicalize from 'canonicalize';
import type { ResultRow } from '../result/result-parts.ts';
import type { ComparedRow, DiffDocument } from './diff-schema.ts';

/** Fields of every row; `applied` of optional rules alone. */
const facts = [
  'authority',
  'applied',
  'min',
  'max',
  'target',
  'penalty',
  'shortfall',
  'eligible',
  'count',
  'tight',
] as const;
/** Fields that are present if requested. */
const explained = ['binds', 'change', 'removed'] as const;

/** Rows are the same by rule and value. */
export const compareRows = (a: readonly ResultRow[], b: readonly ResultRow[]): DiffDocument['rules'] => {
  const [inA, inB] = [byKey(a), byKey(b)];
  const pairs = a.flatMap((row) => {
    const other = inB.get(keyOf(row));
    return other === undefined ? [] : [compareRow(row, other)];
  });
  const changed = pairs.filter((pair) => pair !== null);
  return {
    added: b.filter((row) => !inA.has(keyOf(row))),
    removed: a.filter((row) => !inB.has(keyOf(row))),
    changed,
    same: pairs.length - changed.length,
  };
};

const keyOf = ({ rule, value }: ResultRow): string => JSON.stringify([rule, value]);

const byKey = (rows: readonly ResultRow[]): ReadonlyMap<string, ResultRow> =>
  new Map(rows.map((row) => [keyOf(row), row]));

const compareRow = (a: ResultRow, b: ResultRow): ComparedRow | null => {
  const fields = [...facts, ...explained.filter((field) => a[field] !== undefined && b[field] !== undefined)];
  const different = fields.filter((field) => !isEqual(a[field], b[field]));
  if (different.length === 0) return null;
  const pick = (row: ResultRow): ComparedRow['a'] =>
    Object.fromEntries(
      different.filter((field) => row[field] !== undefined).map((field) => [field, row[field]]),
    );
  return { rule: a.rule, value: a.value, a: pick(a), b: pick(b) };
};

const isEqual = (a: unknown, b: unknown): boolean => canonicalize(a) === canonicalize(b);
