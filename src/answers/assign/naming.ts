import type { Exchange, Slate } from '../../../solver/index.ts';
import type { AssignmentFormulation } from '../../model/assignment/formulate-assignment.ts';
import type { Pair } from './assignment-schema.ts';

/** By post, then by id, as texts compare. */
const inOrder = ([post, id]: Pair, [otherPost, otherId]: Pair): number =>
  post === otherPost ? (id < otherId ? -1 : 1) : post < otherPost ? -1 : 1;

/** The members in posts among some columns; what else a column may be follows from these. */
export const pairsOf = ({ columns }: AssignmentFormulation, some: Slate): [string, string][] =>
  some
    .flatMap((index): [string, string][] => {
      const column = columns[index]!;
      return column.of === 'held' ? [[column.post, column.member]] : [];
    })
    .sort(inOrder);

/** The columns that are members in posts. */
export const heldColumns = ({ columns }: AssignmentFormulation): readonly number[] =>
  columns.flatMap((column, index) => (column.of === 'held' ? [index] : []));

export const toPairs = ({ change, enters, leaves }: Exchange, of: AssignmentFormulation) => ({
  change,
  enters: pairsOf(of, enters),
  leaves: pairsOf(of, leaves),
});

/** Who holds which post, and who holds none. */
export const holdersOf = (of: AssignmentFormulation, slate: Slate) => {
  const pairs = pairsOf(of, slate);
  const assigned = new Set(pairs.map(([, id]) => id));
  return {
    posts: of.assignment.posts.map(({ id }) => ({
      post: id,
      holders: pairs.flatMap(([post, holder]) => (post === id ? [holder] : [])),
    })),
    unassigned: of.members.map((member) => of.of.pool.ids[member]!).filter((id) => !assigned.has(id)),
  };
};
