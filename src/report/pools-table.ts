import type { StoredPool } from '../run-kinds/stored-schema.ts';
import { writerOf } from '../text/message.ts';
import { formatCount } from '../text/numbers.ts';
import { left, plainTable, right } from './text.ts';

const message = writerOf('tables');

/** Stored pools for a person at a terminal, one a row, each with its latest version. */
export const poolsTable = (pools: readonly StoredPool[]): string =>
  plainTable(
    [
      left(message('column.pool'), 44),
      right(message('column.version')),
      right(message('column.candidates')),
      left(message('column.format')),
      right(message('column.bytes')),
      left(message('column.sent')),
      left(message('column.sha256'), 17),
      left(message('column.erased')),
    ],
    pools.map(({ name, altered, erased, versions: [latest] }) => [
      altered ? message('altered', { name }) : name,
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
