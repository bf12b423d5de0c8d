/** What can be wrong with what is asked for: slates, scenarios, results to be compared, and what is stored. */
export const issuesOfRequests = {
  // Slates
  'empty-slate': 'The slate has no members.',
  'duplicate-member': 'This member is already on the slate.',
  'wrong-value.slate-size':
    'The slate has more members than the rule set has seats ({size, plural, one {# seat} other {# seats}}).',

  // Scenario files
  'duplicate-scenario-id': 'The id "{id}" is already used at {first}.',
  'duplicate-scenario-id.base': 'The id "{id}" is reserved for the base.',
  'too-many-scenarios':
    'The file asks for {count, number} scenarios, points, omissions and trials; the limit is {most, number}.',
  'wrong-value.dropped-rule': 'The rule "{id}" is dropped, so it has no bound to set.',
  'wrong-value.no-such-bound': 'The rule "{id}" takes no "{side}".',
  'wrong-value.ranges': 'A sweep needs a range for one or two bounds; this one has {count, number}.',
  'wrong-value.range-order': 'The last value is below the first.',
  'wrong-value.bound-name': 'Expected RULE.min, RULE.max or RULE.target.',
  'wrong-value.slash': 'A slash is not allowed here: it separates the id of a sweep from its point.',
  'wrong-value.one-criterion': 'There is only one criterion: without it no score would be left.',
  'wrong-value.scores-or-attribute': 'Exactly one of "scores" and "attribute" is needed.',
  'wrong-value.values-without-attribute': '"values" needs an "attribute".',
  'wrong-value.spread': 'Expected a plain decimal number with at most 6 digits before and 6 after the point.',
  'wrong-value.spread-too-wide':
    'With {decimals, plural, one {# decimal place} other {# decimal places}} the spread can be at most {most}.',
  'wrong-value.no-scores': 'The rule set scores nobody (score: none), so there are no scores to perturb.',
  'wrong-value.noise-too-large':
    'With this noise an objective could reach 2^53, beyond which integers are not exact.',

  // Options
  'wrong-value.ties-without-certificate':
    'The certificate shows how the tie was drawn: "certifyTies" needs "certificate".',

  // Results to be compared
  'wrong-input.pool':
    'Result {result} was not made from this pool: its inputs name the SHA-256 {expected}; this pool has {actual}.',
  'wrong-input.rules':
    'Result {result} was not made from this rule set: its inputs name the SHA-256 {expected}; this rule set has {actual}.',

  // What is stored
  'unknown-pool': 'There is no stored pool with this name. Store it with PUT /v1/pools/NAME.',
  'unknown-pool.erased': 'The pool with this name was erased.',
  'unknown-version': 'There is no such version; the latest is {latest}.',
  'unknown-version.shipped': 'A shipped rule set has no versions: it comes with the program.',
} as const;
