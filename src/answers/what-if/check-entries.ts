import { foldText } from '../../input/documents/normalise-text.ts';
import { issue, toPointer, type Issue } from '../../input/issues/issue.ts';
import type { Limits } from '../../input/limits.ts';
import { createSuggest, suggestionFor, toSuggestion, type Suggest } from '../../input/similarity.ts';
import type { Formulation } from '../../model/formulation.ts';
import { matchValue } from '../../model/match-value.ts';
import { nameFinder } from '../../pool/name-finder.ts';
import { criterionOf } from '../../pool/pool.ts';
import { canonicalColumn } from '../../reference/known-columns.ts';
import type { RuleDocument } from '../../rules/rule-set-schema.ts';
import { unknownRule } from '../../rules/rule-order.ts';
import { toBoundName } from './changes.ts';
import { tooManyScenarios, type Entries, type Placed } from './entries.ts';
import { checkNoise } from './noise-distribution.ts';
import { countLeftOut, rangesOf, sizeOf, baseId } from './plan-tasks.ts';
import type { LeaveOneOutEntry, Range, ScenarioEntry, SweepEntry } from './scenario-file-schema.ts';

/**
 * What is wrong with the entries of a file beside their form.
 * @param rules - of the base, as its document has them; null: they could not be read.
 */
export const checkEntries = (
  file: Entries,
  rules: readonly RuleDocument[] | null,
  limits: Limits,
): readonly Issue[] => {
  const suggest = createSuggest();
  return [
    ...checkIds(file),
    ...checkSize(file, limits),
    ...(rules === null
      ? []
      : [...file.scenarios, ...file.sweeps].flatMap((placed) => checkBounds(placed, rules, suggest))),
    ...file.sweeps.flatMap((placed) => checkRanges(placed)),
    ...file.leaveOneOut.flatMap(({ entry, pointer }) => [
      ...repeated((entry.values ?? []).map(foldText), `${pointer}/values`),
      ...repeated(typeof entry.scores === 'object' ? entry.scores : [], `${pointer}/scores`),
    ]),
  ];
};

/** What only shows once the base has been laid over its pool. */
export const checkAgainstBase = (file: Entries, base: Formulation, limits: Limits): readonly Issue[] => {
  const suggest = createSuggest();
  return [
    ...checkSize(file, limits, base),
    ...file.leaveOneOut.flatMap((placed) => checkLeftOut(placed, base, suggest)),
    ...file.noise.flatMap(({ entry, pointer }) => checkNoise(entry, base, at(`${pointer}/spread`))),
  ];
};

const at = (pointer: string) => ({ document: 'scenarios', pointer }) as const;

const checkIds = ({ ids }: Entries): readonly Issue[] => {
  const seen = new Map<string, string>();
  return ids.flatMap(({ entry: id, pointer }): Issue[] => {
    const place = at(`${pointer}/id`);
    if (id === baseId) return [issue('duplicate-scenario-id.base', place, { id })];
    const first = seen.get(id);
    if (first !== undefined) return [issue('duplicate-scenario-id', place, { id, first })];
    seen.set(id, pointer);
    return [];
  });
};

/**
 * Does the file ask for more than is done? Counted without laying out any of it.
 * @param base - null: what is left out of it is not known yet, and not counted.
 */
const checkSize = (
  { scenarios, sweeps, leaveOneOut, noise }: Entries,
  limits: Limits,
  base: Formulation | null = null,
): readonly Issue[] => {
  const points = sweeps.map(({ entry }) =>
    Object.values(entry.set).reduce<number>(
      (product, value) => product * (typeof value === 'object' && value !== null ? sizeOf(value) : 1),
      1,
    ),
  );
  const leftOut = base === null ? [] : leaveOneOut.map(({ entry }) => countLeftOut(entry, base));
  const draws = noise.map(({ entry }) => entry.draws);
  const total = [...points, ...leftOut, ...draws].reduce((sum, one) => sum + one, scenarios.length);
  return total > limits.scenarios ? [tooManyScenarios(total, limits)] : [];
};

/** Do the rules exist that are changed, do they have such a bound, and is no minimum above its maximum? */
const checkBounds = (
  { entry, pointer }: Placed<ScenarioEntry | SweepEntry>,
  rules: readonly RuleDocument[],
  suggest: Suggest,
): readonly Issue[] => {
  const unknown = (id: string, where: string): Issue => unknownRule(id, rules, at(where), suggest);
  const set = Object.entries(entry.set ?? {}).map(([name, value]) => ({ name, value, ...toBoundName(name) }));
  const named = set.flatMap(({ name, rule: id, side, value }): Issue[] => {
    const where = `${pointer}${toPointer(['set', name])}`;
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) return [unknown(id, where)];
    if (entry.drop?.includes(id) === true) {
      return [issue('wrong-value.dropped-rule', at(where), { id })];
    }
    const takes = rule.target === undefined ? ['min', 'max'] : ['target'];
    if (rule.include !== undefined || rule.exclude !== undefined || !takes.includes(side)) {
      return [issue('wrong-value.no-such-bound', at(where), { id, side })];
    }
    const other = side === 'min' ? 'max' : 'min';
    const left = set.find((one) => one.rule === id && one.side === other)?.value;
    const isEmptied =
      value === null && (side === 'target' || (left === undefined ? (rule[other] ?? null) : left) === null);
    return isEmptied ? [issue('rule-form.emptied', at(where), { id })] : [];
  });
  const dropped = (entry.drop ?? []).flatMap((id, index) =>
    rules.some((one) => one.id === id) ? [] : [unknown(id, `${pointer}/drop/${index}`)],
  );
  return [...named, ...dropped, ...(named.length > 0 ? [] : crossedBounds(set, rules, pointer))];
};

type Set = readonly {
  readonly name: string;
  readonly rule: string;
  readonly side: string;
  readonly value: number | Range | null;
}[];

/** The lowest maximum that is ever set must not be below the highest minimum. */
const crossedBounds = (set: Set, rules: readonly RuleDocument[], pointer: string): readonly Issue[] =>
  [...new Set(set.map(({ rule }) => rule))].flatMap((id): Issue[] => {
    const rule = rules.find((one) => one.id === id)!;
    const own = (side: 'min' | 'max') => set.find((one) => one.rule === id && one.side === side);
    const [min, max] = [own('min'), own('max')];
    const highest = min === undefined ? rule.min : last(min.value);
    const lowest = max === undefined ? rule.max : first(max.value);
    if (highest === undefined || highest === null || lowest === undefined || lowest === null) return [];
    if (highest <= lowest) return [];
    const place = at(`${pointer}${toPointer(['set', (min ?? max)!.name])}`);
    return [issue('min-above-max.rule', place, { id, min: highest, max: lowest })];
  });

const first = (value: number | Range | null): number | null =>
  typeof value === 'object' && value !== null ? value.from : value;

const last = (value: number | Range | null): number | null =>
  typeof value === 'object' && value !== null ? value.from + (sizeOf(value) - 1) * value.step : value;

const checkRanges = ({ entry, pointer }: Placed<SweepEntry>): readonly Issue[] => {
  const ranges = rangesOf(entry).length;
  return ranges === 1 || ranges === 2
    ? []
    : [issue('wrong-value.ranges', at(`${pointer}/set`), { count: ranges })];
};

/** @param list - of texts as they compare. */
const repeated = (list: readonly string[], pointer: string): readonly Issue[] => {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    if (seen.has(item)) return [issue('wrong-value.repeated', at(`${pointer}/${index}`))];
    seen.add(item);
    return [];
  });
};

const checkLeftOut = (
  { entry, pointer }: Placed<LeaveOneOutEntry>,
  { criteria, attributes, pool }: Formulation,
  suggest: Suggest,
): readonly Issue[] => {
  const { scores, values = [] } = entry;
  if (entry.attribute !== undefined) {
    const attribute = canonicalColumn(entry.attribute);
    if (!attributes.present(attribute)) {
      const given = { attribute, ...suggestionFor(attribute, attributes.names, suggest) };
      return [issue('unknown-attribute.left-out', at(`${pointer}/attribute`), given)];
    }
    const isName = nameFinder(pool.names);
    return values.flatMap((value, index) => {
      const isKnown =
        attributes.labelOf(attribute, value) !== null ||
        attributes.vocabulary(attribute)?.has(foldText(value)) === true;
      if (isKnown) return [];
      const meant = matchValue(value, attribute, attributes);
      const given = { attribute, ...toSuggestion(isName(meant) ? null : meant) };
      return [issue('unknown-attribute-value.left-out', at(`${pointer}/values/${index}`), given)];
    });
  }
  const names = [...criteria.keys()].map(criterionOf);
  if (names.length < 2) return [issue('wrong-value.one-criterion', at(`${pointer}/scores`))];
  return (typeof scores === 'object' ? scores : []).flatMap((name, index) => {
    if (names.includes(name)) return [];
    const given = { name, ...suggestionFor(name, names, suggest) };
    return [issue('missing-score-column.criterion', at(`${pointer}/scores/${index}`), given)];
  });
};
