/** A thing that is stored encrypted. Ids are those of versions and of runs; a rule set has its own. */
export type SealedItem =
  | { readonly is: 'pool-version' | 'request' | 'result' | 'certificate'; readonly id: string }
  | { readonly is: 'rule-set-version' | 'rule-set-summary'; readonly id: string; readonly version: number }
  /** Results of scenarios that follow one another. @param from - place of the first in the batch. */
  | { readonly is: 'part'; readonly id: string; readonly from: number };

/** A thing that is stored, of which something can be found to be altered. */
export type StoredItem =
  | SealedItem
  | { readonly is: 'journal' | 'repeatable-request' }
  | { readonly is: 'pool' | 'rule-set' | 'run'; readonly id: string };

/** What is sealed is bound to this text, which is part of what is stored: it can never change. */
export const bindingOf = (item: SealedItem): string => {
  switch (item.is) {
    case 'pool-version':
      return `pool ${item.id}`;
    case 'rule-set-version':
      return `rules ${item.id} ${item.version}`;
    case 'rule-set-summary':
      return `summary of rules ${item.id} ${item.version}`;
    case 'part':
      return `part ${item.id} ${item.from}`;
    default:
      return `${item.is} ${item.id}`;
  }
};
