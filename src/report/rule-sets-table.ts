import type { RuleSetList } from '../run-kinds/stored-schema.ts';
import { writerOf } from '../text/message.ts';
import { left, plainTable, right } from './text.ts';

const message = writerOf('rulesReport');

/** Shipped and stored rule sets for a person at a terminal. */
export const ruleSetsTable = (ruleSets: RuleSetList['ruleSets']): string =>
  plainTable(
    [
      left(message('column.rule-set'), 44),
      right(message('column.version')),
      right(message('column.seats')),
      left(message('column.title'), 80),
    ],
    ruleSets.map(({ id, version, size, title }) => [
      id,
      version === null ? message('shipped') : String(version),
      size === null ? '' : String(size),
      title ?? '',
    ]),
  );
