import type { WhatIfResult } from '../../src/answers/what-if/what-if-schema.ts';
import { hostileNames, renamed } from './hostile-result.ts';
import type { WhatIfs } from './what-ifs.ts';

/** The batch with hostile texts as titles, ids, candidates, rules, bounds, values, reasons and seeds. */
export const hostileWhatIfs = ({ summary, results }: WhatIfs): WhatIfs => {
  const given = hostileNames.map((name) => name.given);
  const [script, image, turning, template, long, title] = given as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const exchanged = renamed(
    { summary, results },
    new Map([
      ['parity', script],
      ['At least as many women as men: 20 of 40', template],
      ['Six members from small island developing States', image],
      ['ldc-8', long],
      ['african', title],
      ['academia', turning],
      ['gender', script],
      ['female', template],
      ['islands-curve', image],
      ['women.min', `${title}.min`],
      ['small-islands.min', `${template}.min`],
      ['Every score up to two points off', title],
      ['itu', script],
      [results[1]!.slate![0]!, `<b>${script}`],
      [results[1]!.slate![1]!, template],
      [results[2]!.enters[0]!, long],
    ]),
  ) as WhatIfs;
  return {
    summary: {
      ...exchanged.summary,
      title,
      inputs: { ...exchanged.summary.inputs, ruleSet: script, seed: turning },
      noise: exchanged.summary.noise.map((noise) => ({ ...noise, seed: image })),
    },
    results: exchanged.results.map(withHostileWords(given)),
  };
};

const withHostileWords =
  (given: readonly string[]) =>
  (result: WhatIfResult): WhatIfResult => {
    const statements = given.map((text) => ({ code: 'min-above-size', parameters: {}, text }));
    switch (result.outcome) {
      case 'failed':
        return { ...result, reason: given.join(' ') };
      case 'infeasible':
        return { ...result, reasons: statements };
      case 'selected':
      case 'stopped':
        return { ...result, warnings: result.kind === 'scenario' ? statements : [] };
    }
  };
