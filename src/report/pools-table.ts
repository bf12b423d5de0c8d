import type { StoredPool } from '../run-kinds/stored-schema.ts';
import { formatCount, plainTable } from './text.ts';

/** Stored pools for a person at a terminal, one a row, each with its latest version. */
export const poolsTable = (pools: readonly StoredPool[]): string =>
  plainTable(
    [
      { title: 'pool', longest: 44 },
      { title: 'version', align: 'right' },
      { title: 'candidates', align: 'right' },
      { title: 'format' },
      { title: 'bytes', align: 'right' },
      { title: 'sent' },
      { title: 'sha256', longest: 17 },
      { title: 'erased' },
    ],
    pools.map(({ name, altered, erased, versions: [latest] }) => [
      altered ? `${name} (not as in the journal)` : name,
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
