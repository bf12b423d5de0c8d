import { createHash } from 'node:crypto';
import type { TieBreakOrder } from '../../../solver/index.ts';

/** What a candidate of the problem of an assignment stands for. */
export type Column =
  /** A member in a post. */
  | { readonly of: 'held'; readonly post: string; readonly member: string }
  /** Nobody of a rule `together` is in the post. */
  | { readonly of: 'complement'; readonly rule: string; readonly post: string }
  /** One holder fewer than there could be. */
  | { readonly of: 'free'; readonly number: number };

/** So that no id has a slash. */
const escaped = (id: string): string => id.replaceAll('%', '%25').replaceAll('/', '%2F');

/**
 * The name of a column in a certificate: `post/member`, `/rule/post` or `//number`. Slashes and percent signs in the
 * ids of posts and rules are written as in addresses.
 */
export const keyOf = (column: Column): string => {
  switch (column.of) {
    case 'held':
      return `${escaped(column.post)}/${column.member}`;
    case 'complement':
      return `/${escaped(column.rule)}/${column.post}`;
    case 'free':
      return `//${column.number}`;
  }
};

/**
 * Orders columns from the lowest lot up. The lot of a member in a post is the SHA-256 (hexadecimal, so that text
 * compares as the number does) over the UTF-8 bytes of seed, assignment, post and candidate with a zero byte between
 * each. The others have none and come last: they follow from those.
 */
export const assignmentTieBreakOrder = (
  seed: string,
  assignment: string,
  columns: readonly Column[],
): TieBreakOrder => {
  const lotOf = (column: Column): string =>
    column.of === 'held'
      ? createHash('sha256')
          .update([seed, assignment, column.post, column.member].join('\u0000'), 'utf8')
          .digest('hex')
      : 'none';
  return (candidates) =>
    candidates
      .map((candidate) => ({ candidate, lot: lotOf(columns[candidate]!) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : a.candidate - b.candidate))
      .map(({ candidate }) => candidate);
};
