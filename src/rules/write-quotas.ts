import { foldText } from '../input/documents/normalise-text.ts';
import { writerOf } from '../text/message.ts';
import type { Quota } from './read-quotas.ts';
import { ruleSetSchemaFile } from './rule-set-json-schema.ts';

const message = writerOf('importedRules');

/** The quotas as a rule set in YAML, with comments for whoever goes on with it. */
export const writeQuotas = (quotas: readonly Quota[], size: number, source: string): string => {
  const features = [...new Set(quotas.map(({ feature }) => feature))];
  const valuesOf = (feature: string): readonly string[] =>
    quotas.filter((quota) => quota.feature === feature).map(({ value }) => value);
  const bounded = quotas.filter(({ min, max }) => min !== null || max !== null);
  const ids = uniqueIds(bounded);
  return [
    `# yaml-language-server: $schema=${ruleSetSchemaFile}`,
    ...comment(message('head', { source: source.replace(/\s+/g, ' ') })),
    'id: imported',
    `size: ${size}`,
    ...comment(message('score')),
    'score: none',
    ...comment(message('attributes')),
    'attributes:',
    ...features.map(
      (feature) => `  ${quoted(feature)}: { values: [${valuesOf(feature).map(quoted).join(', ')}] }`,
    ),
    ...comment(message('rules')),
    ...(bounded.length === 0 ? ['rules: []'] : ['rules:']),
    ...bounded.map((quota, index) => `  - ${ruleText(quota, ids[index]!)}`),
    ...comment(message('ties')),
    'ties: { seed: "" }',
    '',
  ].join('\n');
};

const comment = (text: string): readonly string[] => text.split('\n').map((line) => `# ${line}`);

/** JSON strings are YAML too, whatever is in them. */
const quoted = (text: string): string => JSON.stringify(text);

const ruleText = ({ feature, value, min, max, negotiable }: Quota, id: string): string => {
  const bounds = (entries: { readonly min: number | null; readonly max: number | null }): readonly string[] =>
    (['min', 'max'] as const).flatMap((side) =>
      entries[side] === null ? [] : [`${side}: ${entries[side]}`],
    );
  const room = bounds(negotiable);
  return `{ ${[
    `id: ${quoted(id)}`,
    `where: { ${quoted(feature)}: ${quoted(value)} }`,
    ...bounds({ min, max }),
    ...(room.length === 0 ? [] : [`negotiable: { ${room.join(', ')} }`]),
  ].join(', ')} }`;
};

/** `gender-female`; numbered where two would be the same. */
const uniqueIds = (quotas: readonly Quota[]): readonly string[] => {
  const taken = new Set<string>();
  return quotas.map(({ feature, value }) => {
    const plain = `${wordOf(feature)}-${wordOf(value)}`.slice(0, 180);
    let id = plain;
    for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
    taken.add(id);
    return id;
  });
};

const wordOf = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
