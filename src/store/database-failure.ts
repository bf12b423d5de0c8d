import { DamagedDatabase, ForeignFolder, LaterVersion } from './database-errors.ts';
import { KeyDamaged } from './vault.ts';

/** What stands behind the errors of a system, of a server and of what leads to it, and what to do about it. */
const reasons: readonly { readonly codes: RegExp; readonly says: string }[] = [
  {
    codes: /^(ENOSPC|EDQUOT|53100)$/,
    says: 'no space is left on its disk: free some, or put the store elsewhere',
  },
  { codes: /^(53200|ENOMEM)$/, says: 'no memory is left: free some on the machine of the database' },
  {
    codes: /^(EACCES|EPERM)$/,
    says: 'permission is denied: whoever runs this must be able to read and write there',
  },
  { codes: /^EROFS$/, says: 'the file system is read-only: mount it writable, or name another folder' },
  { codes: /^(EEXIST|ENOTDIR)$/, says: 'a file is where a folder should be: name another folder' },
  { codes: /^ENOENT$/, says: 'the system makes no such folder: name another one' },
  {
    codes: /^(ESTALE|EIO|ENOTCONN|ENODEV|ENXIO)$/,
    says: 'the file system does not answer: look after its disk or its mount',
  },
  { codes: /^E[MN]FILE$/, says: 'too many files are open: raise the limit (ulimit -n)' },
  {
    codes: /^(connect ENOENT|connect EACCES|ECONNREFUSED|ECONNRESET)$/,
    says: 'no PostgreSQL server answers there: start it, or correct the address',
  },
  {
    codes: /^(ENOTFOUND|EAI_AGAIN)$/,
    says: 'the host name of the server is unknown: correct the address',
  },
  {
    codes: /^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|no-answer)$/,
    says: 'the server does not answer in time: look after it and after the network between',
  },
  { codes: /^ERR_INVALID_URL$/, says: 'that is no address such as postgres://slate@db.example.org/slate' },
  {
    codes: /^(28P01|no-password)$/,
    says: 'the password is missing or wrong: set it in the address, in PGPASSWORD or in the file of PGPASSFILE',
  },
  {
    codes: /^28000$/,
    says: 'the server does not let this user in: correct the user, or let it in there (pg_hba.conf)',
  },
  {
    codes: /^3D000$/,
    says: 'the server has no database of this name: make it (createdb), or correct the address',
  },
  {
    codes: /^42501$/,
    says: 'the user may not make schemas in this database: allow it (grant create on database)',
  },
  {
    codes: /^no-tls$/,
    says: 'the server does not speak TLS, which sslmode asks for: switch it on there, or take sslmode out of the address',
  },
  {
    codes: /CERT|SIGNATURE|ISSUER|ALTNAME/,
    says: 'the certificate of the server is not accepted: name its authority (sslrootcert in the address)',
  },
  { codes: /^53300$/, says: 'the server has no connection left: allow more there (max_connections)' },
  { codes: /^57P0/, says: 'the server is being started or stopped: try again' },
  { codes: /^25006$/, says: 'the database is read-only: name the primary server' },
  {
    codes: /^42(P07|P06|703|P01|704)$/,
    says: 'the schema slate of this database was not made by this program: name another database',
  },
  {
    codes: /^(XX00[12]|58P01|58030|damaged)$/,
    says: 'the database is damaged, or its files are of another version of PostgreSQL: restore a backup',
  },
  {
    codes: /^foreign-folder$/,
    says: 'the folder database in it holds something else than a database: name another folder',
  },
  {
    codes: /^key-damaged$/,
    says: 'the file journal.key or rule-sets.key in the folder of keys holds no key: bring it back from a copy',
  },
  {
    codes: /^later-version$/,
    says: 'the database is of a later version than this program: start that version, or restore a backup from before',
  },
];

/** Errors that come without a code, by what they are or how they begin: the words of others, and no value of ours. */
const codeless: readonly { readonly is: (error: Error) => boolean; readonly code: string }[] = [
  { is: (error) => error instanceof DamagedDatabase, code: 'damaged' },
  { is: (error) => error instanceof ForeignFolder, code: 'foreign-folder' },
  { is: (error) => error instanceof LaterVersion, code: 'later-version' },
  { is: (error) => error instanceof KeyDamaged, code: 'key-damaged' },
  { is: ({ message }) => message.includes('does not support SSL'), code: 'no-tls' },
  { is: ({ message }) => message.includes('client password must be'), code: 'no-password' },
  { is: ({ message }) => /timeout/i.test(message), code: 'no-answer' },
];

/**
 * Why the store cannot be used and what to do about it, as the end of a sentence. Nothing of what is stored or sent is
 * in it: the words of the error are passed over, and its code alone counts.
 * @returns `code`: of the system or of PostgreSQL, or a word where there is none. `says`: blank where it is not known.
 */
export const reasonOf = (error: unknown): { readonly code: string; readonly says: string } => {
  const { code, syscall, name } = error as Readonly<Record<'code' | 'syscall' | 'name', unknown>>;
  const known =
    typeof code === 'string'
      ? code
      : error instanceof Error
        ? codeless.find(({ is }) => is(error))?.code
        : undefined;
  const tried = syscall === 'connect' ? [`connect ${known}`, known] : [known];
  const says = tried.flatMap((one) => reasons.filter(({ codes }) => one !== undefined && codes.test(one)));
  return { code: known ?? (typeof name === 'string' ? name : 'unknown'), says: says[0]?.says ?? '' };
};
