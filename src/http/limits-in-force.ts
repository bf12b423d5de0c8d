import type { Config } from '../config/config.ts';
import { mostExpansion } from '../input/documents/decompress.ts';

type LimitsConfig = Pick<Config, 'bodyAdmission' | 'limits'>;

/** The limits of a service by their names, for programs: `x-slate-limits` in the OpenAPI document. */
export const limitsInForce = ({ bodyAdmission, limits }: LimitsConfig): Readonly<Record<string, number>> => ({
  body: bodyAdmission.bodyLimit,
  ...limits,
});

/** The same for people, in Markdown: what each is, and what is said where it does not hold. */
export const describeLimits = ({ bodyAdmission, limits }: LimitsConfig): string =>
  [
    'Limits of this service, each refused with an error that names it (also under `info.x-slate-limits`):',
    '',
    '| limit | at most | beyond it |',
    '| --- | --- | --- |',
    ...[
      ['body as it is sent, bytes (`body`)', bodyAdmission.bodyLimit, '413'],
      ['body once it is decompressed, bytes (`decompressed`)', limits.decompressed, '413'],
      ['candidates of a pool (`candidates`)', limits.candidates, '422 `too-many-candidates`'],
      ['columns of a pool (`columns`)', limits.columns, '422 `too-many-columns`'],
      ['candidates times columns of a pool (`cells`)', limits.cells, '422 `too-many-cells`'],
      ['rules of a rule set, and clauses of its eligibility (`rules`)', limits.rules, '422 `too-many-rules`'],
      ['rows that the rules expand to over a pool (`rows`)', limits.rows, '422 `too-many-rows`'],
      [
        'scenarios, points, omissions and trials of a request (`scenarios`)',
        limits.scenarios,
        '422 `too-many-scenarios`',
      ],
      ['objects and arrays in one another (`nesting`)', limits.nesting, '400 or, in a form, 422 `too-deep`'],
      [
        'objects and arrays of a document in JSON, in all (`objects`)',
        limits.objects,
        '422 `too-many-objects`',
      ],
      ['keys of one object in JSON (`keys`)', limits.keys, '422 `too-many-keys`'],
      ['characters of a text or a key (`textLength`)', limits.textLength, '422 `text-too-long`'],
      ['characters of a document in YAML (`yaml`)', limits.yaml, '422 `yaml-too-long`'],
      [
        'seconds that a request may ask for (`longestTimeLimit`)',
        limits.longestTimeLimit,
        '422 `wrong-value`',
      ],
      ['seconds where it does not say (`timeLimit`)', limits.timeLimit, 'the outcome `stopped`'],
    ].map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `JSON bodies may be compressed: \`Content-Encoding: gzip\`, \`deflate\` or \`br\`, one of them. Decompressed, a body may have ${mostExpansion} times as many bytes as were sent, and 1 MiB, at most; beyond it 413.`,
  ].join('\n');
