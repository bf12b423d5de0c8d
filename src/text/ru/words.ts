import type { words as english } from '../en/words.ts';
import type { Translation } from '../translation.ts';

/** What lists and figures in sentences are made of, and the few words that stand alone in many places. */
export const words: Translation<typeof english> = {
  more: 'еще {count, number}',
  // The amount is always written with decimals, and these take the genitive singular.
  points: '{value, plural, other {{amount} балла}}',
  difference: '{effect, select, same {без потерь} loss {на {amount} меньше} other {на {amount} больше}}',
  blank: '(не указано)',
  quoted: '«{text}»',
  nobody: 'никто',
  unknown: 'неизвестно',
  bound: '{side, select, min {минимум {bound} по правилу {rule}} other {максимум {bound} по правилу {rule}}}',
  'bound.new':
    '{side, select, min {по правилу {rule} действовал минимум {bound}} other {по правилу {rule} действовал максимум {bound}}}',
  // Codes of documents, as words: sides of bounds, outcomes, authorities and the like
  'code.min': 'мин.',
  'code.max': 'макс.',
  'code.selected': 'состав отобран',
  'code.infeasible': 'неосуществимо',
  'code.stopped': 'прекращено',
  'code.failed': 'сбой',
  'code.resolution': 'резолюция',
  'code.policy': 'политика отбора',
  'code.all': 'все',
  'code.primary': 'основное',
  'code.normal': 'нормальное',
  'code.uniform': 'равномерное',
  'code.complete': 'завершено',
  'code.interrupted': 'прервано',
  'code.time-limit': 'отведенное время истекло',
  'code.queued': 'в очереди',
  'code.running': 'выполняется',
  'code.done': 'выполнено',
  'code.cancelled': 'отменено',
  'code.optimal': 'оптимальность доказана',
  'code.feasible': 'оптимальность не доказана',
  'code.unknown': 'неизвестно',
  'code.keepingAll': 'при сохранении всех остальных',
  'code.fewestChanges': 'при наименьшем числе изменений',
  'code.optimum': 'наилучший состав из всех',
  'place.row': 'строка {row}',
  'place.index': 'индекс {index}',
  'place.rule': 'правило {rule}',
  'place.column': 'столбец {column}',
  cells: '{count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}: {values}.',
  'cells.only': 'Указано: "{value}".',
  'repeated.rows': '{isShown, select, yes {{id} в строках {positions}} other {строки {positions}}}',
  'repeated.indices': '{isShown, select, yes {{id} под индексами {positions}} other {индексы {positions}}}',
  'cells.value':
    '{count, plural, =1 {"{value}" ({places})} one {"{value}" в # ячейке ({places})} few {"{value}" в # ячейках ({places})} many {"{value}" в # ячейках ({places})} other {"{value}" в # ячейки ({places})}}',
  'cells.others':
    '{shown, plural, =0 {{places}} one {{count, plural, one {# с другим значением ({places})} few {# с другими значениями ({places})} many {# с другими значениями ({places})} other {# с другими значениями ({places})}}} few {{count, plural, one {# с другим значением ({places})} few {# с другими значениями ({places})} many {# с другими значениями ({places})} other {# с другими значениями ({places})}}} many {{count, plural, one {# с другим значением ({places})} few {# с другими значениями ({places})} many {# с другими значениями ({places})} other {# с другими значениями ({places})}}} other {{count, plural, one {# с другим значением ({places})} few {# с другими значениями ({places})} many {# с другими значениями ({places})} other {# с другими значениями ({places})}}}}',
  'cells.rows': '{count, plural, =1 {строка {positions}} other {первые в строках {positions}}}',
  'cells.indices': '{count, plural, =1 {индекс {positions}} other {первые под индексами {positions}}}',
  'place.line': 'строка {line}, символ {character}',
  'bound.of-rule': '{side, select, min {{rule} (минимум)} other {{rule} (максимум)}}',
  'from-to': '{from} → {to}',
  labelled: '{label}: {text}',
  bracketed: '{text} ({note})',
  'scenario-rule.include': 'Отобранные сценарием в любом случае',
  'scenario-rule.exclude': 'Исключенные сценарием в любом случае',
  'scenario-rule.left-out': 'Не учитываемые в сценарии',
};

/** The end of a message that names something unknown: what was probably meant, where something comes near. */
export const meant = '{hasSuggestion, select, yes { Возможно, имелось в виду "{suggestion}".} other {}}';
