import { insist } from './insist.ts';
import type { Problem } from './problem.ts';

/** Does the slate keep every row, the size among them? @returns its objective, net of penalties. */
export const checkSlate = (slate: readonly string[], { indexOf, scores, rows }: Problem): bigint => {
  const members = new Set<number>();
  slate.forEach((id, position) => {
    const index = indexOf.get(id);
    insist(index !== undefined, 'slate', `Entry ${position} is not an eligible candidate.`);
    insist(
      position === 0 || slate[position - 1]! < id,
      'slate',
      `Entry ${position} is repeated or out of order.`,
    );
    members.add(index);
  });
  let objective = [...members].reduce((sum, index) => sum + scores[index]!, 0n);
  for (const { rule, value, members: counted, min, max, penalty } of rows) {
    const count = BigInt(counted.filter((index) => members.has(index)).length);
    if (penalty !== null) objective -= count < min ? penalty * (min - count) : 0n;
    else {
      const name = rule === null ? 'the size' : `rule ${rule}${value === null ? '' : `, ${value},`}`;
      insist(count >= min && count <= max, 'slate', `The slate has ${count} in ${name} of ${min} to ${max}.`);
    }
  }
  return objective;
};
