import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { currentLanguage } from '../../text/language.ts';
import { writerOf } from '../../text/message.ts';
import { contentPolicy } from './content-policy.ts';
import { Section, type Part } from './section.tsx';
import { printStyles } from './styles-print.ts';
import { screenStyles } from './styles-screen.ts';

const message = writerOf('report');

type Props = {
  /** The heading of the page. */
  readonly title: string;
  /** What stands beside it in the title of the window. */
  readonly subject: string;
  /** A line above the heading. */
  readonly kicker: ComponentChildren;
  readonly footer: string;
  /** Rules that this report needs beyond those of all reports. */
  readonly styles?: string;
  readonly parts: readonly Part[];
};

/** A whole file: the head, the table of contents, the parts. */
export const renderPageFrame = (props: Props): string =>
  `<!doctype html>\n${renderToString(<PageFrame {...props} />)}\n`;

const PageFrame = ({ title, subject, kicker, footer, styles = '', parts }: Props): JSX.Element => (
  <html lang={currentLanguage()}>
    <head>
      <meta charSet="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
      <title>{`${title} – ${subject}`}</title>
      <style dangerouslySetInnerHTML={{ __html: screenStyles + printStyles + styles }} />
    </head>
    <body>
      <a class="skip" href="#content">
        {message('page.skip')}
      </a>
      <header>
        <p class="kicker">{kicker}</p>
        <h1>{title}</h1>
        <p class="confidential">{message('page.confidential')}</p>
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
        <p>{footer}</p>
      </footer>
    </body>
  </html>
);

const Contents = ({ parts }: { readonly parts: readonly Part[] }): JSX.Element => (
  <nav aria-labelledby="contents-title">
    <h2 id="contents-title">{message('page.contents')}</h2>
    <ol>
      {parts.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  </nav>
);
