import { titleText } from '../answers/result/labels.ts';
import type { RulesReport } from '../answers/check-rules/rules-report.ts';
import { foldText } from '../input/documents/normalise-text.ts';
import { attributeName } from '../reference/value-names.ts';
import type { Title } from '../rules/rule-set.ts';
import { listText, writerOf } from '../text/message.ts';
import { formatCount } from '../text/numbers.ts';
import { bulleted, left, plainTable, right, section } from './text.ts';

const message = writerOf('rulesReport');

/** The check of a rule set for a person at a terminal. */
export const rulesReportTable = (report: RulesReport): string =>
  [
    ...headLines(report),
    '',
    ...sectionOf('attributes', attributeTable(report), report.attributes),
    ...sectionOf('eligibility', clauseTable(report), report.eligibility),
    ...sectionOf('rules', ruleTable(report), report.rules),
    ...report.assignments.flatMap((assignment) => assignmentSections(assignment, report)),
    ...sectionOf('warnings', bulleted(report.warnings.map(({ text }) => text)).join('\n'), report.warnings),
  ].join('\n');

const sectionOf = (
  title: 'attributes' | 'eligibility' | 'rules' | 'warnings',
  body: string,
  entries: readonly unknown[],
): readonly string[] => (entries.length === 0 ? [] : [section(message(title), body), '']);

const headLines = ({ infeasible, id, title, body, size, scored, pool }: RulesReport): readonly string[] => [
  ...(infeasible.length > 0
    ? [message('no-slate'), ...bulleted(infeasible.map(({ text }) => text))]
    : [pool === null ? message('sound') : message('fits')]),
  title === null
    ? message('selects.untitled', { id, size })
    : message('selects', { title: titleText(title), id, size }),
  ...(body === null ? [] : [message('body', { body: titleText(body) })]),
  ...(scored ? [] : [message('unscored')]),
  ...(pool === null ? [] : [message('pool', { candidates: pool.candidates, eligible: pool.eligible })]),
];

/** The title, and the id where it has another. */
const nameOf = ({ id, title }: { readonly id: string; readonly title: Title | null }): string =>
  title === null || titleText(title) === id ? id : `${titleText(title)} (${id})`;

/** What every panel calls the attribute; null: nothing, or only with another first letter. */
const usualName = (attribute: string): string | null => {
  const name = attributeName(attribute);
  return name === null || foldText(name) === foldText(attribute) ? null : name;
};

const numberText = (value: number | null): string => (value === null ? '' : formatCount(value));

const longest = { name: 40, values: 60 } as const;

const attributeTable = ({ attributes, pool }: RulesReport): string =>
  plainTable(
    [
      left(message('column.attribute'), longest.name),
      left(message('column.type')),
      left(message('column.from'), longest.name),
      left(message('column.values'), longest.values),
      ...(pool === null ? [] : [right(message('column.candidates'))]),
    ],
    attributes.map(({ attribute, title, type, column, values, candidates }) => [
      nameOf({ id: attribute, title: title ?? usualName(attribute) }),
      type,
      column,
      values === null ? '' : listText(values, 'unit'),
      ...(pool === null ? [] : [numberText(candidates)]),
    ]),
  );

const clauseTable = ({ eligibility, pool }: RulesReport): string =>
  plainTable(
    [
      left(message('column.clause'), longest.name),
      left(message('column.condition'), longest.values),
      ...(pool === null ? [] : [right(message('column.ineligible'))]),
    ],
    eligibility.map(({ id, title, exclude, require, candidates }) => [
      nameOf({ id, title }),
      exclude === undefined
        ? message('clause.require', { condition: conditionText(require ?? {}) })
        : message('clause.exclude', { condition: conditionText(exclude) }),
      ...(pool === null ? [] : [numberText(candidates)]),
    ]),
  );

type Rule = RulesReport['rules'][number];
type Condition = NonNullable<Rule['counts']['where']>;

const conditionText = (condition: Condition): string =>
  listText(Object.entries(condition).map(([attribute, wanted]) => wantedText(attribute, wanted)));

const wantedText = (attribute: string, wanted: Condition[string]): string => {
  if (Array.isArray(wanted)) {
    return message('condition.values', { attribute, values: listText(wanted.map(String), 'disjunction') });
  }
  if (typeof wanted !== 'object') return message('condition.values', { attribute, values: String(wanted) });
  const [min = null, max = null] = [wanted.min, wanted.max].map((end) =>
    end === undefined ? null : String(end),
  );
  if (min === null) return message('condition.to', { attribute, max: max ?? '' });
  return max === null
    ? message('condition.from', { attribute, min })
    : message('condition.range', { attribute, min, max });
};

/** Whom a rule counts. */
const countsText = ({ each, among, where, candidates, include, exclude }: Rule['counts']): string => {
  if (each !== undefined) {
    return among === undefined
      ? message('counts.each', { attribute: each })
      : message('counts.among', { attribute: each, values: listText(among.map(String), 'unit') });
  }
  if (where !== undefined) return conditionText(where);
  if (include !== undefined) return message('counts.include', { candidates: include });
  if (exclude !== undefined) return message('counts.exclude', { candidates: exclude });
  return listText(candidates ?? []);
};

/** Rows of a rule that are shown. */
const mostRows = 12;

const ruleTable = (report: RulesReport): string => {
  const { rules, pool } = report;
  return plainTable(
    [
      left(message('column.rule'), longest.name),
      left(message('column.counts'), longest.values),
      ...(pool === null ? [] : [left(message('column.value'), longest.name)]),
      right(message('column.min')),
      right(message('column.max')),
      left(message('column.target')),
      ...(pool === null ? [] : [right(message('column.candidates')), right(message('column.eligible'))]),
    ],
    rules.flatMap((rule) => (pool === null ? [ruleLine(rule)] : rowLines(rule))),
  );
};

const targetText = ({ target, penalty }: Rule): string =>
  target === null ? '' : message('penalty', { target, penalty: String(penalty ?? 0) });

const ruleLine = (rule: Rule): readonly string[] => [
  nameOf(rule),
  countsText(rule.counts),
  numberText(rule.min),
  numberText(rule.max),
  targetText(rule),
];

type Row = NonNullable<Rule['rows']>[number];

/** All rows or, of many, those that are hardest to satisfy: few for a minimum, many for a maximum. */
const mostTellingOf = (rows: readonly Row[]): readonly Row[] => {
  if (rows.length <= mostRows) return rows;
  const byNumber = (a: Row, b: Row): number =>
    a.min === null ? b.eligible - a.eligible : a.eligible - b.eligible;
  return rows.toSorted(byNumber).slice(0, mostRows);
};

/** A line for each row that counts; the first has the name of the rule. */
const rowLines = (rule: Rule): readonly (readonly string[])[] => {
  const name = [nameOf(rule), countsText(rule.counts)];
  if (rule.applied === false) return [[...name, message('not-applied'), '', '', '', '', '']];
  const rows = rule.rows ?? [];
  const lines = mostTellingOf(rows).map(({ value, min, max, candidates, eligible }, index) => [
    ...(index === 0 ? name : ['', '']),
    value ?? '',
    numberText(min),
    numberText(max),
    targetText(rule),
    formatCount(candidates),
    formatCount(eligible),
  ]);
  const more = rows.length - lines.length;
  return more === 0 ? lines : [...lines, ['', '', message('more-rows', { count: more }), '', '', '', '', '']];
};

type AssignmentReport = RulesReport['assignments'][number];

/** Posts to fill after the choice, and the rules over their holders. */
const assignmentSections = (assignment: AssignmentReport, { pool }: RulesReport): readonly string[] => {
  const { posts, rules, each } = assignment;
  const titleOf = (post: string): string =>
    titleText(posts.find(({ id }) => id === post)?.title ?? null) ?? post;
  const table = plainTable(
    [
      left(message('column.post'), longest.name),
      left(message('column.condition'), longest.values),
      right(message('column.min')),
      right(message('column.max')),
      ...(pool === null ? [] : [right(message('column.eligible'))]),
    ],
    posts.map((post) => [
      nameOf(post),
      post.where === undefined ? '' : conditionText(post.where),
      numberText(post.min),
      numberText(post.max),
      ...(pool === null ? [] : [numberText(post.eligible)]),
    ]),
  );
  const ruleLines = plainTable(
    [
      left(message('column.rule'), longest.name),
      left(message('column.posts'), longest.name),
      left(message('column.counts'), longest.values),
      right(message('column.min')),
      right(message('column.max')),
    ],
    rules.map((rule) => [
      nameOf(rule),
      rule.within
        ? message('every-post')
        : rule.posts === null
          ? message('all-posts')
          : listText(rule.posts.map(titleOf), 'unit'),
      holdersText(rule),
      numberText(rule.min),
      numberText(rule.max),
    ]),
  );
  return [
    section(message('posts', { name: nameOf(assignment) }), `${table}${postsOfEach(each)}\n`),
    '',
    ...(rules.length === 0
      ? []
      : [section(message('rules-of', { name: nameOf(assignment) }), ruleLines), '']),
  ];
};

const holdersText = ({ counts, apart, together }: AssignmentReport['rules'][number]): string => {
  if (counts !== null) return countsText(counts);
  if (apart !== undefined) return message('counts.apart', { candidates: apart });
  return message('counts.together', { candidates: together ?? [] });
};

const postsOfEach = ({ min, max }: AssignmentReport['each']): string => {
  if (min === max) return message('posts-each.exactly', { max });
  return min === 0 ? message('posts-each.at-most', { max }) : message('posts-each.range', { min, max });
};
