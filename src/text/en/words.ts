/** What lists and figures in sentences are made of, and the few words that stand alone in many places. */
export const words = {
  more: '{count, number} more',
  points: '{value, plural, one {{amount} point} other {{amount} points}}',
  difference: '{effect, select, same {no loss} loss {{amount} less} other {{amount} more}}',
  blank: '(blank)',
  quoted: '"{text}"',
  nobody: 'nobody',
  unknown: 'not known',
  bound: '{side, select, min {the minimum of {bound} for {rule}} other {the maximum of {bound} for {rule}}}',
  'bound.new':
    '{side, select, min {a minimum of {bound} for {rule}} other {a maximum of {bound} for {rule}}}',
  'place.row': 'row {row}',
  'place.index': 'index {index}',
  'place.rule': 'rule {rule}',
  'place.column': 'column {column}',
  cells: '{count, plural, one {# cell} other {# cells}}: {values}.',
  'cells.only': 'It says "{value}".',
  'repeated.rows': '{isShown, select, yes {{id} in rows {positions}} other {rows {positions}}}',
  'repeated.indices': '{isShown, select, yes {{id} at indices {positions}} other {indices {positions}}}',
  'cells.value': '{count, plural, one {"{value}" ({places})} other {"{value}" in # cells ({places})}}',
  'cells.others':
    '{shown, plural, =0 {{places}} one {{count, plural, one {# with another value ({places})} other {# with other values ({places})}}} other {{count, plural, one {# with another value ({places})} other {# with other values ({places})}}}}',
  'cells.rows': '{count, plural, one {row {positions}} other {first in rows {positions}}}',
  'cells.indices': '{count, plural, one {index {positions}} other {first at indices {positions}}}',
  'place.line': 'line {line}, character {character}',
  'bound.of-rule': '{side, select, min {the minimum for {rule}} other {the maximum for {rule}}}',
} as const;

/** The end of a message that names something unknown: what was probably meant, where something comes near. */
export const meant = '{hasSuggestion, select, yes { Did you mean "{suggestion}"?} other {}}';
