import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ResultDocument } from '../../panel/result/result-schema.ts';
import { plural } from '../text.ts';
import { placesIn } from './anchors.ts';
import { partsOf } from './parts.tsx';
import { Plain } from './references.tsx';
import { Section, type Part } from './section.tsx';
import { printStyles } from './styles-print.ts';
import { screenStyles } from './styles-screen.ts';

/** Nothing is loaded and nothing runs, whatever the text of the page says. */
const contentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole file. */
export const renderPage = (result: ResultDocument): string =>
  `<!doctype html>\n${renderToString(<Page result={result} />)}\n`;

const Page = ({ result }: { readonly result: ResultDocument }): JSX.Element => {
  const parts = partsOf(result, placesIn(result));
  const title = titleOf(result);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – ${result.inputs.ruleSet}`}</title>
        <style dangerouslySetInnerHTML={{ __html: screenStyles + printStyles }} />
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the report
        </a>
        <header>
          <p class="kicker">
            Expert panel, rule set <Plain text={result.inputs.ruleSet} />
          </p>
          <h1>{title}</h1>
          <p class="confidential">
            Confidential: this report names applicants. Handle it as you handle the pool of applications.
          </p>
        </header>
        <div class="frame">
          <Contents parts={parts} />
          <main id="content" tabIndex={-1}>
            {parts.map((part) => (
              <Section {...part} />
            ))}
          </main>
        </div>
        <footer>
          <p>
            Slate recommends and shows why; the decision is taken by people. Made{' '}
            {result.run.startedAt.slice(0, 10)}.
          </p>
        </footer>
      </body>
    </html>
  );
};

const titleOf = (result: ResultDocument): string => {
  switch (result.outcome) {
    case 'selected':
      return `A recommended slate of ${plural(result.slate.length, 'member')}`;
    case 'infeasible':
      return 'No slate keeps every rule';
    case 'stopped':
      return 'No proven answer yet';
  }
};

const Contents = ({ parts }: { readonly parts: readonly Part[] }): JSX.Element => (
  <nav aria-labelledby="contents-title">
    <h2 id="contents-title">Contents</h2>
    <ol>
      {parts.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  </nav>
);
