/** What can be asked for in a body or a form. */
export type RequestOperation = 'solve' | 'explain' | 'replace' | 'verify' | 'check-pool';

/** What can be asked for at all; the rest take files that were read already. */
export type Operation = RequestOperation | 'record' | 'check-certificate' | 'diff';
