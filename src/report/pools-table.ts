import type { StoredPool } from '../run-kinds/stored-schema.ts';
import { writerOf } from '../text/message.ts';
import { formatCount } from '../text/numbers.ts';
import { left, plainTable, right } from './text.ts';

const say = writerOf('tables');

/** Stored pools for a person at a terminal, one a row, each with its latest version. */
export const poolsTable = (pools: readonly StoredPool[]): string =>
  plainTable(
    [
      left(say('column.pool'), 44),
      right(say('column.version')),
      right(say('column.candidates')),
      left(say('column.format')),
      right(say('column.bytes')),
      left(say('column.sent')),
      left(say('column.sha256'), 17),
      left(say('column.erased')),
    ],
    pools.map(({ name, altered, erased, versions: [latest] }) => [
      altered ? say('altered', { name }) : name,
      ...(latest === undefined
        ? ['', '', '', '', '', '']
        : [
            String(latest.version),
            formatCount(latest.candidates),
            latest.format,
            formatCount(latest.bytes),
            latest.created,
            latest.sha256,
          ]),
      erased ?? '',
    ]),
  );
