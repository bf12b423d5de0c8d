import type { WhatIfResult } from '../answers/what-if/what-if-schema.ts';
import { writerOf } from '../text/message.ts';
import { tableCsv } from './csv.ts';
import { valueTable, type ValueColumn, type ValueTable, codeValue } from './value-table.ts';
import { originText, repairText, sideText, whyInfeasible } from './what-if-words.ts';
import { joinSentences } from '../text/language.ts';

const message = writerOf('tables');

/** The results, one a row. */
export const whatIfCsv = (results: readonly WhatIfResult[]): string => tableCsv(resultsTable(results));

/** The results, one a row, with all that can be compared. */
export const resultsTable = (results: readonly WhatIfResult[]): ValueTable => {
  const columns: readonly ValueColumn<WhatIfResult>[] = [
    { name: 'id', title: message('column.id'), value: ({ id }) => id },
    { name: 'kind', title: message('column.kind'), value: ({ kind }) => kind },
    { name: 'title', title: message('column.title'), value: ({ title }) => title },
    {
      name: 'changes',
      title: message('column.changes'),
      value: ({ changes }) => joinSentences(changes.map(({ text }) => text)),
    },
    { name: 'outcome', title: message('column.outcome'), value: ({ outcome }) => codeValue(outcome) },
    {
      name: 'points',
      title: message('column.points'),
      value: ({ points }) => (points === null ? null : { points }),
    },
    {
      name: 'change',
      title: message('column.change'),
      value: ({ changePoints }) => (changePoints === null ? null : { change: changePoints }),
    },
    { name: 'kept', title: message('column.seats-kept'), value: ({ kept }) => kept },
    { name: 'enters', title: message('column.joins'), value: ({ enters }) => enters },
    { name: 'leaves', title: message('column.leaves'), value: ({ leaves }) => leaves },
    { name: 'tight', title: message('column.tight'), value: (result) => tightOf(result).map(sideText) },
    { name: 'binds', title: message('column.binding'), value: bindsOf },
    { name: 'members', title: message('column.members'), value: ({ slate }) => slate ?? [] },
    {
      name: 'remarks',
      title: message('column.remarks'),
      value: (result) => joinSentences(remarksOn(result)),
    },
  ];
  return valueTable(columns, results);
};

const tightOf = (result: WhatIfResult) => (result.outcome === 'selected' ? result.tight : []);

const bindsOf = (result: WhatIfResult): readonly string[] =>
  result.outcome === 'selected'
    ? (result.binds ?? []).map((side) => `${sideText(side)} ${side.change / result.objectiveScale}`)
    : [];

const remarksOn = (result: WhatIfResult): readonly string[] => {
  switch (result.outcome) {
    case 'infeasible':
      return [...whyInfeasible(result), repairText(result)];
    case 'failed':
      return [result.reason];
    case 'stopped':
      return [writerOf('answers')('stopped'), ...originText(result)];
    case 'selected':
      return result.warnings.map(({ text }) => text);
  }
};
