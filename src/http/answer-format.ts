import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { z } from 'zod';
import type { Rendered } from '../operations/operation.ts';
import type { OperationName } from '../operations/operations.ts';
import { contentTypeOf, isBinary, servedFormatsOf, type FormatName } from '../report/formats.ts';
import { contentPolicy } from '../report/html/content-policy.ts';
import { listText } from '../text/message.ts';
import { sendProblem } from './error-handler.ts';
import { problem } from './problem.ts';
import { vary } from './content-language.ts';

/** A report may use the styles and images that are within it; whatever else it says of itself holds too. */
const reportPolicy = `${contentPolicy}; frame-ancestors 'none'`;

/** Without its parameters. */
const mediaTypeIn = (contentType: string): string => contentType.split(';')[0]!;

/**
 * What of `available` the request prefers by its `Accept`; the first where it prefers none. The answer says that it
 * depends on that.
 * @param available - content types.
 * @returns null: the request takes none of them.
 */
export const negotiate = (
  request: FastifyRequest,
  reply: FastifyReply,
  available: readonly string[],
): string | null => {
  vary(reply, 'Accept');
  const { accept = '' } = request.headers;
  const taken = new Negotiator({ headers: { accept: accept.trim() === '' ? '*/*' : accept } });
  return taken.mediaType(available) ?? null;
};

/** Names all that there is. */
export const sendNotAcceptable = (reply: FastifyReply, available: readonly string[]): FastifyReply =>
  sendProblem(reply, problem('not-acceptable', { types: listText(available.map(mediaTypeIn), 'unit') }));

/** The content types of an operation's answers, JSON first. */
export const contentTypesOf = (operation: OperationName): readonly string[] =>
  servedFormatsOf(operation).map(contentTypeOf);

/** The answers of operations in other formats than JSON, for the description. */
export const contentIn = (formats: readonly FormatName[]): Record<string, { readonly schema: z.ZodType }> =>
  Object.fromEntries(
    formats
      .filter((format) => format !== 'json')
      .map((format) => [
        mediaTypeIn(contentTypeOf(format)),
        { schema: isBinary(format) ? bytes : z.string() },
      ]),
  );

const bytes = z.string().meta({ format: 'binary' });

/** A document in another format than JSON: pages are shown, other files saved. */
export const sendRendered = (reply: FastifyReply, rendered: Rendered): FastifyReply => {
  const { format, bytes: content } = rendered;
  const isPage = format === 'html';
  if (isPage) void reply.header('content-security-policy', reportPolicy);
  return reply
    .type(contentTypeOf(format))
    .header('content-disposition', `${isPage ? 'inline' : 'attachment'}; filename="${fileNameOf(rendered)}"`)
    .send(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
};

const longestName = 100;

/** `slate-RULE-SET.xlsx`, `slate-what-if-RULE-SET.csv`: letters of ASCII, digits and few signs, on every system. */
const fileNameOf = ({ operation, format, ruleSet }: Rendered): string => {
  const parts = ['slate', ...(operation === 'solve' ? [] : [operation]), ruleSet];
  const name = parts.join('-').replace(/[^A-Za-z0-9_.-]+/g, '-');
  return `${name.slice(0, longestName)}.${format}`;
};
