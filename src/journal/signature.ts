import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** What stands before a seed of 32 bytes in PKCS #8, DER (RFC 8410, section 7). */
const seedPrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Ed25519 (RFC 8032), base64. @param seed - 32 bytes: the private key. */
export const signWithSeed = (seed: Buffer, text: string): string =>
  sign(null, Buffer.from(text, 'utf8'), privateKey(seed)).toString('base64');

/** The public key of a seed: 64 hexadecimal digits. */
export const publicKeyOfSeed = (seed: Buffer): string => {
  const { x } = createPublicKey(privateKey(seed)).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('hex');
};

const privateKey = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([seedPrefix, seed]), format: 'der', type: 'pkcs8' });

/** @param hex - 64 hexadecimal digits. @throws where that is no key. */
export const toPublicKey = (hex: string): KeyObject => {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
};

/** The same key as other programs read it. */
export const toPem = (hex: string): string =>
  toPublicKey(hex).export({ format: 'pem', type: 'spki' }).toString();

/** Was the text signed with the private key that goes with this one? @param signature - base64. */
export const isSignedBy = (key: KeyObject, text: string, signature: string): boolean =>
  verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));

/** The same outside this thread's event loop. */
export const isSignedByLater = (key: KeyObject, text: string, signature: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'), (error, isSigned) => {
      if (error === null) resolve(isSigned);
      else reject(error);
    });
  });
