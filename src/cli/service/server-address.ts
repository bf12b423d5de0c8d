import { writerOf } from '../../text/message.ts';

const write = writerOf('services');

/**
 * Where a service is, as `--server` or SLATE_SERVER names it: http or https, with a path where it stands below one.
 * The error never repeats the text, which may hold a password.
 * @returns the address without a slash at its end.
 */
export const parseServerAddress = (
  text: string,
): { readonly address: string } | { readonly error: string } => {
  if (!URL.canParse(text)) return { error: write('address.form') };
  const { protocol, origin, pathname, username, password, search, hash } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return { error: write('address.form') };
  if (username !== '' || password !== '') {
    return { error: write('address.credentials') };
  }
  if (search !== '' || hash !== '') {
    return { error: write('address.query') };
  }
  return { address: `${origin}${pathname.replace(/\/+$/, '')}` };
};
