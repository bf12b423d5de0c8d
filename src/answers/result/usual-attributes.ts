/** Attributes that a balance has wherever the pool has data for them. */
export const usualInBalance: readonly string[] = [
  'gender',
  'region',
  'development',
  'ldc',
  'lldc',
  'sids',
  'expertise',
  'nominated',
];
