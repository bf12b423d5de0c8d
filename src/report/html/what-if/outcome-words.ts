import { boundNamePattern } from '../../../answers/what-if/scenario-file-schema.ts';
import type { WhatIfResult } from '../../../answers/what-if/what-if-schema.ts';
import { wholeList, writerOf } from '../../../text/message.ts';
import { isScored, titleOfName } from '../../../text/names.ts';
import { valueText } from '../../labels.ts';
import { stoppedTexts, whyInfeasible } from '../../what-if-words.ts';

const message = writerOf('whatIfReport');
const both = writerOf('answers');

/** `best slate`, `no slate` and the like. */
export const outcomeText = (outcome: WhatIfResult['outcome']): string => {
  switch (outcome) {
    case 'selected':
      return message(isScored() ? 'outcome.selected' : 'outcome.selected-unscored');
    case 'infeasible':
      return message('outcome.infeasible');
    case 'stopped':
      return message('outcome.stopped');
    case 'failed':
      return message('outcome.failed');
  }
};

/** `minimum for women`. */
export const sideOfText = (side: 'min' | 'max', rule: string): string =>
  side === 'min' ? message('bound.min', { rule }) : message('bound.max', { rule });

/** `women.min` as `minimum for women`. */
export const boundText = (bound: string): string => {
  const [, rule, field] = boundNamePattern.exec(bound) ?? [];
  if (rule === undefined || field === undefined) return bound;
  return field === 'min' || field === 'max'
    ? sideOfText(field, titleOfName(rule))
    : message('bound.other', { rule: titleOfName(rule), field });
};

/** What a person calls the result. */
export const resultName = ({ id, kind, title, at }: WhatIfResult): string => {
  switch (kind) {
    case 'base':
      return message('name.base');
    case 'scenario':
      return title ?? id;
    case 'sweep':
      return wholeList(
        Object.entries(at).map(([bound, seats]) => message('name.point', { bound: boundText(bound), seats })),
      );
    case 'leave-one-out':
      return message('name.omission', {
        what: wholeList(Object.entries(at).map(([attribute, value]) => valueText(attribute, String(value)))),
      });
    case 'draw':
      return message('name.trial', { trial: wholeList(Object.values(at).map(String)) });
  }
};

/** Why there is no best slate, or whose seats in it may change, in sentences; none where neither is so. */
export const whyTexts = (result: WhatIfResult): readonly string[] => {
  switch (result.outcome) {
    case 'selected':
      return result.warnings.filter(({ code }) => code === 'ties-open').map(({ text }) => text);
    case 'infeasible':
      return [both('infeasible'), ...whyInfeasible(result)];
    case 'stopped':
      return stoppedTexts(result);
    case 'failed':
      return [result.reason, both('failed')];
  }
};
