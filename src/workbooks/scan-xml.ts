import { SaxesParser } from 'saxes';
import { damaged } from './refused-workbook.ts';

/** What is done with the elements of a part, in their order. Names are without prefix. */
export type XmlHandlers = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** An attribute by its name, with prefix; undefined where it is absent. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Elements that may be open at a time. */
const deepest = 100;

/** Bytes within which an element or its end must come: a cell holds 32,767 characters at most. */
const longestGap = 2 * 1024 ** 2;

/**
 * Goes through the XML of a part. Document types, and with them entities, are refused: no program writes one into a
 * workbook, and nothing outside the part is ever read.
 * @throws RefusedWorkbook where it is not well-formed; whatever a handler throws.
 */
export const scanXml = async (
  chunks: AsyncIterable<Uint8Array>,
  { open, close, text }: XmlHandlers,
): Promise<void> => {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  let [depth, gap] = [0, 0];
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentag', ({ name, attributes }) => {
    [depth, gap] = [depth + 1, 0];
    if (depth > deepest) throw damaged();
    open(localNameOf(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    [depth, gap] = [depth - 1, 0];
    close?.(localNameOf(name));
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const write = (part: string): void => {
    parser.write(part);
    gap += part.length;
    if (gap > longestGap) throw damaged();
  };
  for await (const chunk of chunks) write(decodeOr(decoder, chunk));
  write(decodeOr(decoder));
  parser.close();
};

/** @throws RefusedWorkbook */
const decodeOr = (decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string => {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw damaged();
  }
};

const localNameOf = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};
