/** The comments in a rule set that was made from a quota file; each line becomes a line of comment. */
export const importedRules = {
  head: 'Made by slate rules import from {source}.\nThe schema line above lets editors complete and check this file; write it beside with:\n  slate rules schema --out rule-set.schema.json\nCheck it over your pool before anything else: slate rules check THIS-FILE --pool POOL.csv',
  score:
    'Nobody is scored: the rules below and the lots decide. With scores, remove this line and see score in docs/pool-and-rules.md.',
  attributes:
    'The features, with the only values that a pool may have. A feature is the column of that name; where\nthe pool calls it otherwise, add column: NAME. Other words for a value are recoded: values may map\nthe text of the pool to the value that it stands for (docs/pool-and-rules.md).',
  rules:
    'One rule for each value with a minimum or maximum. min_flex and max_flex of the quota file became negotiable:\nhow far a bound may move where no selection satisfies every rule.',
  ties: 'Lots decide between equally good selections. Replace the seed by something that nobody can choose and that is\npublished before the draw (the numbers of a public lottery on an announced day, say), and note when it was published.',
} as const;
