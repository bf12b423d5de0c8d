import {
  bindingSides,
  exchangeFor,
  nextBest,
  priceMember,
  priceOther,
  priceRows,
  withinTime,
  withReoptimizer,
  type CountedSlate,
  type ExplanationContext,
  type RowPrices,
  type SolveSettings,
} from '../../../solver/index.ts';
import type { AssignmentFormulation } from '../../model/assignment/formulate-assignment.ts';
import { toChanges } from '../explain/explain-rules.ts';
import type { AssignmentSelected } from './assignment-schema.ts';
import { noPrices, rowsByRule, type AssignmentPrices } from './assignment-rows.ts';
import { heldColumns, toPairs, toPairsIfAny } from './naming.ts';

type Settings = Required<Pick<SolveSettings, 'linear' | 'tieBreakOrder' | 'deadline'>>;
type Document = Pick<
  AssignmentSelected,
  'families' | 'binding' | 'holders' | 'others' | 'alternatives' | 'unreached'
>;

export type AssignmentExplanation = { readonly prices: AssignmentPrices; readonly document: Document };

/** Members asked about for each post, of those who do not hold it: the best suited. */
const mostOthers = 40;

/** How many further assignments are reported. */
const alternatives = 2;

/**
 * Explains a best assignment by solving again: what each rule costs, what it would cost if a holder did not hold the
 * post, who else could, and what the next best assignments are. What the time did not reach is named.
 * @param level - `rules`: the rules alone.
 */
export const explainAssignment = (
  of: AssignmentFormulation,
  optimum: CountedSlate,
  level: 'rules' | 'full',
  settings: Settings,
): AssignmentExplanation => {
  const held = heldColumns(of);
  return withReoptimizer(of.problem, held, settings, (reoptimizer) => {
    const context: ExplanationContext = {
      problem: of.problem,
      optimum,
      reoptimizer: withinTime(reoptimizer, settings.deadline),
    };
    const rules = explainRules(context, of);
    const people = level === 'full' ? explainPosts(context, of, settings) : { document: {}, unreached: [] };
    const next = level === 'full' ? nextBest(optimum, held, context.reoptimizer, alternatives) : undefined;
    const unreached = [
      ...(rules.complete ? [] : (['rules'] as const)),
      ...people.unreached,
      ...(next === null ? (['alternatives'] as const) : []),
    ];
    return {
      prices: rules.prices,
      document: {
        ...rules.document,
        ...people.document,
        ...(next === undefined || next === null
          ? {}
          : {
              alternatives: next.map((one) => ({
                objective: one.objective,
                ...toPairs(exchangeFor(one, optimum), of),
              })),
            }),
        ...(unreached.length === 0 ? {} : { unreached }),
      },
    };
  });
};

/** Every bound of every row, and of rules with several rows all rows together. @throws Error where a row is of no rule. */
const explainRules = (context: ExplanationContext, of: AssignmentFormulation) => {
  const byRule = rowsByRule(of);
  const rows = new Map<number, RowPrices>();
  const rules: [Parameters<AssignmentPrices['rules']['get']>[0], RowPrices][] = [];
  for (const [rule, own] of byRule) {
    if (rule.kind === 'counting') for (const row of own) rows.set(row, priceRows(context, [row]));
    if (rule.kind !== 'counting') rules.push([rule, priceRows(context, own, ['removed'])]);
    else if (own.length > 1) rules.push([rule, priceRows(context, own)]);
  }
  const nameOf = (row: number) => {
    const named = of.rows[row]!;
    if (named.of !== 'rule') throw new Error('a row of no rule has no price');
    return { rule: named.rule.id, value: named.value, post: named.post };
  };
  const binding = [
    ...[...rows].flatMap(([row, prices]) =>
      bindingSides(context, [row], prices).map((side) => ({ ...nameOf(row), whole: false, ...side })),
    ),
    ...rules.flatMap(([rule, prices]) =>
      rule.kind !== 'counting'
        ? []
        : bindingSides(context, byRule.get(rule)!, prices).map((side) => ({
            rule: rule.id,
            value: null,
            post: null,
            whole: true,
            ...side,
          })),
    ),
  ]
    .map((one) => ({ ...one, ...toPairs(one, of) }))
    .sort((a, b) => b.change - a.change);
  const all = [...rows.values(), ...rules.flatMap(([{ kind }, own]) => (kind === 'counting' ? [own] : []))];
  return {
    prices: { rows, rules: new Map(rules) } satisfies AssignmentPrices,
    document: {
      families: rules.flatMap(([rule, prices]) =>
        rule.kind === 'counting'
          ? [{ rule: rule.id, rows: byRule.get(rule)!.length, ...toChanges(prices) }]
          : [],
      ),
      binding,
    },
    complete:
      all.every(({ minDown, minUp, maxDown, maxUp }) =>
        [minDown, minUp, maxDown, maxUp].every((price) => price !== undefined),
      ) && rules.every(([, { removed }]) => removed !== undefined),
  };
};

/** What it costs if a holder does not hold the post, and if somebody else does. */
const explainPosts = (
  context: ExplanationContext,
  of: AssignmentFormulation,
  { tieBreakOrder }: Settings,
): { readonly document: Document; readonly unreached: readonly ('holders' | 'others')[] } => {
  const { optimum, problem } = context;
  const chosen = new Set(optimum.slate);
  const columns = heldColumns(of).map((index) => ({ index, column: of.columns[index]! }));
  const asked = of.assignment.posts.map(({ id }) => {
    const own = columns.flatMap(({ index, column }) =>
      column.of === 'held' && column.post === id ? [{ index, id: column.member }] : [],
    );
    const others = own.filter(({ index }) => !chosen.has(index));
    const byLot = new Map(
      tieBreakOrder(others.map(({ index }) => index)).map((index, place) => [index, place]),
    );
    return {
      post: id,
      holders: own.filter(({ index }) => chosen.has(index)).sort((a, b) => (a.id < b.id ? -1 : 1)),
      others: others
        .sort(
          (a, b) =>
            problem.scores[b.index]! - problem.scores[a.index]! || byLot.get(a.index)! - byLot.get(b.index)!,
        )
        .slice(0, mostOthers),
    };
  });
  let [holdersReached, othersReached] = [true, true];
  const holders = asked.flatMap(({ post, holders: own }) =>
    own.flatMap(({ index, id }) => {
      const exchange = priceMember(context, index);
      if (exchange === null) holdersReached = false;
      return exchange === null ? [] : [{ post, id, ...toPairsIfAny(exchange, of) }];
    }),
  );
  const others = asked.flatMap(({ post, others: own }) => {
    const priced = own.flatMap(({ index, id }) => {
      const exchange = priceOther(context, index);
      if (exchange === null) othersReached = false;
      return exchange === null ? [] : [{ post, id, ...toPairsIfAny(exchange, of) }];
    });
    const lossOf = ({ change }: { readonly change: number | 'infeasible' }): number =>
      change === 'infeasible' ? Infinity : -change;
    // Those who cost the same stay in the order in which they were asked about; Infinity less Infinity is no order.
    return priced.sort((a, b) => (lossOf(a) === lossOf(b) ? 0 : lossOf(a) < lossOf(b) ? -1 : 1));
  });
  return {
    document: { holders, others },
    unreached: [
      ...(holdersReached ? [] : (['holders'] as const)),
      ...(othersReached ? [] : (['others'] as const)),
    ],
  };
};

/** What is known before any question has been answered. */
export const unexplained = (level: 'rules' | 'full'): AssignmentExplanation => ({
  prices: noPrices,
  document: {
    unreached: level === 'rules' ? ['rules'] : ['rules', 'holders', 'others', 'alternatives'],
  },
});
