import { foldText } from '../input/documents/normalise-text.ts';

/** What people write where they have nothing to say, folded. */
const words: ReadonlySet<string> = new Set(
  [
    'n/a | na | n.a. | n.a | n / a | n/d | n.d. | n/k | null | nil | nan | undefined | unknown | tbd | tba | tbc',
    'not applicable | not available | not specified | not given | not known | no answer | no data | na.',
    '(blank) | (empty) | (null) | (none) | [blank] | [empty] | [null] | <blank> | <null> | <na> | <n/a>',
    'k.a. | keine angabe | keine angaben | entfällt | s/o | s.o. | sans objet | non applicable | non précisé | néant',
    'no aplica | no disponible | sin datos | s/d | n/c | н/д | нет данных | не применимо | неизвестно',
    '不适用 | 不適用 | 无 | 無 | 暂无 | 未知 | لا ينطبق | غير متوفر | غير متاح | غير معروف | لا يوجد',
  ].flatMap((line) => line.split(' | ').map(foldText)),
);

/** `#REF!`, `#N/A`, `#DIV/0!`, `#WERT!`, `Err:502`: what a spreadsheet shows in place of a value, in any language. */
const spreadsheetError =
  /^(?:#(?:n\/[\p{L}]|н\/д|i\/t|nv|yok|hiányzik|getting_data|value|ref|name|num|null|div\/0|n\/a n\/a|[\p{L}\p{N}/_]+[!?])|err:\d+)$/u;

/** What a value stands for that is no value: nothing to say, or a fault of the spreadsheet; null: it is one. */
export const blankLikeOf = (value: string): 'blank' | 'spreadsheet-error' | null => {
  // Strokes of other kinds.
  const folded = foldText(value).replace(/[\u2044\u2215]/gu, '/');
  if (spreadsheetError.test(folded)) return 'spreadsheet-error';
  return words.has(folded) || !/[\p{L}\p{N}]/u.test(folded) ? 'blank' : null;
};
