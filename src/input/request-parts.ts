/** One part of a form, as it came. */
export type FormPart = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Blank where the part has none. */
  readonly filename: string;
  readonly mediaType: string;
};

/** How the file of a pool is to be read; absent: as its bytes say. */
export type PoolFileOptions = {
  /** Encoding of a text without a byte order mark: a label of the WHATWG Encoding Standard. */
  readonly encoding?: string | undefined;
  /** Sheet of a workbook, by name or by place from 1. */
  readonly sheet?: string | undefined;
};
export type FormParts = readonly FormPart[];

/** How a body may be compressed, by the names of HTTP. */
export const codings = ['gzip', 'deflate', 'br'] as const;
export type Coding = (typeof codings)[number];

/** A body as it was sent: compressed where there is a coding. */
export type SentBody = { readonly bytes: Uint8Array; readonly coding?: Coding };
