/** What can be wrong with the settings of the environment. */
export const settings = {
  number: '{setting} must be a number from {least} to {most}.',
  'whole-number': '{setting} must be a whole number from {least} to {most}.',
  choice: '{setting} must be one of: {choices}.',
  text: '{setting} must be a text.',
  'host-names': '{setting} must be host names or addresses without scheme and port, separated by commas.',
  origins: '{setting} must be origins such as https://tools.example.org, separated by commas.',
  networks: '{setting} must be addresses or networks such as 10.0.0.0/8, separated by commas.',
  'base-path': '{setting} must be a path such as /slate, without a slash at the end.',
  'database-address': '{setting} must be an address such as postgres://slate@db.example.org/slate.',
  'api-key': '{setting} must be letters, digits and signs, without white space.',
  'above-other': '{setting} cannot be above {other}.',
  'beside-other': '{setting} and {other} cannot both be set.',
} as const;
