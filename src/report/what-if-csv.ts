import type { WhatIfResult } from '../answers/what-if/what-if-schema.ts';
import { writerOf } from '../text/message.ts';
import { toCsv } from './csv.ts';
import { originText, repairText, sideText, whyInfeasible } from './what-if-words.ts';

/** The results, one a row. */
export const whatIfCsv = (results: readonly WhatIfResult[]): string =>
  toCsv(
    [
      'id',
      'kind',
      'title',
      'changes',
      'outcome',
      'points',
      'change',
      'kept',
      'enters',
      'leaves',
      'tight',
      'binds',
      'members',
      'remarks',
    ],
    results.map((result) => {
      const scale = 'objectiveScale' in result ? result.objectiveScale : 1;
      const selected = result.outcome === 'selected' ? result : null;
      return [
        result.id,
        result.kind,
        result.title ?? '',
        result.changes.map(({ text }) => text).join(' '),
        result.outcome,
        result.points ?? '',
        result.change === null ? '' : result.change / scale,
        result.kept ?? '',
        result.enters.join(';'),
        result.leaves.join(';'),
        (selected?.tight ?? []).map(sideText).join(';'),
        (selected?.binds ?? []).map((side) => `${sideText(side)} ${side.change / scale}`).join(';'),
        (result.slate ?? []).join(';'),
        remarksOn(result).join(' '),
      ];
    }),
  );

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
