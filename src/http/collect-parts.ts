import type { FastifyRequest } from 'fastify';
import type { Part, Parts } from '../panel/draft.ts';
import { problem, type Problem } from './problem.ts';

/**
 * Collects the parts of a form as bytes, files and fields alike; what they mean is found out in a worker.
 * @param limit - most bytes of all parts together.
 */
export const collectParts = async (
  request: FastifyRequest,
  limit: number,
): Promise<{ readonly parts: Parts } | { readonly problem: Problem }> => {
  const parts: Part[] = [];
  let total = 0;
  try {
    for await (const part of request.parts()) {
      // Every part is taken as a file (see `isPartAFile` of the plugin), so that no bytes are decoded or cut.
      if (part.type !== 'file') continue;
      const bytes = await part.toBuffer();
      total += bytes.length;
      if (total > limit) return { problem: tooLarge() };
      parts.push({ name: part.fieldname, bytes, filename: part.filename, mediaType: part.mimetype });
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
