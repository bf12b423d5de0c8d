/** What can be wrong with a command line, and with the files that it names. */
export const issuesOfCommandLine = {
  'usage.unknown-option':
    'Unknown option {option}.{hasSuggestion, select, yes { Did you mean "{suggestion}"?} other {}}',
  'usage.value-missing': '--{option} needs a value ({value}).',
  'usage.no-value': '--{option} takes no value.',
  'usage.choice':
    '--{option} must be one of: {choices}.{hasSuggestion, select, yes { Did you mean "{suggestion}"?} other {}}',
  'usage.choice.of-run': '--format must be one of: {choices}, for a run of this kind.',
  'usage.both': '--{option} and --{other} cannot be used together.',
  'usage.twice': '--{option} is given twice.',
  'usage.required': '--{option} {value} is required.',
  'usage.operands': 'Unexpected argument "{words}": {command} takes options only.',
  'usage.unknown-command':
    'Unknown command "{command}".{hasSuggestion, select, yes { Did you mean "{suggestion}"?} other { Commands: {commands}.}}',
  'usage.family-alone': '"{family}" needs a second word: {commands}.',
  'usage.unknown-in-family':
    'Unknown command "{command}" (commands of {family}: {commands}).{hasSuggestion, select, yes { Did you mean "{suggestion}"?} other {}}',
  'usage.one-pool': 'Name exactly one pool: slate pool check FILE.',
  'usage.one-rule-set': 'Name exactly one rule set: slate rules check FILE.',
  'usage.one-rule-set-id': 'Name exactly one rule set: slate rules show ID.',
  'usage.one-quota-file': 'Name exactly one quota file: slate rules import CATEGORIES.csv --size N.',
  'usage.size.import': '--size must be a whole number from 1 to {largest, number}.',
  'usage.one-folder': 'Name exactly one folder: slate init FOLDER.',
  'usage.exists': '{path} exists already. Nothing was written.',
  'usage.two-results': 'diff needs exactly two results: slate diff A B.',
  'usage.pool-with-rules': '--pool and --rules must be given together.',
  'usage.b-with-a': '--pool-b and --rules-b need --pool and --rules.',
  'usage.repairs-without-explanation': '--repairs needs an explanation: remove --explain none.',
  'usage.ties-without-certificate': '--certify-ties needs --certificate FILE.',
  'usage.run-ids':
    'Name {count, plural, one {the id of a run} other {the ids of two runs}}: {command} {names}. Ids are listed by slate runs list.',
  'usage.key-file': '--file FILE is required if SLATE_KEYS_FILE is not set.',
  'usage.key-name': '--name: {detail}',
  'usage.days': '--expires must be a whole number of days from 1 to {longest, number}.',
  'usage.unknown-key': '{file} has no key with this id.',
  'usage.one-stored-pool': 'Name exactly one stored pool: slate pool erase NAME.',
  'usage.no-stored-pool': 'There is no stored pool {name}.',
  'usage.pool-erased': '{name} was erased on {date}.',
  'usage.confirm-erase':
    'This would permanently delete {name} ({versions, plural, one {# version} other {# versions}}; the latest has {candidates, plural, one {# candidate} other {# candidates}}) and the results of {runs, plural, one {# run} other {# runs}}. Records and the journal stay. Confirm with --yes.',
  'usage.one-stored-rule-set': 'Name exactly one stored rule set: slate rules delete ID.',
  'usage.rule-set-id': 'Id of a stored rule set: {detail}',
  'usage.confirm-delete':
    'This would delete all versions of {id}. Results, records and the journal stay, but runs that used it can no longer be compared. Confirm with --yes.',
  'usage.port': '--port must be a whole number from 0 to 65535.',
  'usage.jobs': '--jobs must be a whole number from 1 to {most, number}.',
  'usage.head': '--head must be a SHA-256 hash: 64 hexadecimal digits.',
  'usage.public-key': '--key must be an Ed25519 public key: 64 hexadecimal digits.',
  'usage.size': '--size must be a whole number from 1 to {largest, number}.',
  'usage.pool-put': 'Name a pool and its file: slate pool put NAME FILE.',
  'usage.pool-name': 'Name of a stored pool: {detail}',
  'usage.pool-name-missing': 'A pool file is stored under a name: --pool-name NAME.',
  'usage.limit': '--limit must be a whole number (0: all).',
  'usage.one-scenario-file': 'Name exactly one scenario file: slate whatif FILE.',
  'usage.needs-folder': '--{option} needs --out FOLDER.',
  'usage.list-in-csv':
    'A value of a list contains the character that separates lists, which CSV cannot hold. Convert to JSON: --out FILE.json.',
  'usage.binary-on-terminal': '--format {format} cannot be shown on a terminal. Add --out {place}.',
  'usage.one-record': 'Name exactly one record: {command} RECORD.',
  'usage.folder-foreign': '{folder} contains a run.json that this program did not write.',
  'usage.folder-unfinished':
    '{folder} contains an unfinished batch. Continue it with --resume, or name another folder.',
  'usage.folder-other': '{folder} contains another batch: {keys} differ. Name another folder.',
  // A sentence that another part of the program has written.
  'usage.because': '{detail}',

  'unreadable-file.folder': 'This is a folder, not a file: {path}',
  'unreadable-file.denied': 'Permission denied: {path}',
} as const;
