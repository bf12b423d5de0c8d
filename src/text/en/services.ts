/** What the command line says of the service that it asks. */
export const services = {
  // Its address
  'address.form': 'The address of the service must be one such as https://slate.example.org.',
  'address.credentials':
    'The address of the service cannot contain a name or a password. Set SLATE_API_KEY instead.',
  'address.query': 'The address of the service cannot have a query or a fragment.',

  // No answer
  'not-listening': 'Nothing listens at {address} ({code}).',
  'unknown-host': 'Unknown host in {address} ({code}).',
  'no-route': 'There is no route to {address} ({code}).',
  'no-answer': '{address} did not answer in time ({code}).',
  'no-answer.within': '{address} did not answer within {seconds, plural, one {# second} other {# seconds}}.',
  closed: '{address} closed the connection before its answer was complete ({code}).',
  'not-http': '{address} does not speak HTTP ({code}).',
  'untrusted-certificate':
    'The certificate of {address} is not accepted ({code}). NODE_EXTRA_CA_CERTS names further authorities.',
  'tls-error': 'TLS error at {address} ({code}).',
  unreachable: 'Cannot reach {address}.',
  'unreachable.code': 'Cannot reach {address} ({code}).',

  // An answer that is none
  redirected:
    '{address} redirects requests to another address ({status}), which is not followed. Name the address of the service itself.',
  unexpected:
    '{address} does not answer as this version of Slate expects: it is another version, or not Slate.',
  'unexpected.local': 'The store of this machine does not answer as this version of Slate expects.',
  'not-slate': '{address} answers {status}, but not as Slate does: it is not Slate.',
  'not-slate.local': 'The store of this machine answers {status}, but not as Slate does.',
  'key-refused': 'The key of SLATE_API_KEY is not accepted.',
  'key-missing': 'SLATE_API_KEY is not set. Set it to an API key of the service.',

  // The store of this machine
  'store-in-use':
    'Another process has opened the store of this machine. Name the address of its service with --server URL.',
  'store-in-use.service': 'The service at {url} has opened the store of this machine, and is asked instead.',
} as const;
