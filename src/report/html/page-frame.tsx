import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { currentLanguage, directionOf } from '../../text/language.ts';
import { writerOf } from '../../text/message.ts';
import { formatDay } from '../../text/numbers.ts';
import { contentPolicy } from './content-policy.ts';
import { script } from './script.ts';
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
  /** That it names persons, and how to handle it; absent: it names none. */
  readonly confidential?: string;
  /** Another line below the heading. */
  readonly note?: string;
  /** The body and the date, on every sheet of paper. */
  readonly body: string | null;
  readonly date?: string;
  /** Rules that this report needs beyond those of all reports. */
  readonly styles?: string;
  /** `compact`: few pages, with no table of contents. */
  readonly look?: 'compact';
  /** What is printed: the whole, or without what only the long version has. */
  readonly print?: 'short' | 'full';
  readonly parts: readonly Part[];
};

/** A whole file: the head, the table of contents, the parts. */
export const renderPageFrame = (props: Props): string =>
  `<!doctype html>\n${renderToString(<PageFrame {...props} />)}\n`;

const PageFrame = (props: Props): JSX.Element => {
  const {
    title,
    subject,
    kicker,
    confidential,
    note,
    date,
    styles = '',
    look,
    print = 'full',
    parts,
  } = props;
  const language = currentLanguage();
  return (
    <html lang={language} dir={directionOf(language)} class={`print-${print}`}>
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${subject}`}</title>
        <style
          dangerouslySetInnerHTML={{ __html: screenStyles + printStyles + sheetStyles(props) + styles }}
        />
      </head>
      <body class={look}>
        <a class="skip" href="#content">
          {message('page.skip')}
        </a>
        <header>
          <p class="kicker">{kicker}</p>
          <h1>{title}</h1>
          {confidential === undefined ? null : <p class="confidential">{confidential}</p>}
          {note === undefined ? null : <p class="confidential">{note}</p>}
        </header>
        <div class="frame">
          {look === 'compact' ? null : <Contents parts={parts} />}
          <main id="content" tabIndex={-1}>
            {parts.map((part) => (
              <Section {...part} />
            ))}
          </main>
        </div>
        <footer>
          <p>
            {date === undefined ? message('page.footer') : message('page.made', { date: formatDay(date) })}
          </p>
        </footer>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
};

/** The head and foot of every sheet of paper. */
const sheetStyles = ({ confidential, body, title, date }: Props): string => `
@page {
  @top-left { content: ${cssText(body ?? title)}; }
  @top-right { content: ${cssText(confidential === undefined ? '' : message('page.confidential-mark'))}; }
  @bottom-left { content: ${cssText(date === undefined ? '' : formatDay(date))}; }
  @bottom-right { content: counter(page) ' / ' counter(pages); }
}
`;

/** A text as a string of a style sheet, which nothing in it can end. */
const cssText = (text: string): string =>
  `'${text.replace(/[^\p{L}\p{N} .,:()–-]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}'`;

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
