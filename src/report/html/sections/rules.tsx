import type { JSX } from 'preact';
import type { ResultDocument, ResultRow } from '../../../answers/result/result-schema.ts';
import { boundWord, nameOfRow, ofPoints } from '../../../text/wording.ts';
import type { Family } from '../../families.ts';
import { formatCount, plural } from '../../text.ts';
import { changeText, type Change } from '../amounts.ts';
import { anchor } from '../anchors.ts';
import { DataTable, type TableColumn } from '../data-table.tsx';
import { Plain } from '../references.tsx';
import { ruleFamilies } from '../rule-families.ts';
import { Lead, type SectionProps } from '../section.tsx';

type Authority = ResultRow['authority'];
type FamilyChanges = Pick<ResultRow, 'change' | 'removed'> & { readonly rule: string };

/** A row of the table: of a rule, of an `each` rule as a whole, or the values that are not shown. */
type Line =
  | { readonly is: 'row'; readonly row: ResultRow }
  | {
      readonly is: 'all';
      readonly first: ResultRow;
      readonly changes: FamilyChanges;
      readonly values: number;
    }
  | { readonly is: 'rest'; readonly first: ResultRow; readonly hidden: string };

const captions: Readonly<Record<Authority, string>> = {
  resolution: 'Rules that the resolution fixes. They are not for the office to move.',
  policy: 'Rules that are policy: their numbers are the choice of the office.',
};

/** Every rule with what it allows, what the slate has and what moving it changes. */
export const Rules = ({ result }: SectionProps): JSX.Element => {
  const lines = ruleFamilies(result).flatMap((family) => linesOf(family, result));
  const tables = (['resolution', 'policy'] as const)
    .map((authority) => ({ authority, own: lines.filter((line) => authorityOf(line) === authority) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <Lead>{leadText(result)}</Lead>
      {tables.map(({ authority, own }) => (
        <DataTable
          look="dense"
          label={authority === 'resolution' ? 'Rules of the resolution' : 'Rules of policy'}
          caption={captions[authority]}
          columns={columnsFor(result)}
          rows={own}
          idOf={placeOf}
        />
      ))}
    </>
  );
};

const leadText = (result: ResultDocument): string => {
  if (result.slate === null) return 'Every rule, and how many eligible candidates count in it.';
  const tight =
    'A rule is at its bound where the slate has exactly as many as the minimum or the maximum says; it costs points where a seat more of room there would make a better slate.';
  return asked(result)
    ? `${tight} The columns on the right say what the best slate would gain (+) or lose (−), in points, if one bound moved by one seat, or if the rule were dropped; a dash means that there is no such bound or that it cannot move.`
    : `${tight} What each rule costs is not told here: nobody asked, or the time ran out.`;
};

const asked = ({ rules }: ResultDocument): boolean => rules.some(({ change }) => change !== undefined);

const authorityOf = (line: Line): Authority => (line.is === 'row' ? line.row : line.first).authority;

const placeOf = (line: Line): string | undefined => {
  if (line.is === 'row') return anchor('rule', nameOfRow(line.row));
  return line.is === 'all' ? anchor('all', line.first.rule) : undefined;
};

const linesOf = ({ first, shown, hidden }: Family<ResultRow>, result: ResultDocument): readonly Line[] => {
  const families = result.outcome === 'selected' ? (result.families ?? []) : [];
  const whole = families.find(({ rule }) => rule === first.rule);
  return [
    ...(whole === undefined ? [] : [{ is: 'all' as const, first, changes: whole, values: whole.values }]),
    ...shown.map((row) => ({ is: 'row' as const, row })),
    ...(hidden === 0 ? [] : [{ is: 'rest' as const, first, hidden: hiddenText(hidden, shown.length) }]),
  ];
};

const hiddenText = (hidden: number, shown: number): string =>
  shown === 0 ? `each of ${plural(hidden, 'value')}` : plural(hidden, 'other value');

const columnsFor = (result: ResultDocument): readonly TableColumn<Line>[] => {
  const scale = result.objectiveScale;
  const moved = (of: (changes: FamilyChanges) => Change) => (line: Line) => {
    const changes = line.is === 'row' ? line.row : line.is === 'all' ? line.changes : null;
    return changes === null ? '' : changeText(of(changes), scale);
  };
  return [
    { title: 'Rule', kind: 'words', cell: (line) => <LineName line={line} /> },
    { title: 'Min.', kind: 'number', cell: (line) => boundText(line, 'min') },
    { title: 'Max.', kind: 'number', cell: (line) => boundText(line, 'max') },
    {
      title: 'Eligible',
      kind: 'number',
      cell: (line) => (line.is === 'row' && line.row.applied !== false ? formatCount(line.row.eligible) : ''),
    },
    ...(result.slate === null
      ? []
      : [
          {
            title: 'On the slate',
            kind: 'number' as const,
            cell: (line: Line) => (line.is === 'row' ? String(line.row.count ?? '') : ''),
          },
          { title: 'State', cell: (line: Line) => stateText(line, scale) },
        ]),
    ...(asked(result)
      ? ([
          { group: 'Minimum', title: '−1', kind: 'number', cell: moved(({ change }) => change?.minDown) },
          { group: 'Minimum', title: '+1', kind: 'number', cell: moved(({ change }) => change?.minUp) },
          { group: 'Maximum', title: '−1', kind: 'number', cell: moved(({ change }) => change?.maxDown) },
          { group: 'Maximum', title: '+1', kind: 'number', cell: moved(({ change }) => change?.maxUp) },
          { title: 'Dropped', kind: 'number', cell: moved(({ removed }) => removed) },
        ] satisfies TableColumn<Line>[])
      : []),
  ];
};

const LineName = ({ line }: { readonly line: Line }): JSX.Element => {
  switch (line.is) {
    case 'row':
      return (
        <>
          <Plain text={nameOfRow(line.row)} />
          {line.row.value === null && line.row.clause !== null ? (
            <small>
              <Plain text={line.row.clause} />
            </small>
          ) : null}
        </>
      );
    case 'all':
      return (
        <>
          <Plain text={line.first.rule} />, all {plural(line.values, 'value')} moved together
          {line.first.clause === null ? null : (
            <small>
              <Plain text={line.first.clause} />
            </small>
          )}
        </>
      );
    case 'rest':
      return (
        <>
          <Plain text={line.first.rule} />: {line.hidden}
        </>
      );
  }
};

const boundText = (line: Line, side: 'min' | 'max'): string => {
  const row = line.is === 'row' ? line.row : line.first;
  if (side === 'min' && row.target !== undefined) return `target ${row.target}`;
  return row[side] === null ? '–' : String(row[side]);
};

const stateText = (line: Line, scale: number): string => {
  if (line.is === 'rest') return 'with room, or nobody on the slate';
  if (line.is === 'all') return '';
  const { applied, shortfall, penalty = 0, tight, binds } = line.row;
  if (applied === false) return 'not applied: the pool has no data for it';
  if (shortfall !== undefined && shortfall !== null) {
    return shortfall === 0
      ? 'target met'
      : `${plural(shortfall, 'seat')} short, −${ofPoints(shortfall * penalty, scale)}`;
  }
  if (binds !== undefined && binds.length > 0)
    return `at the ${binds.map(boundWord).join(' and ')}, costs points`;
  if (tight.length === 0) return 'with room';
  const at = `at the ${tight.map(boundWord).join(' and ')}`;
  return binds === undefined ? at : `${at}, at no cost`;
};
