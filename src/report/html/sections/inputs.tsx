import type { JSX } from 'preact';
import { Plain } from '../references.tsx';
import { Lead, type SectionProps } from '../section.tsx';

/** What the answer was made from, and how to check it. */
export const Inputs = ({ result: { inputs, run, outcome } }: SectionProps): JSX.Element => (
  <>
    <Lead>
      The answer depends on nothing but the pool, the rule set and the table of countries. Whoever holds the
      same files gets the same answer, and can tell by the fingerprints below that they are the same.
    </Lead>
    <dl class="pairs">
      <dt>Pool (SHA-256)</dt>
      <dd>
        <code>{inputs.pool}</code>
      </dd>
      <dt>Rule set (SHA-256)</dt>
      <dd>
        <code>{inputs.rules}</code>
      </dd>
      <dt>Rule set</dt>
      <dd>
        <Plain text={inputs.ruleSet} />
      </dd>
      <dt>Seed of the lots</dt>
      <dd>
        <Plain text={inputs.seed} />
      </dd>
      <dt>Table of countries</dt>
      <dd>
        <Plain text={inputs.reference} />
      </dd>
      <dt>Made</dt>
      <dd>{`${run.startedAt}, by slate ${run.slate} with ${run.engine} ${run.version}; ${run.seconds.solve.toFixed(2)} s to decide, ${run.seconds.explain.toFixed(2)} s to explain`}</dd>
    </dl>
    <h3>How to check</h3>
    <ol>
      {outcome === 'stopped' ? null : (
        <li>
          <p>
            The proof: solve with a certificate, then let the checker read it. The checker shares no code with
            the search and counts in whole numbers.
          </p>
          <pre>{`slate solve --pool POOL --rules RULES --certificate certificate.json
slate check --pool POOL --rules RULES --certificate certificate.json`}</pre>
        </li>
      )}
      <li>
        <p>Any slate, rule by rule: a list of ids, one a line, is enough.</p>
        <pre>slate verify --pool POOL --rules RULES --slate SLATE</pre>
      </li>
      <li>
        <p>
          The lots: each candidate&rsquo;s lot is the SHA-256 of the seed, a zero byte and the id; the lowest
          lots go first.
        </p>
      </li>
    </ol>
  </>
);
