import type { JSX } from 'preact';
import { Plain } from './references.tsx';

/** What should not be overlooked; nothing where there is nothing. */
export const Notice = ({ texts }: { readonly texts: readonly string[] }): JSX.Element | null =>
  texts.length === 0 ? null : (
    <div class="notice">
      <h3>To know before use</h3>
      <ul>
        {texts.map((text) => (
          <li>
            <Plain text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
