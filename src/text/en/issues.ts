/** Details of issues, by the issue's code; where a code has several sentences, by the code and what tells them apart. */
export const issues = {
  'missing-part': 'The form needs a part "{name}".',
} as const;
