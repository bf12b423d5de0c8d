import type { JSX } from 'preact';
import { Plain } from '../../references.tsx';
import { Lead } from '../../section.tsx';
import type { ReportProps } from '../what-if-report.ts';

/** What the answers were made from, and how to check them. */
export const Inputs = ({ report: { summary } }: ReportProps): JSX.Element => {
  const { title, inputs } = summary;
  const pairs = [
    ...(title === null ? [] : [{ name: 'Title', value: title }]),
    { name: 'Rule set of the base', value: inputs.ruleSet },
    { name: 'Seed of the lots', value: inputs.seed },
    { name: 'Table of countries', value: inputs.reference },
  ];
  const hashes = [
    { name: 'Pool (SHA-256)', value: inputs.pool },
    { name: 'Rule set (SHA-256)', value: inputs.rules },
    { name: 'Scenarios (SHA-256)', value: inputs.scenarios },
  ];
  return (
    <>
      <Lead>
        The answers depend on nothing but the pool, the rule set, the scenarios and the table of countries.
        Whoever holds the same files gets the same answers, and can tell by the fingerprints below that they
        are the same. Answers that the time limit stopped are the exception.
      </Lead>
      <dl class="pairs">
        {pairs.map(({ name, value }) => (
          <>
            <dt>{name}</dt>
            <dd>
              <Plain text={value} />
            </dd>
          </>
        ))}
        {hashes.map(({ name, value }) => (
          <>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </>
        ))}
      </dl>
      <h3>How to check</h3>
      <p>
        All answers, each with the ids of its slate, are written by the first command. Any one of them can be
        solved and proved by itself, with the rules that its scenario leads to, by the other two.
      </p>
      <pre>{`slate whatif FILE --format json --out FOLDER
slate solve --pool POOL --rules RULES --certificate certificate.json
slate check --pool POOL --rules RULES --certificate certificate.json`}</pre>
    </>
  );
};
