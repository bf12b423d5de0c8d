/** How a body may be compressed, by the names of HTTP. */
export const codings = ['gzip', 'deflate', 'br'] as const;
export type Coding = (typeof codings)[number];
