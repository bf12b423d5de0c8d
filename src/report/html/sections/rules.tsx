import type { JSX } from 'preact';
import type { ResultRow } from '../../../answers/result/result-parts.ts';
import type { ResultDocument } from '../../../answers/result/result-schema.ts';
import { partsWriterOf, writerOf } from '../../../text/message.ts';
import { formatCount, ofPoints } from '../../../text/numbers.ts';
import { nameOfRow } from '../../../text/name-of-row.ts';
import { ruleFamilies, type Family } from '../../families.ts';
import { clauseTitle, isScored, ruleTitle, titleOfName, titleOfRow } from '../../../text/names.ts';
import { changeText, type Change } from '../amounts.ts';
import { hasMandate } from '../../labels.ts';
import { anchor } from '../anchors.ts';
import { DataTable, type TableColumn } from '../data-table.tsx';
import { Plain } from '../plain.tsx';
import { Fold, Lead, type SectionProps } from '../section.tsx';

const message = writerOf('report');
const parts = partsWriterOf('report');

type Authority = ResultRow['authority'];
type FamilyChanges = Pick<ResultRow, 'change' | 'removed'> & { readonly rule: string };

/** A row of the table: of a rule, of an `each` rule as a whole, or the values that are not shown. */
type Line =
  | { readonly is: 'row'; readonly row: ResultRow }
  | {
      readonly is: 'all';
      readonly first: ResultRow;
      /** As far as they are known. */
      readonly changes: FamilyChanges;
      readonly values: number;
      /** Values at a bound, of those that are shown. */
      readonly atBound: number;
    }
  | { readonly is: 'rest'; readonly first: ResultRow; readonly hidden: number; readonly isAll: boolean };

/** Every rule with what it allows, what the slate has and what moving it changes. */
export const Rules = ({ result }: SectionProps): JSX.Element => {
  const lines = ruleFamilies(result).flatMap((family) => linesOf(family, result));
  // Of rules that count each value the tables have a line each, and the values are folded away.
  const values = lines.filter(isOfValue);
  const tables = (['resolution', 'policy'] as const)
    .map((authority) => ({
      authority,
      own: lines.filter((line) => !isOfValue(line) && authorityOf(line) === authority),
    }))
    .filter(({ own }) => own.length > 0);
  const shown = values.filter(({ is }) => is === 'row').length;
  return (
    <>
      <Lead>{leadText(result)}</Lead>
      {tables.map(({ authority, own }) => (
        <DataTable
          look="dense"
          label={
            authority === 'resolution'
              ? message('rules.resolution')
              : hasMandate()
                ? message('rules.policy')
                : writerOf('answers')('rules')
          }
          caption={
            authority === 'resolution'
              ? message('rules.caption-resolution')
              : message(hasMandate() ? 'rules.caption-policy' : 'rules.caption')
          }
          columns={columnsFor(result)}
          rows={own}
          idOf={placeOf}
        />
      ))}
      {values.length === 0 ? null : (
        <Fold summary={message('rules.folded', { count: shown })} isLong>
          <DataTable
            look="dense"
            label={message('rules.values-label')}
            caption={message('rules.caption')}
            columns={columnsFor(result)}
            rows={values}
            idOf={placeOf}
          />
        </Fold>
      )}
    </>
  );
};

const isOfValue = (line: Line): boolean =>
  line.is === 'rest' || (line.is === 'row' && line.row.value !== null);

const leadText = (result: ResultDocument): string => {
  if (result.slate === null) return message('rules.lead-pool');
  if (!isScored()) return message('rules.lead-unscored');
  return asked(result) ? message('rules.lead-asked') : message('rules.lead-unasked');
};

const asked = ({ rules }: ResultDocument): boolean =>
  isScored() && rules.some(({ change }) => change !== undefined);

const authorityOf = (line: Line): Authority => (line.is === 'row' ? line.row : line.first).authority;

const placeOf = (line: Line): string | undefined => {
  if (line.is === 'row') return anchor('rule', nameOfRow(line.row));
  return line.is === 'all' ? anchor('all', line.first.rule) : undefined;
};

const linesOf = ({ first, shown, hidden }: Family<ResultRow>, result: ResultDocument): readonly Line[] => {
  const families = result.outcome === 'selected' ? (result.families ?? []) : [];
  const whole = families.find(({ rule }) => rule === first.rule);
  const values = shown.length + hidden;
  return [
    ...(first.value === null
      ? []
      : [
          {
            is: 'all' as const,
            first,
            changes: whole ?? { rule: first.rule },
            values,
            atBound: atBound(shown),
          },
        ]),
    ...shown.map((row) => ({ is: 'row' as const, row })),
    ...(hidden === 0 ? [] : [{ is: 'rest' as const, first, hidden, isAll: shown.length === 0 }]),
  ];
};

const atBound = (rows: readonly ResultRow[]): number => rows.filter(({ tight }) => tight.length > 0).length;

const columnsFor = (result: ResultDocument): readonly TableColumn<Line>[] => {
  const scale = result.objectiveScale;
  const moved = (of: (changes: FamilyChanges) => Change) => (line: Line) => {
    const changes = line.is === 'row' ? line.row : line.is === 'all' ? line.changes : null;
    // Of wishes nobody asks what another target would change.
    const isSoft = line.is === 'row' && line.row.target !== undefined;
    return changes === null || isSoft ? '' : changeText(of(changes), scale);
  };
  return [
    { title: message('rule'), kind: 'prose', cell: (line) => <LineName line={line} /> },
    { title: message('rules.min'), kind: 'number', cell: (line) => boundText(line, 'min') },
    { title: message('rules.max'), kind: 'number', cell: (line) => boundText(line, 'max') },
    {
      title: message('rules.eligible'),
      kind: 'number',
      cell: (line) => (line.is === 'row' && line.row.applied !== false ? formatCount(line.row.eligible) : ''),
    },
    ...(result.slate === null
      ? []
      : [
          {
            title: message('rules.on-slate'),
            kind: 'number' as const,
            cell: (line: Line) => (line.is === 'row' ? String(line.row.count ?? '') : ''),
          },
          { title: message('rules.state'), cell: (line: Line) => stateText(line, scale) },
        ]),
    ...(asked(result)
      ? ([
          {
            group: message('rules.minimum'),
            title: '−1',
            kind: 'number',
            cell: moved(({ change }) => change?.minDown),
          },
          {
            group: message('rules.minimum'),
            title: '+1',
            kind: 'number',
            cell: moved(({ change }) => change?.minUp),
          },
          {
            group: message('rules.maximum'),
            title: '−1',
            kind: 'number',
            cell: moved(({ change }) => change?.maxDown),
          },
          {
            group: message('rules.maximum'),
            title: '+1',
            kind: 'number',
            cell: moved(({ change }) => change?.maxUp),
          },
          { title: message('rules.dropped'), kind: 'number', cell: moved(({ removed }) => removed) },
        ] satisfies TableColumn<Line>[])
      : []),
  ];
};

const LineName = ({ line }: { readonly line: Line }): JSX.Element => {
  switch (line.is) {
    case 'row':
      return (
        <>
          <Plain text={titleOfRow(line.row)} />
          {line.row.value === null ? <Origin of={line.row} /> : null}
        </>
      );
    case 'all':
      return (
        <>
          {parts('rules.all-values', {
            rule: <Plain text={titleOfName(line.first.rule)} />,
            values: line.values,
          })}
          <Origin of={line.first} />
        </>
      );
    case 'rest': {
      const values = { rule: <Plain text={titleOfName(line.first.rule)} />, count: line.hidden };
      return <>{line.isAll ? parts('rules.hidden-all', values) : parts('rules.hidden', values)}</>;
    }
  }
};

/** The id of a rule that has a title, and the clause that it comes from. */
const Origin = ({ of: { rule, clause } }: { readonly of: ResultRow }): JSX.Element | null => {
  const texts = [ruleTitle(rule) === null ? null : rule, clause === null ? null : clauseTitle(clause)].filter(
    (text) => text !== null,
  );
  return texts.length === 0 ? null : (
    <small>
      {texts.map((text, index) => (
        <>
          {index === 0 ? '' : ' · '}
          <Plain text={text} />
        </>
      ))}
    </small>
  );
};

const boundText = (line: Line, side: 'min' | 'max'): string => {
  const row = line.is === 'row' ? line.row : line.first;
  if (side === 'min' && row.target !== undefined) return message('rules.target', { target: row.target });
  return row[side] === null ? '–' : String(row[side]);
};

const stateText = (line: Line, scale: number): string => {
  if (line.is === 'rest') return message('state.hidden');
  if (line.is === 'all') return message('state.values', { count: line.atBound });
  const { applied, shortfall, penalty = 0, tight, binds } = line.row;
  if (applied === false) return message('state.not-applied');
  if (shortfall !== undefined && shortfall !== null) {
    return shortfall === 0
      ? message('state.met')
      : message('state.short', { seats: shortfall, amount: ofPoints(shortfall * penalty, scale) });
  }
  if (binds !== undefined && binds.length > 0) return message('state.binding', { sides: sidesOf(binds) });
  if (tight.length === 0) return message('state.room');
  const sides = { sides: sidesOf(tight) };
  return binds === undefined || !isScored() ? message('state.at', sides) : message('state.free', sides);
};

const sidesOf = (sides: readonly ('min' | 'max')[]): string => (sides.length === 1 ? sides[0]! : 'both');
