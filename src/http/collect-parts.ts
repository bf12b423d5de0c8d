import type { FastifyRequest } from 'fastify';
import type { Part, Parts } from '../panel/draft.ts';
import type { Intake } from './intake.ts';
import { problem, type Problem } from './problem.ts';

type Collected = { readonly parts: Parts } | { readonly problem: Problem };

/**
 * Collects the parts of a form as bytes, files and fields alike; what they mean is found out in a worker.
 * Every byte of the form counts, with what stands before, between and behind the parts.
 */
export const collectParts = (request: FastifyRequest, intake: Intake): Promise<Collected> =>
  Promise.race([collect(request), refusal(request, intake)]);

/** Resolves when more comes than there is a place for. */
const refusal = ({ raw }: FastifyRequest, intake: Intake): Promise<Collected> =>
  new Promise((resolve) => {
    raw.on('data', ({ length }: Buffer) => {
      const problem = intake.receive(raw, length);
      if (problem === null) return;
      raw.unpipe();
      resolve({ problem });
    });
  });

const collect = async (request: FastifyRequest): Promise<Collected> => {
  const parts: Part[] = [];
  try {
    for await (const part of request.parts()) {
      // Every part is taken as a file (see `isPartAFile` of the plugin), so that no bytes are decoded or cut.
      if (part.type !== 'file') continue;
      const bytes = await part.toBuffer();
      // The plugin's types have both names for every part; a header may be without them.
      const { fieldname, filename } = part as { readonly fieldname?: string; readonly filename?: string };
      const { mimetype: mediaType } = part;
      parts.push({ name: fieldname ?? '', bytes, filename: filename ?? '', mediaType });
    }
  } catch (error) {
    const { statusCode } = error as { readonly statusCode?: number };
    return { problem: statusCode === 413 ? tooLarge() : malformed() };
  }
  return { parts };
};

const tooLarge = (): Problem =>
  problem('body-too-large', 'The form is larger, or has more parts, than the service accepts.');

const malformed = (): Problem =>
  problem(
    'malformed-request',
    'The body is not multipart/form-data with the boundary that its header names.',
  );
