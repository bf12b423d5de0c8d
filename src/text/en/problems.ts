/** Titles of problem documents, by their code. */
export const problemTitles = {
  'malformed-request': 'The request cannot be read',
  unauthenticated: 'The operation needs a valid API key',
  forbidden: 'The role of the API key is too low',
  'authentication-needed': 'The operation needs a service with API keys',
  'foreign-origin': 'Pages of this origin cannot call the service',
  'not-found': 'Not found',
  'method-not-allowed': 'The method is not allowed here',
  'not-acceptable': 'No accepted media type is available',
  'request-timeout': 'The request took too long to arrive',
  'run-not-ended': 'The run has not ended',
  'run-ended': 'The run has already ended',
  'not-adoptable': 'The run has no proved slate',
  'ties-open': 'The tie-break of the run is unfinished',
  'not-certified': 'The certificate of the run does not prove its slate',
  'not-comparable': 'The runs cannot be compared',
  'rule-set-in-use': 'An unfinished run uses the rule set',
  'read-only': 'Shipped rule sets cannot be changed',
  'idempotency-in-progress': 'The same request is in progress',
  gone: 'The resource no longer exists',
  'body-too-large': 'The body is larger than the limit',
  'unsupported-media-type': 'The media type is not supported',
  'foreign-host': 'The service does not answer to this host name',
  'invalid-input': 'Pool, rule set or options are not valid',
  'idempotency-key-reused': 'The idempotency key was used for another request',
  'too-many-requests': 'Too many requests',
  'header-too-large': 'The header is larger than the limit',
  'cross-check-disagrees': 'The second solver contradicts the answer',
  altered: 'Stored data was changed from outside',
  'worker-lost': 'The thread failed',
  internal: 'Internal error',
  'key-damaged': 'A key of the store is damaged',
  'keys-elsewhere': 'A key of the store is missing',
  'no-store': 'The service has no store',
  'store-unreachable': 'The database cannot be reached',
  overloaded: 'The service is overloaded',
  stopping: 'The service is stopping',
  'store-full': 'The store is full',
  'not-ready': 'The service is not ready',
} as const;

/** Details of problem documents: by the code, or by the code and what tells its sentences apart. */
export const problems = {
  // The request
  'malformed-request': '{count, plural, one {There is # error} other {There are # errors}} in the request.',
  'malformed-request.not-http': 'The request is not well-formed HTTP.',
  'malformed-request.parameter': 'A parameter of the path, the query or the header is not valid.',
  'malformed-request.empty-body': 'The body is empty.',
  'malformed-request.content-length': 'The content length does not match the body.',
  'malformed-request.other': 'The request is not what HTTP or the operation expects.',
  'malformed-request.hosts': 'The request has several `Host` headers.',
  'malformed-request.cursor': 'The cursor does not belong to this list.',
  'invalid-input': '{count, plural, one {There is # error} other {There are # errors}} in the request.',
  'request-timeout': 'The request did not arrive in time.',
  'header-too-large': 'The header is larger than the service accepts.',
  'body-too-large': 'The body, or a part of it, is larger than the service accepts.',
  'body-too-large.announced':
    'The body has {count, plural, one {# byte} other {# bytes}}; the limit is {most, number}.',
  'method-not-allowed': 'Allowed methods: {methods}.',
  'not-acceptable': 'The answer can have one of these media types: {types}. `Accept` allows none of them.',
  'unsupported-media-type': 'The body must have one of these media types: {types}.',
  'unsupported-media-type.charset': 'The body must be in UTF-8.',
  'unsupported-media-type.form': 'A form cannot be compressed.',
  'unsupported-media-type.coding': 'A body can be compressed once, with one of these codings: {codings}.',
  'unsupported-media-type.file': 'A file cannot be compressed; JSON can.',
  'unsupported-media-type.stored': 'What is to be stored cannot be compressed.',
  'unsupported-media-type.no-body': 'The operation takes no body.',

  // The caller
  unauthenticated: 'Send an API key: Authorization: Bearer KEY.',
  'unauthenticated.invalid': 'This API key is not valid.',
  forbidden: 'The operation needs an API key with the role {role}.',
  'authentication-needed':
    'The caller is not known, because the service runs without API keys. Create one with slate keys create.',
  'foreign-host': 'The service does not answer to the `Host` of the request (SLATE_ALLOWED_HOSTS).',
  'foreign-origin': 'Pages of other origins cannot call the service (SLATE_ALLOWED_ORIGINS).',
  'too-many-requests': 'The limit is {most, plural, one {# request} other {# requests}} a minute.',
  'idempotency-in-progress': 'A request with this key has not been answered yet.',
  'idempotency-key-reused': 'This key was used with a different body within the last day.',

  // What is stored
  'not-found': 'There is no operation with this path.',
  'not-found.run': 'There is no run with this id.',
  'not-found.result': 'The run has no result.',
  'not-found.certificate': 'The run has no certificate.',
  'not-found.record': 'The run has no record.',
  'not-found.report': 'The run has no report.',
  'not-found.pool': 'There is no pool with this name.',
  'not-found.stored-pool': 'There is no stored pool with this name.',
  'not-found.rule-set': 'There is no rule set with this id, or not in this version.',
  'not-found.stored-rule-set': 'There is no stored rule set with this id.',
  gone: 'What this request had stored was erased.',
  'gone.run': 'The run has ended: there are no more events.',
  'gone.output': 'The pool was erased or the run has expired. The results were deleted with it.',
  'gone.pool': 'The pool was erased at {time}.',
  'run-not-ended': 'The run has not ended: there is no result yet.',
  'run-ended': 'The run has already ended: there is nothing to cancel.',
  'not-adoptable': 'Only a solve or explain run that selected a slate can be adopted.',
  'ties-open':
    'The slate is proved optimal, but the draw between equally good slates did not finish in time. Its seats may change: solve again with more time.',
  'not-certified': 'The checker does not accept the certificate for this pool and rule set.',
  'not-comparable': 'Both runs must be solve or explain runs with a result.',
  'rule-set-in-use': 'Cancel the runs that use it, or wait until they end.',
  'read-only': 'A shipped rule set has this id.',
  'read-only.take-another': 'A shipped rule set has this id. Choose another one.',
  'no-store': 'The service was started with SLATE_STORE=off.',

  // The store
  'store-full':
    'There is no space left on the disk of the store. Nothing can be stored until space is freed.',
  'store-full.pools':
    'The store holds at most {most, plural, one {# version} other {# versions}} of pools. Erase one that is not needed: DELETE /v1/pools/NAME.',
  'store-full.pool-bytes':
    'The store holds at most {most, plural, one {# byte} other {# bytes}} of pools. Erase one that is not needed: DELETE /v1/pools/NAME.',
  'store-full.rule-sets':
    'The store holds at most {most, plural, one {# version} other {# versions}} of rule sets. Delete one that is not needed: DELETE /v1/rule-sets/ID.',
  'store-full.rule-set-bytes':
    'The store holds at most {most, plural, one {# byte} other {# bytes}} of rule sets. Delete one that is not needed: DELETE /v1/rule-sets/ID.',
  'store-unreachable': 'Nothing was changed, unless only the answer of the database was lost.',
  altered: 'A stored item is not in a form that the service writes.',
  'altered.journal': 'The journal is not what the service wrote: the database was changed from outside.',
  'altered.repeatable-request':
    'What is stored of an earlier request with this key is not what the service wrote: the database was changed from outside.',
  'altered.pool':
    'The stored data of the pool {id} is not what the service wrote: the database was changed from outside.',
  'altered.pool-version':
    'The stored content of a pool (version {id}) is not what the service wrote: the database was changed from outside.',
  'altered.rule-set':
    'The stored data of the rule set {id} is not what the service wrote: the database was changed from outside.',
  'altered.rule-set-version':
    'The stored content of version {version} of the rule set {id} is not what the service wrote: the database was changed from outside.',
  'altered.run':
    'The stored data of the run {id} is not what the service wrote: the database was changed from outside.',
  'altered.request':
    'The stored request of the run {id} is not what the service wrote: the database was changed from outside.',
  'altered.result':
    'The stored result of the run {id} is not what the service wrote: the database was changed from outside.',
  'altered.certificate':
    'The stored certificate of the run {id} is not what the service wrote: the database was changed from outside.',
  'altered.output': 'The stored result of the run is not the one in the journal.',
  'altered.tables': 'The database refuses what this program writes: its tables were changed from outside.',
  'keys-elsewhere': 'The folder of keys of this process does not belong to its database.',
  'keys-elsewhere.missing':
    'A key is missing in the folder of keys, although nothing says that it was deleted. Restore it (SLATE_POOL_KEYS, or the folder keys in SLATE_DATA).',
  'key-damaged': 'A file in the folder of keys no longer holds a key. Restore it from a backup.',

  // The service
  'worker-lost': 'The thread crashed or ran out of memory. It was replaced.',
  'worker-lost.timed-out': 'The thread did not read the request in time. It was replaced.',
  overloaded: 'All threads are busy and the queue is full.',
  'overloaded.queue-timeout': 'No thread became free in time.',
  'overloaded.bodies': 'The service already holds as many bytes of request bodies as it can.',
  stopping: 'The service accepts no new requests.',
  'not-ready': 'No thread has solved the test problem recently.',
  'cross-check-disagrees': '{disagreement} No answer is given.',
  internal: 'The service failed to answer. The fault is on its side.',
} as const;

/** Why a run failed, as it is stored with the run, what a check found, and why a store cannot be used. */
export const failures = {
  invalid: 'This version of the program no longer accepts the pool, the rule set or the options.',
  crashed: 'The thread crashed or ran out of memory.',
  'timed-out': 'The job did not finish in time.',
  'no-answer': 'The thread did not answer in time.',
  repeatedly: 'The job failed several times. See the log of the worker.',
  'workers-died': 'The workers that took the job died, several times.',
  'key-missing': 'The key of the pool is missing.',
  'key-damaged': 'The key of the pool is damaged.',
  altered: 'The stored input is not what was accepted.',
  'other-slate': 'The certificate is of a different slate.',
  'store-in-use': 'The store in {where} is in use by another process.',
  'store-in-use.service': 'The store in {where} is in use by the service at {url}.',
  'store-unusable': 'The store in {where} cannot be opened ({code}).',
  'store-unusable.because': 'The store in {where} cannot be opened ({code}). {reason}',
  'foreign-keys':
    'The folder of keys {folder} does not belong to this database. Set SLATE_POOL_KEYS to the folder that the service uses.',
  disagreement:
    '{engine} {version} contradicts the proved answer. It finds {found, select, slate {an optimum of {foundObjective}} other {no slate}}; {proved, select, slate {the proved optimum is {objective}} other {the proof says that there is none}}.',
  'disagreement.no-answer': '{disagreement} No answer is given.',
} as const;
