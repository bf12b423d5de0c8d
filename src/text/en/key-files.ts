/** What can be wrong with a file of API keys: by the code, or by the code and what tells its sentences apart. */
export const keyFiles = {
  'unreadable-file': 'The file cannot be read ({code}).',
  'unreadable-file.no-file': 'This is not a file.',
  'unreadable-file.too-large': 'The file is larger than {most, plural, one {# byte} other {# bytes}}.',
  'unreadable-file.would-be-too-large':
    'With this key the file would be larger than {most, plural, one {# byte} other {# bytes}}. Remove old entries first.',
  'unreadable-file.locked':
    'Another process is changing the file. If there is none, remove {lock}, which an interrupted command left behind.',
  'not-utf-8': 'The text is not in UTF-8.',
  'invalid-json': 'This is not JSON: see line {line}, character {character}.',
  'duplicate-key': 'This object has a key twice.',
  'missing-key': 'This key is required.',
  'unknown-key': 'Unknown key.',
  'unknown-key.named': 'Unknown key "{key}".',
  'wrong-type': 'This value has the wrong type.',
  'wrong-type.object': 'Expected an object.',
  'wrong-type.list': 'Expected a list.',
  'wrong-type.text': 'Expected a text.',
  'wrong-value': 'This value is not allowed here.',
  'wrong-value.id': 'An id has 8 to 12 lower-case letters and digits.',
  'wrong-value.id-taken': 'Another key has the same id.',
  'wrong-value.name': 'A name has 1 to 100 characters, no control characters, and no space at either end.',
  'wrong-value.choice': 'Expected one of {choices}.',
  'wrong-value.hash': 'Expected sha256: and 64 hexadecimal digits.',
  'wrong-value.time': 'Expected a time such as 2026-01-31T12:00:00Z.',
} as const;
