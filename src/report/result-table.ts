import type { ResultRow } from '../answers/result/result-parts.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import { codeText, labelled, wholeList, writerOf } from '../text/message.ts';
import { formatCount, formatPoints, formatShare, localDecimal } from '../text/numbers.ts';
import {
  tiesText,
  upperBoundText,
  bulleted,
  isOfTheDraw,
  left,
  plainTable,
  printable,
  right,
  section,
  warningText,
} from './text.ts';
import { assignmentSection } from './assignment-table.ts';
import { explanationSections, statementLines } from './explanation-sections.ts';
import { ruleFamilies, type Family } from './families.ts';
import { attributeTitle, balanceShown, hasMandate, hasRuleTitles, valueText, withLabels } from './labels.ts';
import { isScored, shortTitleOfRow, titleOfName } from '../text/names.ts';
import { penaltiesOf } from './penalties.ts';
import { peopleTable } from './members-table.ts';
import { valuesListed } from './most-frequent.ts';
import { titleText } from '../answers/result/labels.ts';
import { joinItems } from '../text/language.ts';

const message = writerOf('tables');
const both = writerOf('answers');

/** What is shown in a terminal beside the document. */
export type TableOptions = {
  /** Characters in a line. */
  readonly width: number;
  /** Commands that a reader may want next, and what each is for. */
  readonly next: readonly { readonly purpose: string; readonly command: string }[];
};

/** The result for a person at a terminal. */
export const resultTable = (result: ResultDocument, options: TableOptions): string =>
  withLabels(result.labels, () => writeTable(result, options));

const writeTable = (result: ResultDocument, options: TableOptions): string => {
  const explanation = explanationSections(result);
  const warnings = result.warnings
    .filter((warning) => !isOfTheDraw(warning))
    .map((warning) => warningText(warning, result.run.places));
  return [
    headline(result),
    ...(result.slate === null
      ? explanation
      : [section(both('members'), peopleTable(result.slate, options.width))]),
    section(both('rules'), `${rulesTable(result)}\n${rulesLegend(result)}`),
    ...(result.slate === null ? [] : explanation),
    namedSection(result, options.width),
    ...(result.outcome === 'selected' ? (result.assignments ?? []) : []).map((one) =>
      assignmentSection(one, result.slate ?? []),
    ),
    section(message('balance'), balanceTable(result)),
    section(both('eligibility'), eligibilityText(result)),
    warnings.length === 0 ? null : section(both('warnings'), bulleted(warnings).join('\n')),
    options.next.length === 0
      ? null
      : section(
          message('next'),
          options.next
            .map(
              ({ purpose, command }) => `${labelled({ label: purpose, text: '' }).trimEnd()}\n  ${command}`,
            )
            .join('\n'),
        ),
  ]
    .filter((part) => part !== null)
    .join('\n\n')
    .concat('\n');
};

/** Who is named besides the members. */
const namedSection = (result: ResultDocument, width: number): string | null => {
  const named = result.outcome === 'selected' ? (result.candidates ?? []) : [];
  return named.length === 0 ? null : section(message('named'), peopleTable(named, width));
};

/** The answer in short and what was asked about it, for a person at a terminal. */
export const statementsTable = (result: ResultDocument): string =>
  withLabels(result.labels, () => [headline(result), '', statementLines(result), ''].join('\n'));

const headline = (result: ResultDocument): string =>
  [
    ...headlines(result),
    message('rule-set', { ruleSet: result.inputs.ruleSet }),
    ...[result.labels?.body ?? null, result.labels?.title ?? null]
      .map((title) => titleText(title))
      .filter((line) => line !== null),
  ]
    .map(printable)
    .join('\n');

/** The answer in short: the outcome, its proof, and whether it is the only one. */
export const headlines = (result: ResultDocument): readonly string[] => [
  ...outcomeTexts(result),
  ...crossCheckText(result.run.crossCheck),
];

const outcomeTexts = (result: ResultDocument): readonly string[] => {
  const { run, objective, objectiveScale: scale, proof } = result;
  const engine = message('engine', {
    engine: run.engine,
    version: run.version,
    seconds: localDecimal(run.seconds.solve.toFixed(2)),
  });
  const proved = { cases: proof.leaves ?? 0, engine };
  switch (result.outcome) {
    case 'selected':
      return [
        result.labels?.scored === false
          ? message('selected.unscored', { members: result.slate.length })
          : message('selected', {
              members: result.slate.length,
              points: formatPoints(result.objective, scale),
              objective: result.objective,
              scale,
            }),
        ...penaltyText(result),
        message(isScored() ? 'proof.optimal' : 'proof.satisfies', proved),
        ...tiesText(result).map(printable),
      ];
    case 'infeasible':
      return [
        message('infeasible'),
        ...bulleted(result.reasons.map(({ text }) => text)),
        message('proof.infeasible', proved),
      ];
    case 'stopped':
      return [
        objective === null
          ? both('stopped.none')
          : both('stopped.some', { points: formatPoints(objective, scale) }),
        ...(result.statements ?? []).map(({ text }) => printable(text)),
        upperBoundText(proof.upperBound === null ? null : formatPoints(proof.upperBound, scale)),
        message('engine.named', { engine }),
      ];
  }
};

const penaltyText = (result: ResultDocument): readonly string[] => {
  const penalties = penaltiesOf(result);
  return penalties === 0
    ? []
    : [message('selected.penalties', { points: formatPoints(penalties, result.objectiveScale) })];
};

const crossCheckText = (check: ResultDocument['run']['crossCheck']): readonly string[] => {
  if (check === null) return [];
  const { engine, version, candidates, seconds } = check;
  const by = message('second.by', { engine, version, candidates, seconds: localDecimal(seconds.toFixed(2)) });
  switch (check.status) {
    case 'agrees':
      return [message('second.agrees', { by })];
    case 'disagrees':
      return [message('second.disagrees', { by })];
    case 'unfinished':
      return [message('second.unfinished', { by })];
  }
};

/** Characters of a rule's name: a longer title is cut, and the value it is about is not. */
const longestRule = 44;

const rulesTable = (result: ResultDocument): string => {
  const without = new Set([...(hasMandate() ? [] : [1]), ...(hasRuleTitles(result) ? [] : [7])]);
  const pick = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, column) => !without.has(column));
  return plainTable(
    pick([
      left(message('column.rule'), longestRule),
      left(message('column.authority')),
      right(message('column.min')),
      right(message('column.max')),
      right(message('column.count')),
      left(message('column.tight')),
      left(isAsked(result) ? message('column.relaxed') : ''),
      left(message('column.id'), 40),
    ]),
    ruleFamilies(result)
      .flatMap((family) => familyCells(family, result))
      .map(pick),
  );
};

const familyCells = ({ first, shown, hidden }: Family<ResultRow>, result: ResultDocument): string[][] => {
  const rows = shown.map((row) => ruleCells(row, result));
  if (hidden === 0) return rows;
  const listed = shown.length === 0 ? 'none' : 'some';
  const summary = message('hidden-values', { rule: titleOfName(first.rule), count: hidden, listed });
  const room = result.slate === null ? '' : message('with-room');
  return [
    ...rows,
    [summary, codeText(first.authority), bound(first.min), bound(first.max), '', '', room, first.rule],
  ];
};

const bound = (value: number | null): string => (value === null ? '' : String(value));

const ruleCells = (row: ResultRow, result: ResultDocument): string[] => [
  shortTitleOfRow(row, longestRule),
  codeText(row.authority),
  row.target === undefined ? bound(row.min) : message('target', { target: row.target }),
  bound(row.max),
  bound(row.count),
  wholeList(row.tight.map(codeText)),
  relaxedText(row, result.objectiveScale),
  row.rule,
];

/** What relaxing the bounds of a row by one seat brings, as far as somebody asked and the time sufficed. */
const relaxedText = (row: ResultRow, scale: number): string => {
  if (row.applied === false) return message('not-applied');
  if (row.shortfall !== undefined && row.shortfall !== null) {
    const lost = formatPoints(row.shortfall * row.penalty!, scale);
    return row.shortfall === 0
      ? message('target-met')
      : message('shortfall', { count: row.shortfall, points: lost });
  }
  if (!isScored()) return '';
  if (row.binds === undefined) return row.change === undefined ? '' : writerOf('words')('unknown');
  return joinItems(
    (['min', 'max'] as const)
      .filter((side) => row.tight.includes(side) || row.binds?.includes(side))
      .map((side) => {
        const change = side === 'min' ? row.change?.minDown : row.change?.maxUp;
        if (change === undefined) return message('side.unknown', { side: codeText(side) });
        if (change === null) return message('side.fixed', { side: codeText(side) });
        if (change === 'infeasible' || change === 0) return message('side.no-gain', { side: codeText(side) });
        return message('side.binds', { side: codeText(side), points: formatPoints(change, scale) });
      }),
  );
};

/** Was it asked what the bounds cost? */
const isAsked = ({ rules }: ResultDocument): boolean =>
  isScored() && rules.some(({ change }) => change !== undefined);

const rulesLegend = (result: ResultDocument): string => {
  if (result.slate === null) return '';
  if (!isScored()) return message('legend.unscored');
  return isAsked(result) ? message('legend.asked') : message('legend.not-asked');
};

const balanceTable = (result: ResultDocument): string => {
  const { pool } = result.eligibility;
  const seats = result.slate?.length ?? 0;
  const rows = Object.entries(balanceShown(result)).flatMap(([attribute, entries]) => {
    const shown = valuesListed(entries);
    const rest = entries.length - shown.length;
    return [
      ...shown.map(({ value, pool: inPool, eligible, slate }, index) => [
        index === 0 ? attributeTitle(attribute) : '',
        valueText(attribute, value),
        formatCount(inPool),
        formatShare(inPool, pool),
        formatCount(eligible),
        slate === null ? '' : String(slate),
        slate === null ? '' : formatShare(slate, seats),
      ]),
      ...(rest === 0 ? [] : [['', message('other-values', { count: rest }), '', '', '', '', '']]),
    ];
  });
  return plainTable(
    [
      left(message('column.attribute')),
      left(message('column.value'), 34),
      right(message('column.pool')),
      right(''),
      right(message('column.eligible')),
      right(message('column.slate')),
      right(''),
    ],
    rows,
  );
};

const eligibilityText = ({ eligibility: { pool, eligible, ineligible } }: ResultDocument): string => {
  const reasons = Object.entries(ineligible).map(
    ([reason, count]) => `  ${labelled({ label: printable(titleOfName(reason)), text: formatCount(count) })}`,
  );
  return [
    both('eligible', { eligible, pool }),
    ...(reasons.length === 0 ? [] : [message('ineligible'), ...reasons]),
  ].join('\n');
};
