/** Why a store cannot be opened, and what to do about it: said after the sentence that names the store. */
export const storeReasons = {
  'no-space': 'No space is left on its disk. Free some, or put the store elsewhere.',
  'no-memory': 'No memory is left. Free some on the machine of the database.',
  'no-permission': 'Permission is denied. Whoever runs this must be able to read and write there.',
  'read-only-files': 'The file system is read-only. Mount it writable, or name another folder.',
  'file-in-place': 'There is a file where a folder should be. Name another folder.',
  'no-such-folder': 'The system cannot make this folder. Name another one.',
  'no-file-system': 'The file system does not answer. Check its disk or its mount.',
  'too-many-files': 'Too many files are open. Raise the limit (ulimit -n).',
  'no-server': 'No PostgreSQL server answers there. Start it, or correct the address.',
  'unknown-host': 'The host name of the server is unknown. Correct the address.',
  'no-answer': 'The server does not answer in time. Check it and the network in between.',
  'wrong-address': 'This is not an address such as postgres://slate@db.example.org/slate.',
  'wrong-password':
    'The password is missing or wrong. Set it in the address, in PGPASSWORD or in the file that PGPASSFILE names.',
  'user-refused':
    'The server does not admit this user. Correct the user, or admit it on the server (pg_hba.conf).',
  'no-database': 'The server has no database of this name. Create it (createdb), or correct the address.',
  'no-schemas': 'The user cannot create schemas in this database. Allow it (grant create on database).',
  'no-tls':
    'The server does not offer TLS, which sslmode asks for. Switch it on there, or remove sslmode from the address.',
  'untrusted-certificate':
    'The certificate of the server is not accepted. Name its authority (sslrootcert in the address).',
  'no-connections': 'The server has no connection left. Allow more there (max_connections).',
  'not-up': 'The server is starting or stopping. Try again.',
  'read-only-database': 'The database is read-only. Name the primary server.',
  'foreign-schema': 'The schema slate of this database was not made by this program. Name another database.',
  damaged: 'The database is damaged, or its files are of another version of PostgreSQL. Restore a backup.',
  'foreign-folder': 'Its folder database holds something other than a database. Name another folder.',
  'key-damaged':
    'The file journal.key or rule-sets.key in the folder of keys holds no key. Restore it from a backup.',
  'later-version':
    'The database is of a later version than this program. Start that version, or restore an earlier backup.',
} as const;
