import { toIssues } from '../../panel/documents/check-schema.ts';
import type { Draft } from '../../panel/draft.ts';
import { createIssueList } from '../../panel/issues/outcome.ts';
import { engineChoices, explainLevels, optionsSchema, type SolveOptions } from '../../panel/options.ts';
import type { CertificateDocument } from '../../panel/proof/certificate-schema.ts';
import { certificateText } from '../../panel/proof/certificate.ts';
import type { ResultDocument } from '../../panel/result/result-schema.ts';
import { serialise } from '../../panel/result/result.ts';
import { resultCsv } from '../../report/csv.ts';
import { resultTable } from '../../report/result-table.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readNumber } from '../read-number.ts';
import {
  deliver,
  exitCodeOf,
  outOption,
  poolOption,
  readPoolAndRules,
  refuse,
  rulesOption,
  runForText,
  runInWorker,
  textOf,
  writeTo,
} from './shared.ts';

const formats = ['table', 'json', 'csv'] as const;

export const solveCommand: Command = {
  name: 'solve',
  summary: 'recommend the best slate of a pool under a rule set',
  options: {
    pool: poolOption,
    rules: rulesOption,
    engine: { value: 'NAME', help: 'which solver searches', choices: engineChoices },
    'time-limit': { value: 'SECONDS', help: 'stop after so long, with the best slate so far (default 60)' },
    explain: {
      value: 'LEVEL',
      help: 'rules: what one seat more on every tight side would bring; default at a terminal, else none',
      choices: explainLevels,
    },
    'cross-check': { help: 'have a second engine solve the kernel again (default)' },
    'no-cross-check': { help: 'go without a second opinion' },
    certificate: { value: 'FILE', help: 'write the certificate there, for `slate check`' },
    proof: {
      value: 'FILE',
      help: 'write program and proof there in the public format VIPR; it has every score, so keep it to yourself',
    },
    format: { value: 'NAME', help: 'how to print the result (default table)', choices: formats },
    out: outOption,
  },
  examples: [
    'slate solve --pool fixtures/open-call.csv --rules a-res-79-325-baseline',
    'slate solve --pool fixtures/open-call.csv --rules fixtures/a-res-79-325-baseline.json --format json --out result.json',
  ],
  run: async (options, _operands, context) => {
    const issues = createIssueList();
    const format = textOf(options, 'format') ?? 'table';
    const solveOptions = readSolveOptions(options, format === 'table' && context.terminal, issues);
    const { paths, pool, rules } = await readPoolAndRules(options, issues);
    const draft = { pool, rules, slate: null, options: solveOptions };
    const answer = await runInWorker('solve', { ...draft, issues: issues.told() }, context);
    if ('issues' in answer) return refuse(answer, paths, context);
    const { result, certificate } = takeApart(answer.document as ResultDocument);
    const written = [
      await writeCertificate(certificate, options, context),
      await writeProof({ ...draft, issues: [] }, options, context),
    ];
    const code = written.every((is) => is) ? exitCodeOf(result) : exitCodes.invalid;
    const delivered = await deliver(render(result, format, options, context), code, options, context);
    if (answer.disagreement === undefined) return delivered;
    context.writeError(`cross-check-disagrees: ${answer.disagreement} Do not use this result.\n`);
    return exitCodes.internal;
  },
};

/** `--certificate` names a file of its own: the document is the same with it and without. */
const takeApart = (
  document: ResultDocument,
): { readonly result: ResultDocument; readonly certificate: CertificateDocument | null } => {
  if (document.outcome === 'stopped') return { result: document, certificate: null };
  const { certificate, ...result } = document;
  return { result, certificate: certificate === undefined ? null : (certificate as CertificateDocument) };
};

const noProof = (path: string): string => `${path} is not written: the search was stopped before a proof.\n`;

const writeCertificate = async (
  certificate: CertificateDocument | null,
  options: OptionValues,
  context: CommandContext,
): Promise<boolean> => {
  const path = textOf(options, 'certificate');
  if (path === undefined) return true;
  if (certificate !== null) return writeTo(path, certificateText(certificate), context);
  context.writeError(noProof(path));
  return true;
};

/** The same search again, which takes the same way to the same proof. */
const writeProof = async (draft: Draft, options: OptionValues, context: CommandContext): Promise<boolean> => {
  const path = textOf(options, 'proof');
  if (path === undefined) return true;
  const answer = await runForText('export-proof', draft, context);
  if (answer.status === 'done' && answer.document !== '') return writeTo(path, answer.document, context);
  context.writeError(noProof(path));
  return true;
};

/** What the options of the document are called on the command line. */
const optionNames: Readonly<Record<string, string>> = {
  '/engine': '--engine',
  '/timeLimit': '--time-limit',
  '/explain': '--explain',
};

const readSolveOptions = (
  options: OptionValues,
  forPerson: boolean,
  issues: ReturnType<typeof createIssueList>,
): SolveOptions | null => {
  const timeLimit = textOf(options, 'time-limit');
  const given = {
    engine: textOf(options, 'engine'),
    timeLimit: timeLimit === undefined ? undefined : (readNumber(timeLimit) ?? Number.NaN),
    explain: textOf(options, 'explain') ?? (forPerson ? 'rules' : undefined),
    crossCheck: options['no-cross-check'] !== true,
    certificate: textOf(options, 'certificate') !== undefined,
  };
  const parsed = optionsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  for (const { pointer, ...issue } of toIssues(parsed.error, 'options')) {
    issues.add({ ...issue, detail: `${optionNames[pointer ?? ''] ?? pointer}: ${issue.detail}` });
  }
  return null;
};

const render = (
  result: ResultDocument,
  format: string,
  options: OptionValues,
  context: CommandContext,
): string => {
  if (format === 'json') return serialise(result);
  if (format === 'csv') return resultCsv(result);
  const inputs = `--pool ${textOf(options, 'pool') ?? ''} --rules ${textOf(options, 'rules') ?? ''}`;
  const { invocation } = context.config;
  return resultTable(result, {
    width: context.width,
    next: [
      {
        purpose: 'The whole result, for programs',
        command: `${invocation} solve ${inputs} --format json --out result.json`,
      },
      {
        purpose: 'The slate, for a spreadsheet',
        command: `${invocation} solve ${inputs} --format csv --out slate.csv`,
      },
      {
        purpose: 'The proof, and an independent check of it',
        command: `${invocation} solve ${inputs} --certificate certificate.json && ${invocation} check ${inputs} --certificate certificate.json`,
      },
      {
        purpose: 'Any slate, clause by clause',
        command: `${invocation} verify ${inputs} --slate result.json`,
      },
      { purpose: 'The same over REST, with Swagger UI at /docs', command: `${invocation} serve` },
    ],
  });
};
