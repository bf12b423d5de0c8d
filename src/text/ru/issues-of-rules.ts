import type { issuesOfRules as english } from '../en/issues-of-rules.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with a rule set, by itself and beside a pool. */
export const issuesOfRules: Translation<typeof english> = {
  // The form of its rules and clauses
  'unknown-rule-set': `Встроенного свода правил "{id}" нет (имеются: {available}).${meant}`,
  'unknown-rule-set.stored': 'Свода правил с таким идентификатором нет. Список сводов: GET /v1/rule-sets.',
  'duplicate-rule-id': 'Идентификатор "{id}" уже используется: {first}.',
  'reserved-id': 'Идентификатор "{id}" зарезервирован.',
  'rule-form.none':
    'Правило должно содержать ровно один из ключей {selectors}; в этом правиле нет ни одного из них.',
  'rule-form.several':
    'Правило должно содержать ровно один из ключей {selectors}; в этом правиле имеются {used}.',
  'rule-form.no-attribute': '"{key}" здесь не допускается: правило не обращается к какому-либо признаку.',
  'rule-form.no-bounds': '"{key}" здесь не допускается: "{form}" не имеет пределов.',
  'rule-form.not-soft':
    '"{key}" здесь не допускается: правило, содержащее "{form}", не может быть нестрогим.',
  'rule-form.soft-bounds':
    '"{key}" здесь не допускается: нестрогое правило имеет только целевой показатель и штраф.',
  'rule-form.soft-incomplete':
    'Нестрогому правилу необходимы "target" и "penalty"; ключ "{key}" отсутствует.',
  'rule-form.unbounded': 'Правилу необходим предел: "min", "max" или "target" вместе с "penalty".',
  'rule-form.unbounded-holders': 'Правилу необходим предел: "min", "max" или оба.',
  'rule-form.emptied': 'От правила "{id}" ничего не осталось бы. Чтобы исключить его, используйте "drop".',
  'rule-form.pairs':
    '"{key}" здесь не допускается: "{form}" действует для каждой должности и не имеет пределов.',
  'rule-form.posts-and-within':
    'Укажите "posts", если правило относится ко всем занимающим эти должности в совокупности, или "within", если оно действует для каждой должности в отдельности.',
  'unknown-post': `В распределении нет должности "{id}".${meant}`,
  'rule-form.among': '"{key}" здесь не допускается: строку для каждого значения имеет только "each".',
  'rule-form.where-eligible': 'Для "whereEligible" необходим "min" в том же правиле.',
  'attribute-form.reserved':
    '"{key}" здесь не допускается: для "{attribute}" можно объявить только "column" и "title".',
  'attribute-form.bands-incomplete': 'Для интервалов необходимы "of" и "bands"; ключ "{key}" отсутствует.',
  'attribute-form.bands':
    '"{key}" здесь не допускается: интервалы образуются на основе другого признака и не имеют столбца.',
  'attribute-form.bands-of': '"{of}" необходимо объявить здесь с типом "number" или "date".',
  'attribute-form.type': '"{key}" не допускается вместе с типом "{type}".',
  'attribute-form.points': 'Столбец содержит баллы: как признак он должен иметь тип "number".',
  'attribute-form.points-recoded':
    'Столбец содержит баллы, а этот признак является лишь иным их прочтением. Перекодируйте сами баллы в признаке, имя которого совпадает с именем столбца.',
  'attribute-column.names':
    'Столбец "name" содержит имена лиц, которые показываются, но не учитываются. В правилах кандидаты указываются по идентификаторам; если одному лицу соответствует несколько строк, можно учитывать номер каждого лица.',
  'attribute-column':
    'Столбец "{column}" объявлен как признак с тем же именем. Объявите его только здесь, под именем, которого не имеет ни один столбец.',
  'recoding-chain':
    'Текст "{value}" сам служит значением, в которое перекодирован другой текст. Перекодируйте каждый текст сразу в окончательное значение.',
  'recoded-value':
    'Значение "{value}" перекодировано: в правилах указывается "{meant}" признака {attribute}.',
  'recoded-value.blank':
    'Значение "{value}" перекодировано в пустое значение признака {attribute}, и указать его в правилах нельзя.',
  'overlapping-bands':
    'Этот интервал пересекается с интервалом "{other}". Обе границы принадлежат интервалу.',
  'clause-form': 'Положение должно содержать ровно один из ключей "exclude" и "require".',
  'duplicate-key.attribute-declared': 'Признак "{attribute}" здесь уже объявлен.',
  'duplicate-key.attribute': 'Признак "{attribute}" уже указан в этом условии.',
  'duplicate-key.reference-column': 'Другой столбец здесь обозначает тот же признак.',
  'duplicate-key.alias': 'То же написание уже обозначает другую аффилированность.',
  'alias-chain': 'Этот псевдоним обозначает текст, который сам является псевдонимом.',
  'optional-resolution': 'Правило, установленное резолюцией, не может быть необязательным.',
  'too-many-rules':
    'Список содержит {count, plural, one {# элемент} few {# элемента} many {# элементов} other {# элемента}}; допускается не более {most, number}.',
  'too-many-rows':
    'Правил, включая это, слишком много для данного перечня заявок: для них требуется более {rows, plural, one {# строки} few {# строк} many {# строк} other {# строки}} ("each" требует строки для каждого значения) или просмотр более {looks, number} кандидатов.',
  'wrong-value.single-valued': 'Этот столбец допускает только одно значение.',
  'wrong-value.attribute-name': 'Признак не может иметь такое имя.',
  'wrong-value.country-code': 'Ожидается код ISO 3166-1 alpha-3.',
  'wrong-value.no-attribute': 'В условии должен быть указан хотя бы один признак.',
  'wrong-value.decimal': 'Ожидается обычное десятичное число, например 100 или 7.5.',
  'wrong-type.seats': 'Ожидается целое число мест, например 24.',
  'wrong-type.seats-alone':
    'Ожидается целое число; процентная доля не имеет смысла в распределении должностей, где число занимающих должности не фиксировано.',
  'wrong-type.seats-of-post': 'Ожидается целое число мест или диапазон с "min" и "max".',
  'wrong-value.score-of-assignment': 'Ожидается "points" или "none".',
  'wrong-type.bound': 'Ожидается целое число мест или процентная доля, например 40%.',
  'wrong-value.percentage':
    'Ожидается число мест или процентная доля от численности состава, от 0% до 100%, например "40%".',
  'wrong-value.no-range': 'Для диапазона необходимы "min", "max" или оба.',
  'wrong-value.range': 'Ожидается диапазон чисел или дат (YYYY-MM-DD), в котором "min" не превышает "max".',
  'wrong-value.range-type':
    '{type, select, date {Границами этого диапазона должны быть даты в виде YYYY-MM-DD.} other {Границами этого диапазона должны быть числа.}}',
  'wrong-value.range-attribute':
    'Для диапазона необходим признак типа "{type}". Объявите "{attribute}" с этим типом в разделе "attributes".',
  'wrong-value.no-values': 'Необходимо хотя бы одно значение.',
  'wrong-value.column-or-weights': 'Укажите "weights" или "column", но не оба.',
  'wrong-value.no-weight': 'Необходим хотя бы один вес.',

  // Bounds, weights and penalties
  'min-above-max': 'Минимум {min} превышает максимум {max}.',
  'min-above-max.rule': 'Минимум {min} правила "{id}" превышает его максимум {max}.',
  'negotiable-resolution': 'Предел, установленный резолюцией, не подлежит согласованию.',
  'negotiable-bound.no-min': 'Для минимума, подлежащего согласованию, необходим "min" в том же правиле.',
  'negotiable-bound.no-max': 'Для максимума, подлежащего согласованию, необходим "max" в том же правиле.',
  'negotiable-bound.above-min':
    'Крайнее значение минимума, подлежащего согласованию, не может превышать сам минимум, {bound}.',
  'negotiable-bound.below-max':
    'Крайнее значение максимума, подлежащего согласованию, не может быть меньше самого максимума, {bound}.',
  'penalty-not-whole':
    'Штраф, умноженный на масштаб целевой функции {scale, number}, должен быть целым числом.',
  'preference-not-whole':
    'Число баллов, умноженное на масштаб целевой функции {scale, number}, должно быть целым.',
  'objective-too-large':
    'При таких весах, знаках после запятой и штрафах значение целевой функции могло бы достичь 2^53, а целые числа сверх этого предела не передаются точно.',

  // Beside a pool
  'missing-score-column': `В перечне заявок нет столбца с оценками под именем "score:{name}" или "{name}".${meant}`,
  'missing-score-column.none':
    'В перечне заявок нет столбца с оценками. Укажите его ("column" или "weights") или, если оценки не выставляются, напишите "score: none".',
  'two-score-columns':
    'В перечне заявок имеются и столбец "score:{name}", и столбец "{name}": переименуйте один из них.',
  'missing-score-column.criterion': `Критерий "{name}" не имеет веса.${meant}`,
  'unknown-attribute':
    'В перечне заявок нет данных по признаку "{attribute}"{derivedFrom, select, nationality { (производному от nationality)} nominated_by { (производному от nominated_by)} other {}}. Имеются данные по следующим признакам: {known}.{canBeOptional, select, yes { Если этот признак в перечне заявок может отсутствовать, добавьте к правилу "optional": true.} other {}}',
  'unknown-attribute.column':
    'Признак "{attribute}" читается из столбца "{column}", которого в перечне заявок нет.',
  'unknown-attribute.points':
    'Столбец "{attribute}" содержит баллы. Чтобы на нем основывались правила, объявите его в разделе "attributes" с типом "number".',
  'unknown-attribute.name':
    'Правила не обращаются к именам. Чтобы указать кандидатов, используйте их идентификаторы в "candidates", "include" или "exclude".',
  'unknown-attribute.none':
    'В перечне заявок нет данных по признаку "{attribute}"{derivedFrom, select, nationality { (производному от nationality)} nominated_by { (производному от nominated_by)} other {}}, равно как и по любому другому.{canBeOptional, select, yes { Если этот признак в перечне заявок может отсутствовать, добавьте к правилу "optional": true.} other {}}',
  'unknown-attribute.meant':
    'В перечне заявок нет данных по признаку "{attribute}"{derivedFrom, select, nationality { (производному от nationality)} nominated_by { (производному от nominated_by)} other {}}. Возможно, имелось в виду "{meant}".',
  'unknown-attribute.source': 'Столбец "{attribute}" читается как признак "{meant}": укажите этот признак.',
  'unknown-attribute.declared':
    'В перечне заявок нет столбца "{column}". Возможно, имелось в виду "{meant}".',
  'unknown-attribute.left-out': `В перечне заявок нет данных по признаку "{attribute}".${meant}`,
  'unknown-attribute-value': `Значения "{value}" признака {attribute} нет ни у одного кандидата.${meant}`,
  'unknown-attribute-value.allowed':
    'Значения "{value}" признака {attribute} нет ни у одного кандидата. Допустимые значения: {allowed}.',
  'unknown-attribute-value.left-out': `Этого значения признака {attribute} нет ни в перечне заявок, ни среди допустимых значений.${meant}`,
  'unknown-candidate': 'В перечне заявок нет кандидата с таким идентификатором.',
  'unknown-candidate.several':
    'В перечне заявок нет кандидата с таким идентификатором, но имеются {ids}. Укажите каждый из них отдельно{isOption, select, yes { (в командной строке повторите параметр)} other {}}.',
  'unknown-candidate.named': 'В перечне заявок нет кандидата "{id}".',
  'unknown-assignment': `В своде правил нет распределения "{id}".${meant}`,
  'missing-key.assignment': 'Сертификат относится к одному распределению. Укажите его: {known}.',
  'unknown-assignment.none': 'В своде правил нет распределений должностей.',
  'ineligible-member':
    'Этот кандидат не отвечает требованиям ({reason}) и поэтому не может быть членом состава.',
  'unknown-rule': `В своде правил нет правила "{id}".${meant}`,
};
