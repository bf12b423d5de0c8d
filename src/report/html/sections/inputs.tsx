import type { JSX } from 'preact';
import { writerOf } from '../../../text/message.ts';
import { hasCountries } from '../../labels.ts';
import { Plain } from '../plain.tsx';
import { Lead, type SectionProps } from '../section.tsx';
import { localDecimal } from '../../../text/numbers.ts';

const message = writerOf('report');

/** What the answer was made from, and how to check it. */
export const Inputs = ({ result: { inputs, run, outcome } }: SectionProps): JSX.Element => (
  <>
    <Lead>{message(hasCountries() ? 'inputs.lead' : 'inputs.lead-plain')}</Lead>
    <dl class="pairs">
      <dt>{message('inputs.pool')}</dt>
      <dd>
        <code>{inputs.pool}</code>
      </dd>
      <dt>{message('inputs.rules')}</dt>
      <dd>
        <code>{inputs.rules}</code>
      </dd>
      <dt>{message('inputs.rule-set')}</dt>
      <dd>
        <Plain text={inputs.ruleSet} />
      </dd>
      <dt>{message('inputs.seed')}</dt>
      <dd>
        <Plain text={inputs.seed} />
      </dd>
      {hasCountries() ? (
        <>
          <dt>{message('inputs.reference')}</dt>
          <dd>
            <Plain text={inputs.reference} />
          </dd>
        </>
      ) : null}
      <dt>{message('inputs.made')}</dt>
      <dd>
        {message('inputs.made-by', {
          at: run.startedAt,
          slate: run.slate,
          engine: run.engine,
          version: run.version,
          solve: localDecimal(run.seconds.solve.toFixed(2)),
          explain: localDecimal(run.seconds.explain.toFixed(2)),
        })}
      </dd>
    </dl>
    <h3>{message('inputs.check')}</h3>
    <ol>
      {outcome === 'stopped' ? null : (
        <li>
          <p>{message('inputs.check-proof')}</p>
          <pre>{`slate solve --pool POOL --rules RULES --certificate certificate.json
slate check --pool POOL --rules RULES --certificate certificate.json`}</pre>
        </li>
      )}
      <li>
        <p>{message('inputs.check-slate')}</p>
        <pre>slate verify --pool POOL --rules RULES --slate SLATE</pre>
      </li>
      <li>
        <p>{message('inputs.check-lots')}</p>
      </li>
    </ol>
  </>
);
