/** What is wrong with a journal: by the fault, or by the fault and what tells its sentences apart. */
export const journal = {
  missing: 'Entry {sequence} is missing: entry {found} is in its place.',
  'not-linked': 'Entry {sequence} does not follow the entry before it.',
  edited: 'Entry {sequence} was changed after it was written.',
  'not-signed': 'Entry {sequence} is not signed with the key {key}.',
  'cut-off': 'No entry has the hash {hash}: entries are missing at the end, or this is a different journal.',

  // A run
  'contradiction.run-repeated':
    'Entry {sequence} contradicts an earlier one: {step, select, accepted {the run was already accepted} cancelled {the run was already cancelled} ended {the run had already ended} other {the run was already adopted}}.',
  'contradiction.run-too-early':
    'Entry {sequence} contradicts an earlier one: {missing, select, accepted {the run was not accepted before} other {the run had not ended before}}.',
  'contradiction.run-cancelled-late':
    'Entry {sequence} contradicts an earlier one: the run had already ended.',
  'contradiction.run-without-slate':
    'Entry {sequence} contradicts an earlier one: the run did not select a slate.',
  'contradiction.run-differs':
    'Entry {sequence} contradicts an earlier one: {in, select, pool {the run has a different pool} poolId {the run has a different pool} rules {the run has a different rule set} result {the run has a different result} certificate {the run has a different certificate} other {the run has a different record}}.',

  // A pool
  'contradiction.pool-unknown': 'Entry {sequence} contradicts an earlier one: there was no such pool.',
  'contradiction.pool-other': 'Entry {sequence} contradicts an earlier one: it is a different pool.',
  'contradiction.pool-erased': 'Entry {sequence} contradicts an earlier one: the pool was erased.',
  'contradiction.pool-version':
    'Entry {sequence} contradicts an earlier one: the pool already has this version.',

  // A rule set
  'contradiction.rules-unknown': 'Entry {sequence} contradicts an earlier one: there was no such rule set.',
  'contradiction.rules-later':
    'Entry {sequence} contradicts an earlier one: the rule set already has later versions.',
  'contradiction.rules-version':
    'Entry {sequence} contradicts an earlier one: the rule set already has this version.',
  'contradiction.rules-content':
    'Entry {sequence} contradicts an earlier one: this version of the rule set had different content.',
} as const;
