import type { z } from 'zod';
import type { Issue, IssueDocument } from '../../input/issues/issue.ts';
import { writerOf } from '../../text/message.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import {
  parseJsonBytes,
  type ServiceAnswer,
  type ServiceBody,
  type ServiceClient,
  type ServiceMethod,
} from './service-client.ts';
import { problemText } from './read-problem.ts';
import type { Service } from './with-service.ts';

export type Question<S extends z.ZodType> = {
  /** GET where it is left out. */
  readonly method?: ServiceMethod;
  /** From `/v1` on, with everything in it escaped. */
  readonly path: string;
  readonly body?: ServiceBody;
  /** What the answer must be. */
  readonly schema: S;
  /** What each document is called on the command line, where the service finds issues in it. */
  readonly files?: Readonly<Partial<Record<IssueDocument, string>>>;
  /** Gives such issues their lines in files. */
  readonly placed?: (issue: Issue) => Issue;
};

/** The requested document; or the exit code, after the reason was reported. */
export type Asked<T> = { readonly document: T } | { readonly code: ExitCode };

/** Requests a document from a service, and reports failures: no answer, a problem, or not a Slate service. */
export const ask = async <S extends z.ZodType>(
  service: Service,
  question: Question<S>,
): Promise<Asked<z.infer<S>>> => {
  const { method = 'GET', path, body, schema } = question;
  const { client, context } = service;
  const answer = await client.request(method, path, body);
  if ('failure' in answer) {
    context.writeError(`${answer.failure}\n`);
    return { code: exitCodes.invalid };
  }
  if (answer.status >= 200 && answer.status < 300) {
    const value = answer.mediaType === 'application/json' ? parseJsonBytes(answer.bytes) : undefined;
    if (value !== undefined && fits(schema, value)) return { document: value as z.infer<S> };
    context.writeError(`${unexpected(client)}\n`);
    return { code: exitCodes.invalid };
  }
  return refused(service, answer, question);
};

/** A newer service may send more: unknown keys are ignored. */
const fits = (schema: z.ZodType, value: unknown): boolean => {
  const checked = schema.safeParse(value);
  return checked.success || checked.error.issues.every(({ code }) => code === 'unrecognized_keys');
};

const refused = (
  { client, command, context }: Service,
  { status, mediaType, bytes }: ServiceAnswer,
  { files = {}, placed }: Pick<Question<z.ZodType>, 'files' | 'placed'>,
): { readonly code: ExitCode } => {
  const named = { options: command, request: command, ...files };
  const text = mediaType === 'application/problem+json' ? problemText(bytes, named, placed) : null;
  context.writeError(text ?? `${notSlate(client, status)}\n`);
  if (text !== null && status === 401) {
    context.writeError(`${client.keyed ? write('key-refused') : write('key-missing')}\n`);
  }
  // The service failed, and not the request: the command line exits as where it fails itself.
  return { code: text !== null && status === 500 ? exitCodes.internal : exitCodes.invalid };
};

const write = writerOf('services');

const unexpected = ({ address }: ServiceClient): string =>
  address === null ? write('unexpected.local') : write('unexpected', { address });

const notSlate = ({ address }: ServiceClient, status: number): string =>
  address === null ? write('not-slate.local', { status }) : write('not-slate', { address, status });
