/** What lists and figures in sentences are made of. */
export const words = {
  more: '{count, number} more',
} as const;
