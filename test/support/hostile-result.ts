import type { ResultDocument } from '../../src/answers/result/result-schema.ts';

type Selected = ResultDocument & { readonly outcome: 'selected' };

/** Texts that would do harm if anything but text were made of them, and what a reader should see. */
export const hostileNames: readonly { readonly given: string; readonly shown: string }[] = [
  { given: '<script>document.title="owned"</script>', shown: '<script>document.title="owned"</script>' },
  { given: `"'><img src=x onerror=alert(1)>`, shown: `"'><img src=x onerror=alert(1)>` },
  { given: 'right\u202Eleft\u0007bell', shown: 'right\uFFFDleft\uFFFDbell' },
  { given: '{b} {a|x} %s &amp; </style>', shown: '{b} {a|x} %s &amp; </style>' },
  { given: 'w'.repeat(400), shown: 'w'.repeat(400) },
  { given: '</title></svg>]]><b>bold', shown: '</title></svg>]]><b>bold' },
];

/** The result with hostile texts as names, affiliations, values, a rule, a member's id and a warning. */
export const hostileResult = (result: Selected): Selected => {
  const given = hostileNames.map((name) => name.given);
  const [script, turning, template, title] = [given[0]!, given[2]!, given[3]!, given[5]!];
  const id = `<b>${script}`;
  const replaced = renamed(
    result,
    new Map([
      [result.slate[0]!.id, id],
      ['women', template],
    ]),
  ) as Selected;
  return {
    ...replaced,
    slate: replaced.slate.map((member, index) => ({
      ...member,
      name: given[index % given.length]!,
      attributes: { ...member.attributes, affiliation: [given[(index + 1) % given.length]!] },
    })),
    balance: {
      ...replaced.balance,
      gender: given.map((value, index) => ({ value, pool: 400 + index, eligible: 300, slate: 5 + index })),
    },
    warnings: given.map((text) => ({ code: 'time-limit', parameters: {}, text })),
    ...(replaced.labels === undefined
      ? {}
      : {
          labels: {
            ...replaced.labels,
            title,
            body: script,
            rules: Object.fromEntries(replaced.rules.map(({ rule }) => [rule, template])),
          },
        }),
    inputs: { ...replaced.inputs, ruleSet: title, seed: turning },
  };
};

/** The document with some of its texts exchanged, as values and as keys. */
export const renamed = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [names.get(key) ?? key, renamed(one, names)]),
  );
};
