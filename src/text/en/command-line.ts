/** What the command line says about its use, and beside its results. */
export const commandLine = {
  'usage.unknown-option':
    'Unknown option {option}.{hasSuggestion, select, yes { Did you mean "{suggestion}"?} other {}}',
  'usage.value-missing': '--{option} needs a value: {value}.',
  'usage.no-value': '--{option} takes no value.',
  'usage.choice':
    '--{option} must be one of: {choices}.{hasSuggestion, select, yes { Did you mean "{suggestion}"?} other {}}',
  'usage.twice': '--{option} is given twice.',
  'usage.required': '--{option} {value} is required.',
  'usage.operands': 'Unexpected argument "{words}": {command} takes options only.',
  'usage.unknown-command':
    'Unknown command "{command}".{hasSuggestion, select, yes { Did you mean "{suggestion}"?} other { Commands: {commands}.}}',
  'usage.family-alone': '"{family}" alone is not a command (commands: {commands}).',
  'usage.unknown-in-family':
    'Unknown command "{command}" (commands of {family}: {commands}).{hasSuggestion, select, yes { Did you mean "{suggestion}"?} other {}}',
  'no-working-folder': 'The current folder was deleted or cannot be read. Change to another folder.',
  'usage.see-help': 'See slate {command} --help.',
  'usage.one-pool': 'Name exactly one pool: slate pool check FILE.',
  'usage.two-results': 'diff needs exactly two results: slate diff A B.',
  'usage.pool-with-rules': '--pool and --rules must be given together.',
  'usage.b-with-a': '--pool-b and --rules-b need --pool and --rules.',
  'usage.repairs-without-explanation': '--repairs needs an explanation: remove --explain none.',
  'usage.ties-without-certificate': '--certify-ties needs --certificate FILE.',

  'next.result': 'Complete result, for programs',
  'next.explanation': 'Complete explanation, to read and to print',
  'next.proof': 'Certificate, and an independent check of it',
  'next.rest': 'The same over REST, with Swagger UI at /docs',
  'next.repairs': 'Changed rule set and certificate of each way to resolve the conflicts',
  'next.candidate': 'Why a candidate is on the slate or not',
  'next.withdrawal': 'Who replaces a member who withdraws',
  'next.spreadsheet': 'The slate, for a spreadsheet',
  'next.verify': 'Check any slate against every clause',
  'next.report': 'The same to read and to print',
  'next.compare': 'Comparison with another run',

  'usage.run-ids':
    'Name {count, plural, one {the id of a run} other {the ids of two runs}}: {command} {names}. Ids are listed by slate runs list.',
  'usage.key-file': '--file FILE is required if SLATE_KEYS_FILE is not set.',
  'usage.key-name': '--name: {detail}',
  'usage.days': '--expires must be a whole number of days from 1 to {longest, number}.',
  'key.created': 'Key {id} was added to {file}. It is shown only this once; no file contains it.',
  'key.printed': '{key}\nIt is shown only this once; the entry on standard output does not contain it.',
  'usage.unknown-key': '{file} has no key with this id.',
  'key.revoked': 'Key {id} is revoked.',
  'key.revoked-before': 'Key {id} was already revoked.',
  'usage.one-stored-pool': 'Name exactly one stored pool: slate pool erase NAME.',
  'usage.no-stored-pool': 'There is no stored pool {name}.',
  'usage.pool-erased': '{name} was erased on {date}.',
  'usage.confirm-erase':
    'This would permanently delete {name} ({versions, plural, one {# version} other {# versions}}; the latest has {candidates, plural, one {# candidate} other {# candidates}}) and the results of {runs, plural, one {# run} other {# runs}}. Records and the journal stay. Confirm with --yes.',
  'pool.erased': '{name} is erased, and with it the results of {runs, plural, one {# run} other {# runs}}.',
  'journal-entry': 'Journal: {place}.',
  'usage.one-stored-rule-set': 'Name exactly one stored rule set: slate rules delete ID.',
  'usage.rule-set-id': 'Id of a stored rule set: {detail}',
  'usage.confirm-delete':
    'This would delete all versions of {id}. Results, records and the journal stay, but runs that used it can no longer be compared. Confirm with --yes.',
  'rules.deleted': '{id} is deleted ({versions, plural, one {# version} other {# versions}}).',
  'usage.port': '--port must be a whole number from 0 to 65535.',
  'serve.unguarded-host':
    'Other machines could call {host}, but no API key is configured. Create one (slate keys create --help) and set SLATE_KEYS_FILE or SLATE_KEYS; or listen on 127.0.0.1; or use --insecure if something else controls access.',
  'serve.unguarded-all':
    'Other machines could call every address of this machine, but no API key is configured. Create one (slate keys create --help) and set SLATE_KEYS_FILE or SLATE_KEYS; or listen on 127.0.0.1; or use --insecure if something else controls access.',
  'serve.unusable-keys':
    'Other machines could call this service, but none of its API keys is usable. Create one (slate keys create --help); or listen on 127.0.0.1; or use --insecure if something else controls access.',
  'serve.listen-failed': 'Cannot listen on {host}, port {port} ({reason}).',
  'serve.without-store': '{detail} To serve without a store, set SLATE_STORE=off.',
  'serve.listening': 'Slate listens on {url} (Swagger UI: {url}/docs). Press Ctrl-C to stop it.',
  'usage.jobs': '--jobs must be a whole number from 1 to {most, number}.',
  'worker.needs-server':
    'Workers need a PostgreSQL server: set DATABASE_URL, and set SLATE_POOL_KEYS to the folder of keys that the service uses. With an embedded database the service processes the runs itself.',
  'worker.started':
    'Processing runs, {jobs, plural, one {# job} other {# jobs}} at a time. Press Ctrl-C to stop.',
  'usage.head': '--head must be a SHA-256 hash: 64 hexadecimal digits.',
  'usage.public-key': '--key must be an Ed25519 public key: 64 hexadecimal digits.',
  'usage.size': '--size must be a whole number from 1 to {largest, number}.',
  'usage.pool-put': 'Name a pool and its file: slate pool put NAME FILE.',
  'usage.pool-name': 'Name of a stored pool: {detail}',
  'usage.limit': '--limit must be a whole number (0: all).',
  'runs.more': 'There are more runs; --limit 0 lists all.',
  'usage.one-scenario-file': 'Name exactly one scenario file: slate whatif FILE.',
  'usage.needs-folder': '--{option} needs --out FOLDER.',
  'what-ifs.done': '{planned, plural, one {# what-if} other {# what-ifs}} in {seconds} s.',
  'what-ifs.done-in':
    '{planned, plural, one {# what-if} other {# what-ifs}} in {seconds} s. Results: {folder}.',
  'what-ifs.interrupted': 'Interrupted: {done, number} of {planned, number} what-ifs are done.',
  'what-ifs.interrupted-in':
    'Interrupted: {done, number} of {planned, number} what-ifs are done. Results: {folder}. Continue with --resume.',
  'what-ifs.time-limit': 'Time limit reached: {done, number} of {planned, number} what-ifs are done.',
  'what-ifs.time-limit-in':
    'Time limit reached: {done, number} of {planned, number} what-ifs are done. Results: {folder}. Continue with --resume.',
  'what-ifs.without-certificate':
    '{count, plural, one {# certificate was} other {# certificates were}} not written, because the answer is not proved.',
  'proof.stopped': '{path} was not written: the search stopped before there was a proof.',
  'proof.without-ties':
    '{path} does not prove the choice among ties: the search stopped before there was a proof of it.',
  'proof.repairs-missing':
    '{folder} may be incomplete: the search stopped before every way to resolve the conflicts was found.',
  'replay.same': 'The same: the new run equals the record, certificate included.',
  'replay.same-former':
    'The same: the new run equals the record, certificate included. The record uses the first definition of the pool hash (inputs.format 1) and was compared under it.',
  'replay.different': 'Not the same, in {count, plural, one {# place} other {# places}}:',
  'replay.different-former':
    'Not the same, in {count, plural, one {# place} other {# places}}. The record uses the first definition of the pool hash (inputs.format 1) and was compared under it:',
  'replay.difference': '{pointer}: recorded {recorded}, now {replayed}',
  'replay.nothing': 'nothing',
  'usage.one-record': 'Name exactly one record: slate replay RECORD.',
  'cannot-write': 'Cannot write {where}: {reason}.',
  'reason.EACCES': 'permission denied',
  'reason.EEXIST': 'a file of that name exists',
  'reason.EISDIR': 'it is a folder',
  'reason.ENOENT': 'the folder does not exist',
  'reason.ENOSPC': 'no space left',
  'reason.ENOTDIR': 'a part of the path is not a folder',
  'reason.EROFS': 'the file system is read-only',
  'reason.unknown': 'unknown reason',
  'file-not-found': 'File not found: {path}',
  'file-is-folder': 'This is a folder, not a file: {path}',
  'file-denied': 'Permission denied: {path}',
  'file-unreadable': 'Cannot read {path} ({code}).',
  'folder.foreign': '{folder} contains a run.json that this program did not write.',
  'folder.unfinished':
    '{folder} contains an unfinished batch. Continue it with --resume, or name another folder.',
  'folder.other': '{folder} contains another batch: {keys} differ. Name another folder.',
  'internal-error': 'Internal error: {reason}. This is a fault of the program; please report it.',
  'standard-output': 'to standard output',
  environment: 'environment: {problem}',
} as const;
