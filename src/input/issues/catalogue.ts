/**
 * Everything that can be wrong with what people bring, by code. Codes are stable: tooling may rely on
 * them. `docs/errors.md` explains each, and a test keeps the two lists the same.
 */
export const issueCatalogue = {
  // Any document
  'not-utf-8': 'The bytes are not UTF-8 text.',
  'invalid-json': 'The text is not JSON.',
  'invalid-yaml': 'The text is not YAML.',
  'duplicate-key': 'An object names a key twice.',
  'forbidden-key': 'A key that JavaScript treats specially (`__proto__`) is not allowed.',
  'too-deep': 'The document is nested too deeply.',
  'yaml-too-long': 'A document in YAML is longer than the limit.',
  'text-too-long': 'A text or a key is longer than the limit.',
  'too-many-objects': 'The document has more objects and arrays than the limit.',
  'too-many-keys': 'An object has more keys than the limit.',
  'wrong-type': 'A value has the wrong type.',
  'wrong-value': 'A value is outside what is allowed there.',
  'missing-key': 'A required key is missing.',
  'unknown-key': 'A key is not known there.',
  'decompressed-too-large':
    'The body is larger than the limit once it is decompressed, or far larger than what was sent.',
  'broken-coding': 'The body is not in the coding that its header names.',
  'unreadable-file': 'A file cannot be read.',
  // Pool
  'csv-quotes': 'A quoted CSV field is malformed or never closed.',
  'csv-row-length': 'A CSV row has more or fewer fields than the header.',
  'csv-no-header': 'The CSV has no header row.',
  'blank-column-name': 'A column has no name.',
  'duplicate-column': 'Two columns are the same one.',
  'missing-id-column': 'The pool has no column `id`.',
  'too-many-candidates': 'The pool has more candidates than the limit.',
  'too-many-columns': 'The pool has more columns than the limit.',
  'too-many-cells': 'The pool has more cells, candidates times columns, than the limit.',
  'no-candidates': 'The pool has no candidate.',
  'blank-id': 'A candidate has no id.',
  'duplicate-id': 'Two candidates have the same id.',
  'control-character': 'A value has a control character or a broken code point.',
  'replacement-character': 'A value has U+FFFD, the mark of text that was read in the wrong encoding.',
  'unknown-country': 'A value is not an ISO 3166-1 alpha-3 code of a Member or observer State.',
  'unknown-value': 'A value is not in the vocabulary of its column.',
  'several-values': 'A column that takes one value has several.',
  'affiliation-none': 'The affiliation `none` stands beside another one.',
  'not-a-decimal': 'A score is not a plain decimal number.',
  'too-many-decimals': 'A score has more decimals than the rule set allows.',
  'score-too-large': 'A score is too large to be counted exactly.',
  'blank-score': 'An eligible candidate has no score.',
  // Rule set
  'unknown-rule-set': 'No shipped or stored rule set has this id.',
  'duplicate-rule-id': 'Two rules or clauses have the same id.',
  'reserved-id': 'The id is reserved for a reason that the program gives itself.',
  'rule-form': 'A rule is none of the known forms, or a mixture of several.',
  'clause-form': 'An eligibility clause needs exactly one of `exclude` and `require`.',
  'min-above-max': 'A minimum is above the maximum of the same rule.',
  'negotiable-bound': 'A negotiable bound stands beside no bound, or is tighter than it.',
  'negotiable-resolution': 'A bound of the resolution cannot be negotiable.',
  'optional-resolution': 'A rule of the resolution cannot be optional.',
  'penalty-not-whole': 'A penalty is not a whole number of objective units.',
  'objective-too-large': 'Objectives could reach 2^53, where integers are no longer exact.',
  'unknown-attribute': 'A rule, clause or scenario reads an attribute for which the pool has no data.',
  'unknown-attribute-value':
    'A value that neither the pool nor the vocabulary has, and that a rule needs or that looks misspelt.',
  'unknown-candidate': 'An id that the pool does not have.',
  'unknown-rule': 'An id that the rule set does not have.',
  'missing-score-column': 'A weighted criterion has no column in the pool.',
  'too-many-rules': 'The rule set has more rules or clauses than the limit.',
  'too-many-rows': 'The rules expand to more rows than can be handled.',
  'alias-chain': 'An affiliation alias leads to another alias.',
  // Slate
  'empty-slate': 'The slate names nobody.',
  'duplicate-member': 'The slate names a member twice.',
  // Scenario file
  'duplicate-scenario-id': 'Two entries of a scenario file have the same id.',
  'too-many-scenarios': 'A scenario file asks for more than can be done.',
  // Stored pools, rule sets and runs
  'unknown-pool': 'No stored pool has this name, or it was erased.',
  'unknown-version': 'A stored pool or rule set has no such version.',
  // Results to be compared
  'wrong-input': 'A result was not made from this pool or rule set.',
  // Command line and requests
  usage: 'The command line is not understood.',
  'broken-form': 'The body is not a form, or it breaks off.',
  'too-many-parts': 'The form has more parts than it may.',
  'missing-part': 'A part of the form is missing.',
  'unknown-part': 'A part of the form is not known.',
} as const;

export type IssueCode = keyof typeof issueCatalogue;
