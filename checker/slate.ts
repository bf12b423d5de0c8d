import { insist } from './insist.ts';
import type { Problem } from './problem.ts';

/** Does the slate keep every row, the size among them? @returns its objective, net of penalties. */
export const checkSlate = (slate: readonly string[], { indexOf, scores, rows }: Problem): bigint => {
  const members = new Set<number>();
  slate.forEach((id, position) => {
    const index = indexOf.get(id);
    const of = { step: 'slate', place: `/slate/${position}` } as const;
    insist(index !== undefined, 'not-eligible', of);
    insist(position === 0 || slate[position - 1]! < id, 'out-of-order', of);
    members.add(index);
  });
  let objective = [...members].reduce((sum, index) => sum + scores[index]!, 0n);
  for (const { rule, value, members: counted, min, max, penalty } of rows) {
    const count = BigInt(counted.filter((index) => members.has(index)).length);
    if (penalty !== null) objective -= count < min ? penalty * (min - count) : 0n;
    else {
      const counts = { count: Number(count), min: Number(min), max: Number(max) };
      insist(count >= min && count <= max, rule === null ? 'size-not-kept' : 'bound-not-kept', {
        step: 'slate',
        ...counts,
        rule: `${rule}${value === null ? '' : ` (${value})`}`,
      });
    }
  }
  return objective;
};
