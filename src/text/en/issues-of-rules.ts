import { meant } from './words.ts';

/** What can be wrong with a rule set, by itself and beside a pool. */
export const issuesOfRules = {
  // The form of its rules and clauses
  'unknown-rule-set': `There is no shipped rule set "{id}" (available: {available}).${meant}`,
  'unknown-rule-set.stored': 'There is no rule set with this id. GET /v1/rule-sets lists them.',
  'duplicate-rule-id': 'The id "{id}" is already used at {first}.',
  'reserved-id': 'The id "{id}" is reserved.',
  'rule-form.none': 'A rule needs exactly one of {selectors}; this one has none of them.',
  'rule-form.several': 'A rule needs exactly one of {selectors}; this one has {used}.',
  'rule-form.no-attribute': '"{key}" is not allowed here: the rule reads no attribute.',
  'rule-form.no-bounds': '"{key}" is not allowed here: "{form}" takes no bounds.',
  'rule-form.not-soft': '"{key}" is not allowed here: a rule with "{form}" cannot be soft.',
  'rule-form.soft-bounds': '"{key}" is not allowed here: a soft rule has only a target and a penalty.',
  'rule-form.soft-incomplete': 'A soft rule needs "target" and "penalty"; "{key}" is missing.',
  'rule-form.unbounded': 'The rule needs a bound: "min", "max", or "target" with "penalty".',
  'rule-form.emptied': 'Nothing would be left of the rule "{id}". Use "drop" to remove it.',
  'rule-form.pairs': '"{key}" is not allowed here: "{form}" holds for every post and takes no bounds.',
  'rule-form.posts-and-within':
    'Give "posts", for a rule over the holders of these posts together, or "within", for one that holds for every post by itself.',
  'unknown-post': `The assignment has no post "{id}".${meant}`,
  'rule-form.among': '"{key}" is not allowed here: only "each" has a row for each value.',
  'rule-form.where-eligible': '"whereEligible" needs a "min" in the same rule.',
  'attribute-form.reserved':
    '"{key}" is not allowed here: of "{attribute}" only "column" and "title" can be declared.',
  'attribute-form.bands-incomplete': 'Bands need "of" and "bands"; "{key}" is missing.',
  'attribute-form.bands':
    '"{key}" is not allowed here: bands are made of another attribute, and have no column.',
  'attribute-form.bands-of': '"{of}" must be declared here with the type "number" or "date".',
  'attribute-form.type': '"{key}" is not allowed together with the type "{type}".',
  'attribute-form.points': 'The column has points: as an attribute it needs the type "number".',
  'attribute-form.points-recoded':
    'The column has points, of which this attribute is only another reading. Recode the points themselves, in an attribute of the name of the column.',
  'attribute-column.names':
    'The column "name" has the names of persons, which are shown and never counted. Rules name candidates by their ids; where one person has several rows, a number of each person can be counted.',
  'attribute-column':
    'The column "{column}" is declared as an attribute of that name. Declare it only here, under a name that no column has.',
  'recoding-chain': '"{value}" is itself what another text stands for. Recode each text to its final value.',
  'recoded-value': '"{value}" is recoded: rules name "{meant}" of {attribute}.',
  'recoded-value.blank': '"{value}" is recoded to a blank of {attribute}, and no rule can name it.',
  'overlapping-bands': 'This band overlaps with the band "{other}". Both ends belong to a band.',
  'clause-form': 'A clause needs exactly one of "exclude" and "require".',
  'duplicate-key.attribute-declared': 'The attribute "{attribute}" is already declared here.',
  'duplicate-key.attribute': 'The attribute "{attribute}" is already in this condition.',
  'duplicate-key.reference-column': 'Another column here is the same attribute.',
  'duplicate-key.alias': 'The same spelling already stands for another affiliation.',
  'alias-chain': 'This alias stands for a text that is itself an alias.',
  'optional-resolution': 'A rule of the resolution cannot be optional.',
  'too-many-rules':
    'The list has {count, plural, one {# entry} other {# entries}}; the limit is {most, number}.',
  'too-many-rows':
    'The rules up to this one are too many for this pool: they need more than {rows, plural, one {# row} other {# rows}} ("each" needs one for every value), or look at more than {looks, number} candidates.',
  'wrong-value.single-valued': 'This column takes only one value.',
  'wrong-value.attribute-name': 'An attribute cannot have this name.',
  'wrong-value.country-code': 'Expected an ISO 3166-1 alpha-3 code.',
  'wrong-value.no-attribute': 'A condition needs at least one attribute.',
  'wrong-value.decimal': 'Expected a plain decimal number, such as 100 or 7.5.',
  'wrong-type.seats': 'Expected a whole number of seats, such as 24.',
  'wrong-type.seats-alone':
    'Expected a whole number; a percentage has no meaning in an assignment, where the number of holders is not fixed.',
  'wrong-type.seats-of-post': 'Expected a whole number of seats, or a range with "min" and "max".',
  'wrong-value.score-of-assignment': 'Expected "points" or "none".',
  'wrong-type.bound': 'Expected a whole number of seats, or a percentage such as 40%.',
  'wrong-value.percentage': 'Expected seats, or a percentage of the size from 0% to 100%, such as "40%".',
  'wrong-value.no-range': 'A range needs "min", "max" or both.',
  'wrong-value.range': 'Expected a range of numbers or of days (YYYY-MM-DD), with "min" not above "max".',
  'wrong-value.range-type':
    '{type, select, date {The ends of this range must be days, written YYYY-MM-DD.} other {The ends of this range must be numbers.}}',
  'wrong-value.range-attribute':
    'A range needs an attribute of type "{type}". Declare "{attribute}" under "attributes" with that type.',
  'wrong-value.no-values': 'At least one value is needed.',
  'wrong-value.column-or-weights': 'Give "weights" or "column", not both.',
  'wrong-value.no-weight': 'At least one weight is needed.',

  // Bounds, weights and penalties
  'min-above-max': 'The minimum {min} is above the maximum {max}.',
  'min-above-max.rule': 'The minimum {min} of "{id}" is above its maximum {max}.',
  'negotiable-resolution': 'A bound of the resolution cannot be negotiable.',
  'negotiable-bound.no-min': 'A negotiable minimum needs a "min" in the same rule.',
  'negotiable-bound.no-max': 'A negotiable maximum needs a "max" in the same rule.',
  'negotiable-bound.above-min': 'The negotiable minimum cannot be above the minimum {bound}.',
  'negotiable-bound.below-max': 'The negotiable maximum cannot be below the maximum {bound}.',
  'penalty-not-whole': 'The penalty times the objective scale {scale, number} must be a whole number.',
  'preference-not-whole': 'The points times the objective scale {scale, number} must be a whole number.',
  'objective-too-large':
    'With these weights, decimals and penalties an objective could reach 2^53, beyond which integers are not exact.',

  // Beside a pool
  'missing-score-column': `The pool has no column with scores named "score:{name}" or "{name}".${meant}`,
  'missing-score-column.none':
    'The pool has no column with scores. Name it ("column" or "weights"), or write "score: none" where nobody is scored.',
  'two-score-columns': 'The pool has both a column "score:{name}" and a column "{name}": rename one of them.',
  'missing-score-column.criterion': `The criterion "{name}" has no weight.${meant}`,
  'unknown-attribute':
    'The pool has no data for the attribute "{attribute}"{derivedFrom, select, nationality { (derived from nationality)} nominated_by { (derived from nominated_by)} other {}}. It has data for {known}.{canBeOptional, select, yes { If a pool may lack the attribute, add "optional": true to the rule.} other {}}',
  'unknown-attribute.column':
    'The attribute "{attribute}" is read from the column "{column}", which the pool does not have.',
  'unknown-attribute.points':
    'The column "{attribute}" has points. For rules about them, declare it under "attributes" with the type "number".',
  'unknown-attribute.name':
    'Rules do not read names. To name candidates, use their ids, with "candidates", "include" or "exclude".',
  'unknown-attribute.none':
    'The pool has no data for the attribute "{attribute}"{derivedFrom, select, nationality { (derived from nationality)} nominated_by { (derived from nominated_by)} other {}}, nor for any other.{canBeOptional, select, yes { If a pool may lack the attribute, add "optional": true to the rule.} other {}}',
  'unknown-attribute.meant':
    'The pool has no data for the attribute "{attribute}"{derivedFrom, select, nationality { (derived from nationality)} nominated_by { (derived from nominated_by)} other {}}. Did you mean "{meant}"?',
  'unknown-attribute.source':
    'The column "{attribute}" is read as the attribute "{meant}": name that attribute.',
  'unknown-attribute.declared': 'The pool has no column "{column}". Did you mean "{meant}"?',
  'unknown-attribute.left-out': `The pool has no data for the attribute "{attribute}".${meant}`,
  'unknown-attribute-value': `No candidate has the value "{value}" of {attribute}.${meant}`,
  'unknown-attribute-value.allowed':
    'No candidate has the value "{value}" of {attribute}. Allowed values: {allowed}.',
  'unknown-attribute-value.left-out': `This value of {attribute} is neither in the pool nor in the vocabulary.${meant}`,
  'unknown-candidate': 'The pool has no candidate with this id.',
  'unknown-candidate.several':
    'The pool has no candidate with this id, but it has {ids}. Name each of them by itself{isOption, select, yes { (on the command line, repeat the option)} other {}}.',
  'unknown-candidate.named': 'The pool has no candidate "{id}".',
  'unknown-assignment': `The rule set has no assignment "{id}".${meant}`,
  'missing-key.assignment': 'A certificate is of one assignment. Name it: {known}.',
  'unknown-assignment.none': 'The rule set has no assignments.',
  'ineligible-member': 'This candidate is not eligible ({reason}), and so cannot be a member of the slate.',
  'unknown-rule': `The rule set has no rule "{id}".${meant}`,
} as const;
