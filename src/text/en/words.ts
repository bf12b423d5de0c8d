/** What lists and figures in sentences are made of, and the few words that stand alone in many places. */
export const words = {
  more: '{count, number} more',
  points: '{value, plural, one {{amount} point} other {{amount} points}}',
  difference: '{effect, select, same {no loss} loss {{amount} less} other {{amount} more}}',
  blank: '(blank)',
  nobody: 'nobody',
  unknown: 'not known',
  bound: '{side, select, min {the minimum of {bound} for {rule}} other {the maximum of {bound} for {rule}}}',
  'bound.new':
    '{side, select, min {a minimum of {bound} for {rule}} other {a maximum of {bound} for {rule}}}',
  'place.row': 'row {row}',
  'place.column': 'column {column}',
  'place.line': 'line {line}, character {character}',
  'bound.of-rule': '{side, select, min {the minimum for {rule}} other {the maximum for {rule}}}',
} as const;

/** The end of a message that names something unknown: what was probably meant, where something comes near. */
export const meant = '{hasSuggestion, select, yes { Did you mean "{suggestion}"?} other {}}';
