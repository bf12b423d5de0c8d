import type { JSX } from 'preact';
import { writerOf } from '../../../../text/message.ts';
import { hasCountries } from '../../../labels.ts';
import { Plain } from '../../plain.tsx';
import { Lead } from '../../section.tsx';
import type { ReportProps } from '../what-if-report.ts';

const message = writerOf('whatIfReport');
const shared = writerOf('report');

/** What the answers were made from, and how to check them. */
export const Inputs = ({ report: { summary } }: ReportProps): JSX.Element => {
  const { title, inputs } = summary;
  const pairs = [
    ...(title === null ? [] : [{ name: message('inputs.title'), value: title }]),
    { name: message('inputs.base-rules'), value: inputs.ruleSet },
    { name: shared('inputs.seed'), value: inputs.seed },
    ...(hasCountries() ? [{ name: shared('inputs.reference'), value: inputs.reference }] : []),
  ];
  const hashes = [
    { name: shared('inputs.pool'), value: inputs.pool },
    { name: shared('inputs.rules'), value: inputs.rules },
    { name: message('inputs.scenarios'), value: inputs.scenarios },
  ];
  return (
    <>
      <Lead>{message(hasCountries() ? 'inputs.lead' : 'inputs.lead-plain')}</Lead>
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
      <h3>{shared('inputs.check')}</h3>
      <p>{message('inputs.check')}</p>
      <pre>{`slate whatif FILE --format json --out FOLDER
slate solve --pool POOL --rules RULES --certificate certificate.json
slate check --pool POOL --rules RULES --certificate certificate.json`}</pre>
    </>
  );
};
