/**
 * Where a service is, as `--server` or SLATE_SERVER names it: http or https, with a path where it stands below one.
 * The error never repeats the text, which may hold a password.
 * @returns the address without a slash at its end.
 */
export const parseServerAddress = (
  text: string,
): { readonly address: string } | { readonly error: string } => {
  const expected = 'The service is named by an address such as https://slate.example.org.';
  if (!URL.canParse(text)) return { error: expected };
  const { protocol, origin, pathname, username, password, search, hash } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return { error: expected };
  if (username !== '' || password !== '') {
    return { error: 'The address of the service may hold no name and no password: set SLATE_API_KEY.' };
  }
  if (search !== '' || hash !== '') {
    return { error: 'The address of the service may have neither a query nor a fragment.' };
  }
  return { address: `${origin}${pathname.replace(/\/+$/, '')}` };
};
