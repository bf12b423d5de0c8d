import type { Problem, Row, SoftRow } from '../../solver/index.ts';
import { issue, type Issue } from '../input/issues/issue.ts';
import type { IssueList } from '../input/issues/outcome.ts';
import { countCodes } from '../pool/column.ts';
import type { Pool } from '../pool/pool.ts';
import type { Countries } from '../reference/countries.ts';
import { knownAttributes } from '../reference/vocabulary.ts';
import type { Counted } from '../rules/forms/form.ts';
import {
  attributesOfEach,
  attributesOfRule,
  attributesOfTheResolution,
  attributesRead,
  valuesNamed,
} from '../rules/attributes-read.ts';
import { boundsOf, formOf, isFamily, type Rule } from '../rules/forms/forms.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { state, type Statement } from '../text/catalogue.ts';
import { createAttributes, type Attributes } from './attributes.ts';
import { checkAgainstPool } from './check-against-pool.ts';
import { countriesTwice, doubtfulValues, similarColumns, similarIds, takenFor } from './doubtful-values.ts';
import { findIneligible } from './eligibility.ts';
import type { Formulation } from './formulation.ts';
import {
  checkAssignments,
  checkMagnitude,
  checkPenalties,
  checkPreferences,
  criteriaOf,
  largestSum,
  objectiveTooLarge,
  pointsInUnits,
  scaleOf,
  scoresOf,
  stepsOf,
} from './objective.ts';
import { createPoolAttributes, type PoolAttributes } from './pool-attributes.ts';
import type { ReadContext } from './pool-cache.ts';
import { countIn, hardRows, softRows } from './rows.ts';

/**
 * Applies a rule set to a pool: who is eligible, the rows, and every score. Everything
 * wrong is added to `issues`; the formulation is of use only if there is none.
 * @param parts - of earlier formulations of the same pool.
 * @returns null when the rules are too many to be laid over this pool.
 */
export const formulate = (
  pool: Pool,
  ruleSet: RuleSet,
  { countries, limits }: ReadContext,
  issues: IssueList,
  parts: PoolAttributes = createPoolAttributes(),
): Formulation | null => {
  const reading = parts.numberOf(readingOf(ruleSet));
  const attributes = parts.remember('attributes', reading, () => createAttributes(pool, ruleSet, countries));
  const criteria = criteriaOf(ruleSet, pool);
  const check = checkAgainstPool(ruleSet, criteria, pool, attributes, countries);
  issues.addAll(check.issues);

  const eligibility = parts.numberOf([
    reading,
    ruleSet.eligibility,
    attributesOfTheResolution(ruleSet),
    ruleSet.missingScore,
  ]);
  const weighted = [ruleSet.scored, [...criteria], ruleSet.decimals];
  const { ineligible, eligible, membersOf } = parts.remember('eligible', [eligibility, weighted], () => {
    const reasons = findIneligible(pool, ruleSet, criteria, countAll(pool, ruleSet, countries, attributes));
    return { ineligible: reasons, ...indexEligible(reasons) };
  });
  // Every missing score is reported, not only the first.
  const scale = parts.remember('scale', [eligibility, weighted], () =>
    scaleOf(ruleSet, pool, criteria, eligible),
  );
  if (scale === null) {
    issues.add(objectiveTooLarge());
    return null;
  }
  const { objectiveScale } = scale;
  issues.addAll([...checkPenalties(ruleSet, objectiveScale), ...checkPreferences(ruleSet, objectiveScale)]);
  const { scores, blanks } = parts.remember('scores', [eligibility, weighted], () =>
    scoresOf(pool, ruleSet, criteria, scale, eligible),
  );
  issues.addAll(blanks);
  const tooMany = checkRows(ruleSet, pool, attributes, limits.rows);
  issues.addAll(tooMany);
  if (tooMany.length > 0) return null;
  const computed = countIn(pool, attributes);
  const counted: Counted = {
    values: (attribute) => parts.remember('values', [reading, attribute], () => computed.values(attribute)),
    selection: (selection) =>
      parts.remember('selection', [reading, selection], () => computed.selection(selection)),
    labelOf: attributes.labelOf,
  };
  const read = attributesRead(ruleSet);
  const isApplied = (rule: Rule): boolean => attributesOfRule(rule).every(attributes.present);
  const applied = ruleSet.rules.filter(isApplied);
  const unapplied = ruleSet.rules.filter((rule) => !isApplied(rule));
  // Where a rule asks for no more than there are, that is the bound of the row.
  const hard = hardRows(applied, counted).map((row) =>
    row.min !== null && boundsOf(row.rule)?.whereEligible === true
      ? { ...row, min: Math.min(row.min, membersOf(row.counted).length) }
      : row,
  );
  const soft = softRows(applied, counted);
  const problem: Problem = {
    size: ruleSet.size,
    scores,
    rows: hard.map(({ counted, min, max }): Row => ({ members: membersOf(counted), min, max })),
    softRows: soft.map(({ rule, counted }): SoftRow => ({
      members: membersOf(counted),
      target: rule.target,
      penalty: pointsInUnits(rule.penalty, objectiveScale) ?? 0,
    })),
  };
  const most = parts.remember('largest sum', [eligibility, weighted, ruleSet.size], () =>
    largestSum(scores, ruleSet.size),
  );
  issues.addAll([...checkMagnitude(problem, most), ...checkAssignments(ruleSet, scores, objectiveScale)]);

  return {
    pool,
    ruleSet,
    attributes,
    shown: shownAttributes(ruleSet, attributes, read),
    ineligible,
    eligible,
    unapplied,
    rows: hard,
    softRows: soft,
    problem,
    criteria,
    stepsOf: stepsOf(ruleSet, pool, criteria, scale),
    objectiveScale,
    warnings: [
      ...check.warnings,
      ...takenFor(pool),
      ...parts.remember('similar names', null, () => [...similarColumns(pool), ...similarIds(pool)]),
      ...unapplied.map((rule) =>
        state('rule-not-applied', {
          rule: rule.id,
          attributes: attributesOfRule(rule).filter((attribute) => !attributes.present(attribute)),
        }),
      ),
      ...read.filter(attributes.present).flatMap((attribute) => {
        const named = valuesNamed(ruleSet, attribute);
        return parts.remember('doubtful', [reading, attribute, named], () =>
          doubtfulValues(attribute, pool, attributes, named),
        );
      }),
      ...attributesOfEach(ruleSet).flatMap((attribute) =>
        parts.remember('countries twice', [reading, attribute], () =>
          countriesTwice(attribute, attributes, countries),
        ),
      ),
      ...blankAttributes(ruleSet, attributes, (attribute) =>
        parts.remember('blanks', [eligibility, weighted, attribute], () =>
          countBlanks(attributes, attribute, eligible),
        ),
      ),
      ...ineligibleInRules(ruleSet, pool, ineligible),
    ],
  };
};

/**
 * The known columns and what follows from them, where somebody has a value, and what the rule set reads or declares.
 * @param read - attributes that the rule set reads.
 */
const shownAttributes = (
  { referenceColumns, attributes: declared }: RuleSet,
  attributes: Attributes,
  read: readonly string[],
): readonly string[] => {
  const known = knownAttributes.filter((attribute) =>
    attributes.values(attribute).lists.some((values) => values.length > 0),
  );
  const shown = new Set([...known, ...referenceColumns.keys(), ...declared.keys(), ...read]);
  return attributes.names.filter((attribute) => shown.has(attribute));
};

/** What attributes depend on. */
const readingOf = (ruleSet: RuleSet): unknown => [
  ruleSet.counting,
  [...ruleSet.affiliationAliases],
  [...ruleSet.overrides],
  Array.from(ruleSet.referenceColumns, ([name, entries]) => [name, [...entries]]),
  [...ruleSet.attributes.values()],
  attributesRead(ruleSet),
];

/** The eligible candidates, their index in the problem, and the members of a row, computed on first use. */
const indexEligible = (ineligible: readonly (string | null)[]) => {
  const eligible: number[] = [];
  const indexOf = new Int32Array(ineligible.length).fill(-1);
  ineligible.forEach((reason, candidate) => {
    if (reason !== null) return;
    indexOf[candidate] = eligible.length;
    eligible.push(candidate);
  });
  const known = new WeakMap<readonly number[], readonly number[]>();
  const membersOf = (counted: readonly number[]): readonly number[] => {
    const before = known.get(counted);
    if (before !== undefined) return before;
    const members: number[] = [];
    for (const candidate of counted) if (indexOf[candidate]! >= 0) members.push(indexOf[candidate]!);
    known.set(counted, members);
    return members;
  };
  return { eligible: eligible as readonly number[], membersOf };
};

/** Most candidates that all rules look at together. */
const mostLooks = 200_000_000;

/** Do the rules expand to more than can be meant, and than fits in memory? */
const checkRows = (
  ruleSet: RuleSet,
  pool: Pool,
  attributes: Attributes,
  mostRows: number,
): readonly Issue[] => {
  let rows = 0;
  let looks = 0;
  const over = ruleSet.rules.find((rule) => {
    const among = rule.kind === 'each' ? rule.among : null;
    rows += isFamily(rule) ? (among?.length ?? attributes.countedValues(attributesOfRule(rule)[0]!).size) : 1;
    looks += pool.ids.length;
    return rows > mostRows || looks > mostLooks;
  });
  if (over === undefined) return [];
  const place = { document: 'rules', pointer: over.pointer } as const;
  return [issue('too-many-rows', place, { rows: mostRows, looks: mostLooks })];
};

/** Eligibility and posts ask about any nationality and affiliation, whatever the rules count. */
export const countAll = (
  pool: Pool,
  ruleSet: RuleSet,
  countries: Countries,
  attributes: Attributes,
): Attributes =>
  ruleSet.counting.nationality === 'all' && ruleSet.counting.affiliation === 'all'
    ? attributes
    : createAttributes(pool, ruleSet, countries, { nationality: 'all', affiliation: 'all' });

/** Attributes that rules read and some eligible candidates leave blank. */
const blankAttributes = (
  ruleSet: RuleSet,
  attributes: Attributes,
  countOf: (attribute: string) => number,
): readonly Statement[] =>
  [...new Set(ruleSet.rules.flatMap(attributesOfRule))].filter(attributes.present).flatMap((attribute) => {
    const count = countOf(attribute);
    return count === 0 ? [] : [state('blank-attribute', { attribute, count })];
  });

const countBlanks = (attributes: Attributes, attribute: string, eligible: readonly number[]): number => {
  const values = attributes.values(attribute);
  return countCodes(values, eligible).reduce(
    (sum, count, code) => sum + (values.lists[code]!.length === 0 ? count : 0),
    0,
  );
};

/** `exclude` and `candidates` may name the ineligible: they count nothing there. */
const ineligibleInRules = (
  ruleSet: RuleSet,
  pool: Pool,
  ineligible: readonly (string | null)[],
): readonly Statement[] => {
  const namedBy = (rule: Rule): readonly string[] => formOf(rule).mayNameIneligible(rule);
  const named = new Set(ruleSet.rules.flatMap(namedBy));
  const barred = new Set<string>();
  if (named.size > 0) {
    pool.ids.forEach((id, candidate) => {
      if (named.has(id) && ineligible[candidate] !== null) barred.add(id);
    });
  }
  return ruleSet.rules.flatMap((rule): Statement[] => {
    const candidates = [...new Set(namedBy(rule))].filter((id) => barred.has(id));
    return candidates.length === 0 ? [] : [state('ineligible-in-rule', { rule: rule.id, candidates })];
  });
};
