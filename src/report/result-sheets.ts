import type { ResultRow } from '../answers/result/result-parts.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import { writerOf } from '../text/message.ts';
import { sheetsOfAssignments } from './assignment-sheets.ts';
import { othersTable, reserveTable, statementTable } from './explanation-sections.ts';
import { attributeTitle, balanceShown, hasMandate, hasRuleTitles, valueText, withLabels } from './labels.ts';
import { clauseTitle, isScored, ruleTitle, titleOfName } from '../text/names.ts';
import { namedTable, slateTable } from './members-table.ts';
import { headlines } from './result-table.ts';
import { inputRows, summaryTable, textRows, warningRows, type SummaryRow } from './summary-table.ts';
import { warningText } from './text.ts';
import {
  changeValue,
  pointsValue,
  shareValue,
  valueTable,
  type TableValue,
  type ValueColumn,
  type ValueTable,
  codeValue,
} from './value-table.ts';
import type { Sheet } from './workbook.ts';

const message = writerOf('tables');
const sheet = writerOf('workbooks');

type Infeasible = ResultDocument & { readonly outcome: 'infeasible' };

/** The sheets of a result: what there is of it, an explanation where one was asked for. */
export const resultSheets = (result: ResultDocument): readonly Sheet[] =>
  withLabels(result.labels, () => sheetsOf(result));

const sheetsOf = (result: ResultDocument): readonly Sheet[] =>
  [
    { name: sheet('summary'), table: summaryOf(result) },
    result.slate === null ? null : { name: sheet('slate'), table: slateTable(result) },
    ...(result.outcome === 'infeasible' ? conflictSheets(result) : []),
    { name: sheet('rules'), table: rulesTable(result) },
    optional(sheet('reserve'), reserveTable(result)),
    optional(sheet('reserve-list'), reserveListTable(result)),
    optional(sheet('others'), othersTable(result)),
    optional(sheet('named'), namedTable(result)),
    { name: sheet('eligibility'), table: eligibilityTable(result) },
    { name: sheet('balance'), table: balanceTable(result) },
    ...(result.outcome === 'selected' ? sheetsOfAssignments(result.assignments ?? [], result.slate) : []),
    result.statements === undefined ? null : { name: sheet('explanation'), table: statementTable(result) },
  ].filter((one) => one !== null);

const optional = (name: string, table: ValueTable | null): Sheet | null =>
  table === null ? null : { name, table };

const summaryOf = (result: ResultDocument): ValueTable => {
  const { objectiveScale: scale, proof, eligibility, inputs, run } = result;
  const rows: readonly SummaryRow[] = [
    [message('column.outcome'), codeValue(result.outcome)],
    ...textRows(sheet('answer'), headlines(result)),
    ...(isScored()
      ? [
          [message('column.points'), pointsValue(result.objective, scale)] as const,
          [sheet('objective'), result.objective] as const,
          [sheet('scale'), scale] as const,
        ]
      : []),
    [sheet('members'), result.slate?.length ?? null],
    [sheet('proof'), codeValue(proof.status)],
    ...(isScored()
      ? [
          [sheet('upper-bound'), pointsValue(proof.upperBound, scale)] as const,
          [sheet('gap'), pointsValue(proof.gap, scale)] as const,
        ]
      : []),
    [sheet('cases'), proof.leaves],
    [sheet('pool'), eligibility.pool],
    [sheet('eligible'), eligibility.eligible],
    ...inputRows(inputs),
    [sheet('program'), run.slate],
    [sheet('started'), run.startedAt],
    ...warningRows(result.warnings.map((warning) => warningText(warning, run.places))),
  ];
  return summaryTable(rows);
};

/** A row of a rule, or an `each` rule as a whole. */
type RuleLine = Pick<ResultRow, 'rule' | 'authority' | 'clause' | 'change' | 'removed'> &
  Partial<ResultRow> & { readonly value: string | null };

const rulesTable = (result: ResultDocument): ValueTable => {
  const lines = ruleLines(result);
  const has = (key: keyof RuleLine): boolean => lines.some((line) => line[key] !== undefined);
  const scale = result.objectiveScale;
  const changed =
    (of: (line: RuleLine) => number | 'infeasible' | null | undefined) =>
    (line: RuleLine): TableValue => {
      const change = of(line);
      return change === 'infeasible' ? message('no-slate') : changeValue(change ?? null, scale);
    };
  const columns: readonly ValueColumn<RuleLine>[] = [
    { title: message('column.rule'), value: ({ rule }) => rule },
    { title: message('column.value'), value: ({ value }) => value },
    ...(hasRuleTitles(result)
      ? [{ title: message('column.title'), value: ({ rule }: RuleLine) => ruleTitle(rule) }]
      : []),
    ...(hasMandate()
      ? [
          { title: message('column.authority'), value: ({ authority }: RuleLine) => codeValue(authority) },
          { title: message('column.clause'), value: ({ clause }: RuleLine) => clause && clauseTitle(clause) },
        ]
      : []),
    { title: message('column.min'), value: ({ min }) => min ?? null },
    { title: message('column.max'), value: ({ max }) => max ?? null },
    { title: message('column.eligible'), value: ({ eligible }) => eligible ?? null },
    { title: message('column.count'), value: countOf },
    { title: message('column.tight'), value: ({ tight }) => ({ codes: tight ?? [] }) },
    ...(has('target') ? softColumns(scale) : []),
    ...(has('binds')
      ? [{ title: sheet('binding'), value: ({ binds }: RuleLine) => ({ codes: binds ?? [] }) }]
      : []),
    ...(has('change')
      ? [
          { title: sheet('min-down'), value: changed(({ change }) => change?.minDown) },
          { title: sheet('min-up'), value: changed(({ change }) => change?.minUp) },
          { title: sheet('max-down'), value: changed(({ change }) => change?.maxDown) },
          { title: sheet('max-up'), value: changed(({ change }) => change?.maxUp) },
        ]
      : []),
    ...(has('removed') ? [{ title: sheet('removed'), value: changed(({ removed }) => removed) }] : []),
  ];
  return valueTable(columns, lines);
};

const countOf = ({ applied, count }: RuleLine): TableValue =>
  applied === false ? message('not-applied') : (count ?? null);

const softColumns = (scale: number): readonly ValueColumn<RuleLine>[] => [
  { title: message('column.target'), value: ({ target }) => target ?? null },
  { title: sheet('shortfall'), value: ({ shortfall }) => shortfall ?? null },
  { title: sheet('penalty'), value: ({ penalty }) => pointsValue(penalty ?? null, scale) },
];

/** Every row; an `each` rule as a whole stands before its own. */
const ruleLines = (result: ResultDocument): readonly RuleLine[] => {
  const families = result.outcome === 'selected' ? (result.families ?? []) : [];
  return result.rules.flatMap((row, index): readonly RuleLine[] => {
    const { rule, authority, clause } = row;
    const isFirst = result.rules[index - 1]?.rule !== rule;
    const whole = isFirst ? families.find((family) => family.rule === rule) : undefined;
    if (whole === undefined) return [row];
    const { change, removed } = whole;
    return [{ rule, value: sheet('all-values'), authority, clause, change, removed }, row];
  });
};

const reserveListTable = (result: ResultDocument): ValueTable | null =>
  result.outcome !== 'selected' || result.reserve === undefined
    ? null
    : valueTable(
        [
          { title: message('column.candidate'), value: ({ id }) => id },
          { title: sheet('serves'), value: ({ serves }) => serves },
        ],
        result.reserve.candidates,
      );

const eligibilityTable = ({ eligibility: { pool, eligible, ineligible } }: ResultDocument): ValueTable => {
  const rows: readonly (readonly [string, number])[] = [
    [sheet('pool'), pool],
    [sheet('eligible'), eligible],
    ...Object.entries(ineligible).map(
      ([reason, count]) => [sheet('ineligible-because', { reason: titleOfName(reason) }), count] as const,
    ),
  ];
  return valueTable(
    [
      { title: sheet('status'), value: ([status]) => status },
      { title: message('column.candidates'), value: ([, count]) => count },
      { title: sheet('share-of-pool'), value: ([, count]) => shareValue(count, pool) },
    ],
    rows,
  );
};

const balanceTable = (result: ResultDocument): ValueTable => {
  const { pool } = result.eligibility;
  const seats = result.slate?.length ?? 0;
  const rows = Object.entries(balanceShown(result)).flatMap(([attribute, entries]) =>
    entries.map((entry) => ({ attribute, ...entry })),
  );
  return valueTable(
    [
      {
        title: message('column.attribute'),
        value: ({ attribute }) => attributeTitle(attribute),
      },
      {
        title: message('column.value'),
        value: ({ attribute, value }) => valueText(attribute, value),
      },
      { title: message('column.pool'), value: (row) => row.pool },
      { title: sheet('share-of-pool'), value: (row) => shareValue(row.pool, pool) },
      { title: message('column.eligible'), value: ({ eligible }) => eligible },
      { title: message('column.slate'), value: ({ slate }) => slate },
      { title: sheet('share-of-slate'), value: ({ slate }) => shareValue(slate, seats) },
    ],
    rows,
  );
};

const conflictSheets = (result: Infeasible): readonly (Sheet | null)[] => [
  optional(sheet('conflicts'), result.conflicts === undefined ? null : conflictsTable(result.conflicts)),
  optional(sheet('repairs'), result.repairs === undefined ? null : repairsTable(result.repairs)),
];

const conflictsTable = (conflicts: NonNullable<Infeasible['conflicts']>): ValueTable => {
  const rows = conflicts.flatMap(({ sides, limits = [], hard }, index) => [
    ...sides.map(({ rule, side }) => ({ index, rule, value: null, side, part: sheet('part.side') })),
    ...limits.map(({ rule, side }) => ({ index, rule, value: null, side, part: sheet('part.limit') })),
    ...hard.map(({ rule, value }) => ({ index, rule, value, side: null, part: sheet('part.hard') })),
  ]);
  return valueTable(
    [
      { title: sheet('conflict'), value: ({ index }) => index + 1 },
      { title: message('column.rule'), value: ({ rule }) => rule },
      { title: message('column.value'), value: ({ value }) => value },
      { title: sheet('bound'), value: ({ side }) => codeValue(side) },
      { title: sheet('part'), value: ({ part }) => part },
    ],
    rows,
  );
};

const repairsTable = (repairs: NonNullable<Infeasible['repairs']>): ValueTable => {
  const rows = repairs.flatMap(({ moves, points, slate }, index) =>
    moves.map((move) => ({ index, ...move, points, slate })),
  );
  return valueTable(
    [
      { title: sheet('repair'), value: ({ index }) => index + 1 },
      { title: message('column.rule'), value: ({ rule }) => rule },
      { title: sheet('bound'), value: ({ side }) => codeValue(side) },
      { title: sheet('from'), value: ({ from }) => from },
      { title: sheet('to'), value: ({ to }) => to },
      { title: sheet('points-then'), value: ({ points }) => ({ points }) },
      { title: sheet('members-then'), value: ({ slate }) => slate },
    ],
    rows,
  );
};
