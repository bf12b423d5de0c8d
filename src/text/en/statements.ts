/** What a result says, by the statement's code. */
export const statements = {
  'too-few-eligible':
    'Only {eligible, plural, one {# candidate of the pool is} other {# candidates of the pool are}} eligible for {size, plural, one {# seat} other {# seats}}.',
  'negotiable-without-room':
    '{side, select, min {The negotiable minimum} other {The negotiable maximum}} of {rule} equals the bound itself, so it gives no room to move.',
  'core-unfinished': 'There was no time to find which members are in every best slate.',
} as const;
