import type { Problem } from '../../solver/index.ts';

/** The problem as a pool and a rule set; rows that nobody is in, or that ask for nothing, are left out. */
export const toCase = (
  { size, scores, rows, softRows }: Problem,
  seed: string,
): { readonly pool: { readonly format: 'json'; readonly text: string }; readonly rules: object } => {
  const idOf = (candidate: number): string => `c${String(candidate).padStart(3, '0')}`;
  const hard = rows.map(({ members, min, max }) => ({
    candidates: members.map(idOf),
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
  }));
  const soft = softRows.flatMap(({ members, target, penalty }) =>
    penalty === 0 ? [] : [{ candidates: members.map(idOf), target, penalty }],
  );
  const rules = [...hard, ...soft]
    .filter((rule) => rule.candidates.length > 0 && Object.keys(rule).length > 1)
    .map((rule, index) => ({ id: `r${index}`, ...rule }));
  return {
    pool: {
      format: 'json',
      text: JSON.stringify(scores.map((score, candidate) => ({ id: idOf(candidate), score }))),
    },
    rules: { id: 't', size, score: { decimals: 0 }, rules, ties: { seed } },
  };
};
