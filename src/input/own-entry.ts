/** What a record holds under a key that may be anything: ids such as `constructor` find nothing inherited. */
export const ownEntry = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
