import { Busboy, type BusboyInstance } from '@fastify/busboy';
import type { FormPart, FormParts } from '../request-parts.ts';
import { issue, type Issue } from '../issues/issue.ts';

/** Parts that a form may have. */
const mostParts = 8;

/**
 * The parts of a form as bytes, files and fields alike. What looks like a boundary and is none takes several times as
 * long as anything else: not for the thread that answers.
 * @param mediaType - `Content-Type` of the form, with its boundary.
 */
export const splitForm = (
  bytes: Uint8Array,
  mediaType: string,
): Promise<{ readonly parts: FormParts } | { readonly issue: Issue }> =>
  new Promise((resolve) => {
    const refuse = (make: () => Issue) => (): void => {
      resolve({ issue: make() });
    };
    const splitter = splitterOf(mediaType);
    if (splitter === null) {
      resolve({ issue: broken() });
      return;
    }
    const parts: FormPart[] = [];
    splitter.on('file', (name, content, filename, _encoding, type) => {
      const place = parts.length;
      const chunks: Buffer[] = [];
      parts.push({
        name: textOf(name),
        bytes: new Uint8Array(),
        filename: textOf(filename),
        mediaType: type,
      });
      content.on('data', (chunk: Buffer) => chunks.push(chunk));
      content.on('error', refuse(broken));
      content.on('end', () => {
        parts[place] = { ...parts[place]!, bytes: Buffer.concat(chunks) };
      });
    });
    splitter.on('partsLimit', refuse(tooMany));
    splitter.on('filesLimit', refuse(tooMany));
    splitter.on('error', refuse(broken));
    splitter.on('finish', () => {
      resolve({ parts });
    });
    splitter.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  });

/** Null: the media type has no boundary. */
const splitterOf = (mediaType: string): BusboyInstance | null => {
  try {
    return new Busboy({
      headers: { 'content-type': mediaType },
      limits: { fileSize: Infinity, files: mostParts, parts: mostParts },
      // Every part is taken as a file, so that no bytes are decoded or cut.
      isPartAFile: () => true,
    });
  } catch {
    return null;
  }
};

/** A header may be without a name, whatever the types say. */
const textOf = (text: string | undefined): string => text ?? '';

const broken = (): Issue => issue('broken-form', { document: 'request' });

const tooMany = (): Issue => issue('too-many-parts', { document: 'request' }, { most: mostParts });
