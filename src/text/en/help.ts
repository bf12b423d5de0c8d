/** What `slate --help` and `slate COMMAND --help` say. */
export const help = {
  slogan:
    'slate {version}: recommends the members of an expert panel and proves that no better choice exists.',
  usage: 'Usage: slate COMMAND [OPTIONS]',
  'usage.command': 'Usage: slate {command} [OPTIONS]',
  more: 'slate COMMAND --help explains a command; slate --version prints the version.',
  'exit-codes':
    'Exit codes: 0 selected, or holds; 1 does not hold; 2 wrong usage or invalid input; 3 infeasible;\n4 stopped before the proof, or seats are still to be decided by lot; 70 internal error;\n74 output cannot be written; 130 interrupted.',
  options: 'Options:',
  example: 'Example:',
  examples: 'Examples:',
  required: '[required]',

  'option.lang':
    'language of what people read: {languages} (default: SLATE_LANG, otherwise English); before or after any command',

  'command.solve': 'recommend the best slate of a pool under a rule set',
  'command.explain':
    'explain why these members and not others, what each rule costs, or why there is no slate',
  'command.replace': 'find replacements for members who withdraw',
  'command.assign': 'put the members of a slate into posts, such as a bureau or working groups',
  'command.init': 'write a rule set, a small pool and a page that says how to go on, for a first panel',
  'command.whatif':
    'answer the what-if questions in a file: scenarios, sweeps, omissions and perturbed scores',
  'command.diff':
    'compare two results, and find which changes of pool and rules are enough to change the slate',
  'command.check': 'check the certificate of an answer, without any solver',
  'command.verify': 'check a slate against every clause and rule',
  'command.record': 'solve, and write a record without personal data that can be published',
  'command.summary': 'write the public summary of a record, two pages without any applicant',
  'command.replay': 'solve again from a record, and report every difference',
  'command.pool check': 'check a pool and report what looks doubtful in it',
  'command.pool convert': 'write a pool in the normalised form that its hash and the checker read',
  'command.pool generate': 'write a synthetic open call, the same for the same size and seed',
  'command.pool put': 'store a pool under a name; different content creates a new version',
  'command.pool list': 'list the stored pools with their latest versions, erased ones too',
  'command.pool erase': 'erase a stored pool and every result that was made from it',
  'command.rules check': 'check a rule set, by itself or over a pool, without solving',
  'command.rules list': 'list the shipped rule sets and, of a service, the stored ones',
  'command.rules show': 'print a shipped or stored rule set',
  'command.rules schema': 'print the JSON Schema of rule sets, for editors',
  'command.rules import': 'make a rule set from the quota file of a tool for sortition',
  'command.rules delete': 'delete a stored rule set and all its versions',
  'command.runs start': 'start a stored run on a stored pool, and print its id',
  'command.runs list': 'list the stored runs, newest first',
  'command.runs show': 'show a stored run: its inputs, progress and result',
  'command.runs cancel': 'stop a stored run that has not ended; it stays in the list',
  'command.runs report': 'print the result of a stored run, as the command of its kind would',
  'command.runs diff':
    'compare the results of two stored runs, and find which changes are enough to change the slate',
  'command.journal verify': 'check that the journal of the service is complete, unchanged and signed',
  'command.serve': 'start the REST service, with Swagger UI at /docs',
  'command.worker': 'process stored runs beside a service, on this machine or another',
  'command.keys create': 'create an API key and print it once',
  'command.keys list': 'list the API keys of a file, without the secrets',
  'command.keys revoke': 'revoke an API key; a running service refuses it within a second',
  'command.openapi': 'print the OpenAPI document of the service',

  'option.pool': 'the pool: CSV, XLSX, ODS or JSON',
  'option.encoding':
    'encoding of a pool in CSV, such as windows-1252 (default: as its byte order mark says, otherwise UTF-8)',
  'option.sheet': 'name or number of the sheet of a workbook (default: the first that is not hidden)',
  'option.rules': 'the rule set, JSON or YAML, or the id of a shipped one',
  'option.slate':
    'the slate: ids, one per line, a table with a column of ids (CSV or a workbook), or a result document',
  'option.candidate': 'explain this candidate, member or not; may be repeated',
  'option.rule': 'explain this rule; may be repeated',
  'option.withdraw': 'who withdraws; several ids may follow, or repeat the option',
  'option.explain.posts':
    'rules: what each bound costs; full (default): also what it costs to do without a holder, who else could hold a post, and the next best assignments. If nobody can hold the posts, conflicts and ways to resolve them are reported, except with --explain none.',
  'option.assignment': 'the assignment of the rule set; without it, all',
  'option.certificate-in': 'the certificate that solve or assign wrote with --certificate',
  'option.pool-b': 'the pool of B (default: the pool of A)',
  'option.rules-b': 'the rule set of B (default: the rule set of A)',
  'option.out': 'write the result to this file instead of standard output',
  'option.print': 'what of a report in HTML is printed: a short version, or everything (default: short)',
  'option.format': 'output format (default: {standard})',
  'option.explain':
    'rules: what each bound costs; full: also members, other candidates and replacements (default: rules on a terminal, otherwise only the result). If there is no slate, conflicts and ways to resolve them are always reported, except with --explain none.',
  'option.explain.whatif': 'rules: also report which bounds bind and what they cost',
  'option.engine': 'which solver searches',
  'option.time-limit': 'stop after this time and report the best slate so far (default: 60)',
  'option.cross-check': 'let a second solver solve the reduced problem again (default)',
  'option.no-cross-check': 'skip the second solver',
  'option.within':
    'for full explanations: how far below the best score a slate may be and still be considered, in points (default: 1)',
  'option.certificate': 'write the certificate to this file, for slate check',
  'option.certify-ties': 'with --certificate: also prove that the lots choose this slate among equals',
  'option.repairs':
    'if there is no slate: write the changed rule set and the certificate of each way to resolve the conflicts to this folder',
  'option.proof':
    'write program and proof to this file in the public format VIPR; it contains every score, so keep it confidential',
  'option.jobs': 'threads (default: SLATE_WORKERS, or one for each processor core)',
  'option.out.whatif':
    'write results.jsonl, summary.json and the report to this folder (with --schema: the file to write)',
  'option.resume': 'continue the unfinished batch in the folder given with --out',
  'option.certificates':
    'also write the rule set and the certificate of every scenario to the folder given with --out',
  'option.quiet': 'show no progress bar',
  'option.schema': 'only print the JSON Schema of scenario files, for editors',
  'option.size.import': 'seats to fill',
  'option.template': 'what kind of panel (default: {standard})',
  'option.size': 'applications, 1 to {largest, number} (default: {standard, number})',
  'option.seed': 'seed of the random draws (default: 1)',
  'option.yes': 'delete; without this option the command only reports what would be deleted',
  'option.server': 'address of the service (default: SLATE_SERVER, otherwise the store of this machine)',
  'option.status': 'only runs with this status',
  'option.kind': 'only runs of this kind',
  'option.pool.runs': 'only runs of this stored pool',
  'option.pool.start': 'a stored pool by its name; or a file, which is stored first (--pool-name)',
  'option.pool-name': 'the name under which a pool file is stored',
  'option.rules.start':
    'a shipped or stored rule set by its id; or a file, JSON or YAML, which is stored first, under its own id',
  'option.rules.pool-put':
    'the rule set that says how to read a pool in its own words: an id, or a file, which is stored too, under its own id',
  'option.kind.start': 'what is to be done (default: solve, or what-if with --scenarios)',
  'option.scenarios': 'for what-if: a scenario file; its own pool and rules are left aside',
  'option.assignment.start': 'for assign: this assignment of the rule set; without it, all',
  'option.candidate.start': 'for explain: explain this candidate, member or not; may be repeated',
  'option.rule.start': 'for explain: explain this rule; may be repeated',
  'option.wait':
    'wait until the run has ended, and show it. In the store of this machine a service or slate worker must do it.',
  'option.rules.runs': 'only runs of this rule set',
  'option.outcome': 'only runs with this outcome, such as selected or infeasible',
  'option.adopted': 'only adopted runs',
  'option.limit': 'how many at most (default: {standard}); 0: all',
  'option.key':
    'public key of the journal, as named by an adoption or a record (default: the key that the service names)',
  'option.head': 'a head that was printed earlier: the journal must still contain it',
  'option.host': 'address to listen on (SLATE_HOST; default: 127.0.0.1)',
  'option.port': 'port to listen on, 0 for any free one (SLATE_PORT; default: 3000)',
  'option.insecure': 'serve other machines although no API keys are configured',
  'option.jobs.worker':
    'jobs at the same time, each in a thread (default: SLATE_WORKERS, or one for each processor core)',
  'option.key-name': 'whose key it is, or what it is for',
  'option.role': 'what the holder may do',
  'option.expires': 'days until the key expires, 1 to {longest, number} (default: never)',
  'option.file': 'the key file (default: SLATE_KEYS_FILE)',
  'option.file.create':
    'the key file, created if it does not exist (default: SLATE_KEYS_FILE); with - the entry for SLATE_KEYS goes to standard output and the key to standard error',
  'option.id': 'id of the key, as shown by slate keys list',
} as const;
