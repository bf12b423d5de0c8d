import { DamagedDatabase, ForeignFolder, LaterVersion } from './database-errors.ts';
import { KeyDamaged } from './vault.ts';

/** What stands behind the errors of a system, of a server and of what leads to it. */
const reasons = [
  {
    codes: /^(ENOSPC|EDQUOT|53100)$/,
    reason: 'no-space',
  },
  { codes: /^(53200|ENOMEM)$/, reason: 'no-memory' },
  {
    codes: /^(EACCES|EPERM)$/,
    reason: 'no-permission',
  },
  { codes: /^EROFS$/, reason: 'read-only-files' },
  { codes: /^(EEXIST|ENOTDIR)$/, reason: 'file-in-place' },
  { codes: /^ENOENT$/, reason: 'no-such-folder' },
  {
    codes: /^(ESTALE|EIO|ENOTCONN|ENODEV|ENXIO)$/,
    reason: 'no-file-system',
  },
  { codes: /^E[MN]FILE$/, reason: 'too-many-files' },
  {
    codes: /^(connect ENOENT|connect EACCES|ECONNREFUSED|ECONNRESET)$/,
    reason: 'no-server',
  },
  {
    codes: /^(ENOTFOUND|EAI_AGAIN)$/,
    reason: 'unknown-host',
  },
  {
    codes: /^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|no-answer)$/,
    reason: 'no-answer',
  },
  { codes: /^ERR_INVALID_URL$/, reason: 'wrong-address' },
  {
    codes: /^(28P01|no-password)$/,
    reason: 'wrong-password',
  },
  {
    codes: /^28000$/,
    reason: 'user-refused',
  },
  {
    codes: /^3D000$/,
    reason: 'no-database',
  },
  {
    codes: /^42501$/,
    reason: 'no-schemas',
  },
  {
    codes: /^no-tls$/,
    reason: 'no-tls',
  },
  {
    codes: /CERT|SIGNATURE|ISSUER|ALTNAME/,
    reason: 'untrusted-certificate',
  },
  { codes: /^53300$/, reason: 'no-connections' },
  { codes: /^57P0/, reason: 'not-up' },
  { codes: /^25006$/, reason: 'read-only-database' },
  {
    codes: /^42(P07|P06|703|P01|704)$/,
    reason: 'foreign-schema',
  },
  {
    codes: /^(XX00[12]|58P01|58030|damaged)$/,
    reason: 'damaged',
  },
  {
    codes: /^foreign-folder$/,
    reason: 'foreign-folder',
  },
  {
    codes: /^key-damaged$/,
    reason: 'key-damaged',
  },
  {
    codes: /^later-version$/,
    reason: 'later-version',
  },
] as const satisfies readonly { readonly codes: RegExp; readonly reason: string }[];

/** Why a store cannot be used, for whoever writes the sentence about it. */
export type StoreReason = (typeof reasons)[number]['reason'];

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
 * Why the store cannot be used. Nothing of what is stored or sent is in it: the words of the error are passed over, and
 * its code alone counts.
 * @returns `code`: of the system or of PostgreSQL, or a word where there is none. `reason`: null where it is not known.
 */
export const reasonOf = (error: unknown): { readonly code: string; readonly reason: StoreReason | null } => {
  const { code, syscall, name } = error as Readonly<Record<'code' | 'syscall' | 'name', unknown>>;
  const known =
    typeof code === 'string'
      ? code
      : error instanceof Error
        ? codeless.find(({ is }) => is(error))?.code
        : undefined;
  const tried = syscall === 'connect' ? [`connect ${known}`, known] : [known];
  const found = tried.flatMap((one) => reasons.filter(({ codes }) => one !== undefined && codes.test(one)));
  return {
    code: known ?? (typeof name === 'string' ? name : 'unknown'),
    reason: found[0]?.reason ?? null,
  };
};
