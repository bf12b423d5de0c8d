/** What the command line says about its use, and beside its results. */
export const commandLine = {
  'no-working-folder': 'The current folder was deleted or cannot be read. Change to another folder.',

  warning: 'warning: {text}',
  written: 'Written: {path}',
  'pool-converted':
    '{candidates, plural, one {# candidate} other {# candidates}} written. Hash of the pool: {hash}',

  'next.result': 'Complete result, for programs',
  'next.explanation': 'Complete explanation, to read and to print',
  'next.proof': 'Certificate, and an independent check of it',
  'next.rest': 'The same over REST, with Swagger UI at /docs',
  'next.posts': 'Who could hold which post, and why',
  'next.repairs': 'Changed rule set and certificate of each way to resolve the conflicts',
  'next.candidate': 'Why a candidate is on the slate or not',
  'next.withdrawal': 'Who replaces a member who withdraws',
  'next.spreadsheet': 'The slate, for a spreadsheet',
  'next.verify': 'Check any slate against every clause',
  'next.report': 'The same to read and to print',
  'next.compare': 'Comparison with another run',

  'recognised.table':
    '{file}: {kind, select, commas {separated by commas} semicolons {separated by semicolons, decimal commas} tabs {separated by tabs, decimal commas} other {separated by {separator}, decimal commas}}, {encoding}; {isSplit, select, yes {{rows, plural, one {# row} other {# rows}}, } other {}}{columns, plural, one {# column} other {# columns}}',
  'recognised.workbook':
    '{file}: sheet "{sheet}" ({place, number} of {sheets, number}); {rows, plural, one {# row} other {# rows}}, {columns, plural, one {# column} other {# columns}}{hiddenRows, plural, =0 {} one {, # hidden row among them} other {, # hidden rows among them}}{hiddenColumns, plural, =0 {} one {, # hidden column} other {, # hidden columns}}',
  'init.next': 'Go on with {readme}.',

  'key.created':
    'Key {id} was added to {file} as a hash. The key itself is shown only this once; save it now.',
  'key.printed':
    '{key}\nThe key is shown only this once; save it now. The entry on standard output contains only its hash.',
  'key.revoked': 'Key {id} is revoked.',
  'key.revoked-before': 'Key {id} was already revoked.',
  'pool.erased': '{name} is erased, and with it the results of {runs, plural, one {# run} other {# runs}}.',
  'journal-entry': 'Journal: {place}.',
  'rules.deleted': '{id} is deleted ({versions, plural, one {# version} other {# versions}}).',
  'serve.unguarded-host':
    'Other machines could call {host}, but no API key is configured. Create one (slate keys create --help) and set SLATE_KEYS_FILE or SLATE_KEYS; or listen on 127.0.0.1; or use --insecure if something else controls access.',
  'serve.unguarded-all':
    'Other machines could call every address of this machine, but no API key is configured. Create one (slate keys create --help) and set SLATE_KEYS_FILE or SLATE_KEYS; or listen on 127.0.0.1; or use --insecure if something else controls access.',
  'serve.unusable-keys':
    'Other machines could call this service, but none of its API keys is usable. Create one (slate keys create --help) and set SLATE_KEYS_FILE or SLATE_KEYS; or listen on 127.0.0.1; or use --insecure if something else controls access.',
  'serve.listen-failed': 'Cannot listen on {host}, port {port} ({reason}).',
  'serve.without-store': '{detail} To serve without a store, set SLATE_STORE=off.',
  'serve.listening': 'Slate listens on {url} (Swagger UI: {url}/docs). Press Ctrl-C to stop it.',
  'worker.needs-server':
    'Workers need a PostgreSQL server: set DATABASE_URL, and set SLATE_POOL_KEYS to the folder of keys that the service uses. With an embedded database the service processes the runs itself.',
  'worker.started':
    'Processing runs, {jobs, plural, one {# job} other {# jobs}} at a time. Press Ctrl-C to stop.',
  'runs.started': 'The run is accepted. It is shown by: {command}',
  'runs.more': 'There are more runs; --limit 0 lists all.',
  progress: '{bar} {value} of {total} | {rate} a second | {left} left',
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
  'replay.difference': '{pointer}: recorded: {recorded}; now: {replayed}',
  'replay.nothing': 'absent',
  disagreement: 'cross-check-disagrees: {disagreement} Do not use this result.',
  'cannot-write': 'Cannot write {where}: {reason}.',
  'reason.EACCES': 'permission denied',
  'reason.EEXIST': 'a file of that name exists',
  'reason.EISDIR': 'it is a folder',
  'reason.ENOENT': 'the folder does not exist',
  'reason.ENOSPC': 'no space left',
  'reason.ENOTDIR': 'a part of the path is not a folder',
  'reason.EROFS': 'the file system is read-only',
  'reason.unknown': 'unknown reason',
  'internal-error': 'Internal error: {reason}. This is a fault of the program; please report it.',
  'standard-output': 'to standard output',
  environment: 'environment: {problem}',
  'see-help': 'See slate {command} --help.',
} as const;
