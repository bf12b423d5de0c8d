import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

/** Titles, columns and notes of the tables for a terminal. */
export const tables: Translation<typeof english> = {
  // Results
  selected:
    'Отобрано: {members, plural, one {# член группы} few {# члена группы} many {# членов группы} other {# члена группы}}, {points} балла (целевая функция {objective}, масштаб {scale}).',
  'selected.penalties':
    'Из суммы баллов членов группы вычтено {points} балла: некоторые пожелания не выполнены.',
  'proof.satisfies':
    'Доказано: состав удовлетворяет всем правилам; сертификат содержит {cases, plural, one {# случай} few {# случая} many {# случаев} other {# случая}}; {engine}.',
  'proof.optimal':
    'Оптимальность доказана: ни один состав не набирает больше; сертификат содержит {cases, plural, one {# случай} few {# случая} many {# случаев} other {# случая}}; {engine}.',
  infeasible: 'Неосуществимо: ни один состав не удовлетворяет всем правилам.',
  'proof.infeasible':
    'Неосуществимость доказана; сертификат содержит {cases, plural, one {# случай} few {# случая} many {# случаев} other {# случая}}; {engine}.',
  engine: '{engine} {version}, {seconds} с',
  'engine.named': 'Решатель: {engine}.',
  'rule-set': 'Свод правил: {ruleSet}',
  'second.agrees': 'Второй решатель подтверждает результат ({by}).',
  'second.disagrees':
    'Второй решатель НЕ ПОДТВЕРЖДАЕТ результат. Не используйте этот результат, пока не установлена причина ({by}).',
  'second.unfinished': 'Второй решатель не завершил расчет; это не говорит ни за, ни против ({by}).',
  'second.by':
    '{engine} {version}, {candidates, plural, one {# кандидат} few {# кандидата} many {# кандидатов} other {# кандидата}}, {seconds} с',
  balance: 'Сбалансированность: состав и перечень заявок',
  next: 'Дальнейшие действия',
  'other-values':
    '{count, plural, one {# другое значение} few {# других значения} many {# других значений} other {# другого значения}}',
  'hidden-values':
    '{rule}: {listed, select, some {{count, plural, one {еще # значение} few {еще # значения} many {еще # значений} other {еще # значения}}} other {{count, plural, one {каждое из # значения} few {каждое из # значений} many {каждое из # значений} other {каждое из # значения}}}}',
  'with-room': 'предел не достигнут',
  'not-applied': 'не применяется',
  'target-met': 'целевой показатель достигнут',
  shortfall: 'недостает {count, number}: -{points} балла',
  target: 'целевой показатель {target}',
  'side.unknown': '{side}: неизвестно',
  'side.fixed': '{side}: изменению не подлежит',
  'side.no-gain': '{side}: выигрыша нет',
  'side.binds': '{side}, сдерживающий: +{points} балла',
  'legend.asked':
    'Достигнут: число равно пределу. Сдерживающий: смягчение этого предела на одно место повышает наилучший результат на указанное число баллов. Предел может быть сдерживающим, даже если не достигнут.',
  'legend.unscored': 'Достигнут: число равно пределу.',
  'legend.not-asked':
    'Достигнут: число равно пределу. Является ли предел сдерживающим и во что он обходится: --explain rules.',
  ineligible: 'Не отвечают требованиям, по первой причине в порядке свода правил:',

  // Explanations
  'bounds-cost': 'Во что обходится каждый предел',
  'each-member': 'Каждый член группы: во что обошлось бы его исключение и кто его заменит',
  'each-member-unscored': 'Каждый член группы и его замена',
  others: 'Сильные кандидаты, которые не отобраны',
  alternatives: 'Замены и другие составы',
  'repairs-ranked': 'Способы устранить противоречие, начиная с наилучшего',
  limits: 'Границы этого обоснования',
  'no-slate': 'состава нет',
  obstacle:
    '{side}, правило «{rule}»: препятствует занятию {blocked} из {seats, plural, one {# места} few {# мест} many {# мест} other {# места}}',
  'obstacle.more':
    '{side}, правило «{rule}»: препятствует занятию {blocked} из {seats, plural, one {# места} few {# мест} many {# мест} other {# места}}; {more, plural, one {еще # препятствие} few {еще # препятствия} many {еще # препятствий} other {еще # препятствия}}',

  // Columns
  'column.id': 'идентификатор',
  'column.name': 'имя',
  'column.points': 'баллы',
  'column.rule': 'правило',
  'column.authority': 'основание',
  'column.min': 'мин.',
  'column.max': 'макс.',
  'column.target': 'целевой показатель',
  'column.count': 'число',
  'column.tight': 'достигнут',
  'column.relaxed': 'выигрыш при смягчении на одно место',
  'column.attribute': 'признак',
  'column.value': 'значение',
  'column.code': 'код',
  'column.text': 'текст',
  'column.parameters': 'параметры',
  'column.changes': 'изменения',
  'column.remarks': 'примечания',
  'column.pool': 'перечень заявок',
  'column.eligible': 'отвечают требованиям',
  'column.slate': 'состав',
  'column.member': 'член группы',
  'column.without': 'изменение при исключении',
  'column.joins': 'входит в состав',
  'column.replacement': 'замена',
  'column.replaced': 'изменение при замене',
  'column.candidate': 'кандидат',
  'column.inclusion': 'изменение при включении',
  'column.needed': 'необходимая оценка',
  'column.leaves': 'выбывает',
  'column.also-leaves': 'выбывает также',
  'column.obstacle': 'главное препятствие',
  'column.clause': 'положение',
  'column.verdict': 'заключение',
  'column.members': 'члены группы',
  named: 'Упомянутые кандидаты, не являющиеся членами группы',
  joining: 'Кто вошел бы в состав',
  'column.all': 'все',
  'column.primary': 'основное',
  'column.new-slate': 'новый состав',
  'column.change': 'изменение',
  'column.points-a': 'баллы в A',
  'column.points-b': 'баллы в B',
  'column.scenario': 'сценарий',
  'column.outcome': 'итог',
  'column.binding': 'сдерживающие пределы и выигрыш при смягчении на одно место',
  'column.newly-tight': 'достигнутые пределы (для сценариев: вновь достигнутые)',
  'column.reviewer': 'без оценки рецензента',
  'column.without-value': 'без значения признака: {attribute}',
  'column.at-base': 'изменение при исходных оценках',
  'column.seats-kept': 'места без изменений',
  'column.step': 'шаг',
  'column.selected': 'отобран',
  'column.interval': '95-процентный интервал',
  'column.seats-now': 'места в исходном варианте',
  'column.seats-then': 'места в сценарии',
  'column.by': 'сценарий',
  'column.base-rules': 'все правила исходного варианта',
  'column.blank': 'не указано',
  'column.column': 'столбец',
  'column.distinct': 'различных значений',
  'column.several': 'с несколькими значениями',
  'column.score': 'оценка',
  'column.lowest': 'наименьшая',
  'column.highest': 'наибольшая',
  'column.role': 'роль',
  'column.created': 'создан',
  'column.expires': 'действует до',
  'column.state': 'состояние',
  'column.version': 'версия',
  'column.candidates': 'кандидаты',
  'column.format': 'формат',
  'column.bytes': 'байты',
  'column.sent': 'передан',
  'column.sha256': 'sha256',
  'column.erased': 'удален',
  'column.kind': 'вид',
  'column.status': 'состояние',
  'column.objective': 'целевая функция',
  'column.rules': 'правила',
  'column.adopted': 'утвержден',

  // Verifications
  holds: 'Подтверждено: состав удовлетворяет всем положениям и всем правилам.',
  'holds.some':
    '{count, plural, =1 {Подтверждено: состав удовлетворяет всем положениям и всем применимым правилам; не применяется правило: {rules}.} other {Подтверждено: состав удовлетворяет всем положениям и всем применимым правилам; не применяются правила: {rules}.}}',
  'does-not-hold': 'Не подтверждено:',
  'broken.size':
    'численность: {count, plural, one {# член группы} few {# члена группы} many {# членов группы} other {# члена группы}}, требуется: {required}',
  'broken.clause': '{reason}: {members}',
  'broken.min':
    '{rule}: {count, plural, one {# член группы} few {# члена группы} many {# членов группы} other {# члена группы}}, требуется не менее {min}',
  'broken.max':
    '{rule}: {count, plural, one {# член группы} few {# члена группы} many {# членов группы} other {# члена группы}}, допускается не более {max}',
  'broken.listed': '{broken} ({members})',
  'score.missing': 'Баллы: оценки имеются не у всех членов группы.',
  score: 'Баллы: {points} балла (целевая функция {objective}, масштаб {scale}).',
  'verdict.holds': 'соблюдено',
  'verdict.broken': 'НАРУШЕНО',
  counting:
    'Столбец «все» (all): учитываются все гражданства или аффилированности члена группы. Столбец «основное» (primary): учитывается только первое. Порядок учета по своду правил: гражданство — {nationality}, аффилированность — {affiliation}.',

  // Replacements
  'replaced.selected':
    'Замена произведена. Выбывает: {count, plural, one {# кандидат.} few {# кандидата.} many {# кандидатов.} other {# кандидата.}}',
  'replaced.nothing':
    'Ничего не меняется: {count, plural, =1 {выбывающий кандидат не является членом состава} other {ни один из выбывающих кандидатов не является членом состава}}.',
  'replaced.infeasible':
    'Неосуществимо: без выбывающих кандидатов состава не существует. Выбывает: {count, plural, one {# кандидат.} few {# кандидата.} many {# кандидатов.} other {# кандидата.}}',
  'replaced.stopped':
    'Прекращено: отведенное время истекло. Выбывает: {count, plural, one {# кандидат.} few {# кандидата.} many {# кандидатов.} other {# кандидата.}}',
  'slate-before.unscored':
    'Прежний состав: {members, plural, one {# член группы} few {# члена группы} many {# членов группы} other {# члена группы}}.',
  'slate-before':
    'Прежний состав: {members, plural, one {# член группы} few {# члена группы} many {# членов группы} other {# члена группы}}, {points} балла.',
  none: 'нет',

  // Comparisons
  'same-slate': 'Составы совпадают.',
  'other-slate': 'Составы не совпадают.',
  'compared.slate':
    '{name}: {outcome}, {members, plural, one {# член группы} few {# члена группы} many {# членов группы} other {# члена группы}}, {points} балла, свод правил {ruleSet}',
  'compared.none': '{name}: {outcome}, свод правил {ruleSet}',
  why: 'Причины',
  counts: 'Численность',
  'how-to-ask':
    'Укажите их с помощью --pool и --rules, а если у B они свои — с помощью --pool-b и --rules-b.',
  'only-in-a': 'только в A',
  'only-in-b': 'только в B',
  joins: 'входит в состав',
  leaves: 'выбывает',
  'other-score': 'иная оценка',
  'and-more': 'и еще {count, number}',
  everybody: 'все',
  'ineligible-candidates': 'не отвечают требованиям',

  // What-ifs
  'base.selected':
    'Исходный вариант: {points} балла (целевая функция {objective}, масштаб {scale}), оптимальность доказана. Свод правил: {ruleSet}',
  'base.unscored':
    'Исходный вариант: {members, plural, one {# член группы} few {# члена группы} many {# членов группы} other {# члена группы}}; оценки не выставляются. Свод правил: {ruleSet}',
  'base.other': 'Исходный вариант: {outcome}. Свод правил: {ruleSet}',
  answered:
    '{planned, plural, one {# вариант} few {# варианта} many {# вариантов} other {# варианта}}: {outcomes}.',
  'answered.none':
    '{planned, plural, one {# вариант} few {# варианта} many {# вариантов} other {# варианта}}: ни один не рассчитан.',
  'outcome-count': '{outcome} — {count, number}',
  'each-proved': 'Каждый ответ доказан.',
  'most-proved': 'Каждый ответ доказан, кроме прекращенных и завершившихся сбоем.',
  incomplete:
    '{missing, plural, one {НЕПОЛНО ({status}): не рассмотрен # вариант.} few {НЕПОЛНО ({status}): не рассмотрены # варианта.} many {НЕПОЛНО ({status}): не рассмотрено # вариантов.} other {НЕПОЛНО ({status}): не рассмотрено # варианта.}}',
  always:
    'Во все составы этой серии входят: {members, plural, one {# член} few {# члена} many {# членов} other {# члена}} исходного состава.',
  scenarios: 'Сценарии',
  sweep: 'Перебор: {name}',
  omission: 'Исключения: {name}',
  noise: 'Случайные отклонения: {name}',
  cheapest: 'Наименее затратный сценарий, дающий не менее чем одно дополнительное место',
  'more-in-files': '… и еще {count, number}: --format csv или json выводит все.',
  'without-slate': 'Без состава',
  'not-proved': 'Не доказано',
  trials:
    '{trials, plural, one {# испытание} few {# испытания} many {# испытаний} other {# испытания}} со случайными отклонениями (распределение: {distribution}; разброс: {spread, plural, one {# балл} few {# балла} many {# баллов} other {# балла}}), начальное значение "{seed}": с найденным составом — {selected, number}, с исходным составом — {unchanged, number}.',
  'trials.kept':
    'Из {seats, plural, one {# места} few {# мест} many {# мест} other {# места}} в среднем сохраняются {mean} (от {least} до {most}).',
  'trials.always':
    '{always, plural, one {# кандидат отобран} few {# кандидата отобраны} many {# кандидатов отобрано} other {# кандидата отобрано}} во всех испытаниях, еще {open, number} — в некоторых.',
  yes: 'да',
  no: 'нет',
  'base-rules.kept': 'соблюдены',
  'base-rules.broken': 'не соблюдены',
  'is-base': '< исходный вариант',
  range: '{low} – {high}',
  'front-legend':
    'Баллы (изменение). * на фронте Парето: нет другой точки, которая требовала бы не меньше по {first} и {second}, набирала бы не меньше баллов и превосходила бы эту точку по одному из этих показателей. [ ] исходный вариант.',

  // Pools, runs, keys, the journal
  'pool-checked':
    '{candidates, plural, one {# кандидат} few {# кандидата} many {# кандидатов} other {# кандидата}}, ошибок нет, {warnings, plural, one {# предупреждение} few {# предупреждения} many {# предупреждений} other {# предупреждения}}.',
  'pool-hash': 'Хеш перечня заявок: {hash}',
  'more-like-it': 'и еще {count, number} таких же (--format json выводит все)',
  errors: '{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}.',
  never: 'бессрочно',
  altered: '{name} (не соответствует журналу)',
  'altered.status': 'не соответствует журналу',
  cancelling: 'отменяется',
  'erased-pool': '{pool} (удален)',
  'run.id': 'расчет',
  'run.failure': 'сбой',
  'run.best': 'наилучший на данный момент',
  'run.bound': 'верхняя граница',
  'run.done': 'выполнено',
  'run.program': 'программа',
  'run.queued': 'поставлен в очередь',
  'run.started': 'начат',
  'run.finished': 'завершен',
  'run.expires': 'результат хранится до',
  'run.journal': 'журнал',
  'of-all': '{done, number} из {total, number}',
  hashed: '{name}, SHA-256 {hash}',
  'done-by': '{at}, {who}',
  'adopted-by': '{at}, {who}, протокол {record}',
  'journal.place': 'запись {sequence, number}, {head}, ключ {key}',
  'journal.sound':
    '{entries, plural, =1 {В порядке: # запись, подписана, стоит на своем месте и непротиворечива.} one {В порядке: # запись; каждая подписана, стоит на своем месте и не противоречит остальным.} few {В порядке: # записи; каждая подписана, стоит на своем месте и не противоречит остальным.} many {В порядке: # записей; каждая подписана, стоит на своем месте и не противоречит остальным.} other {В порядке: # записи; каждая подписана, стоит на своем месте и не противоречит остальным.}}',
  'journal.faults':
    'Не в порядке: {faults, plural, one {# нарушение} few {# нарушения} many {# нарушений} other {# нарушения}} в {entries, plural, one {# записи} few {# записях} many {# записях} other {# записи}}.',
  'journal.key': 'Ключ: {key}.',
  'journal.key-named':
    'Ключ: {key}, согласно данным сервиса. Сверьте его с ключом, указанным при утверждении или в протоколе (--key KEY).',
  'journal.empty': 'Записей в нем пока нет.',
  'journal.head':
    'Последняя запись: {sequence, number}, {head}. С помощью этого хеша любое лицо может впоследствии проверить, что запись по-прежнему имеется: --head HASH.',

  // Certificates
  'check.fails': 'Не подтверждено, шаг {step}: {detail}',
  'check.fails-at': 'Не подтверждено, шаг {step}, {place}: {detail}',
  'check.satisfies': 'Подтверждено: состав удовлетворяет всем правилам. Оценки не выставляются.',
  'check.optimal':
    'Подтверждено: состав удовлетворяет всем правилам и набирает {objective} ({points} балла), и ни один состав не набирает больше.',
  'check.optimal-units':
    'Подтверждено: состав удовлетворяет всем правилам и набирает {objective} в единицах целевой функции, и ни один состав не набирает больше.',
  'check.assignment':
    'Подтверждено: распределение {assignment} удовлетворяет всем правилам и набирает {objective} ({points} балла), и никакое другое распределение между этими членами группы не набирает больше.',
  'check.assignment-units':
    'Подтверждено: распределение {assignment} удовлетворяет всем правилам и набирает {objective}, и никакое другое распределение между этими членами группы не набирает больше.',
  'check.no-assignment':
    'Подтверждено: данные члены группы не могут заполнить должности распределения {assignment}.',
  'check.assignment-members':
    'Члены группы ({members, number}) приняты как заданные: являются ли они наилучшим составом, не проверялось.',
  'check.assignment-ties': 'Из всех распределений, набирающих столько же, жребий выбирает именно это.',
  'check.infeasible': 'Подтверждено: ни один состав не удовлетворяет всем правилам.',
  'check.cases':
    '{cases, plural, =1 {Единственный случай доказательства закрыт.} one {Все случаи доказательства закрыты (#).} few {Все случаи доказательства закрыты (#).} many {Все случаи доказательства закрыты (#).} other {Все случаи доказательства закрыты (#).}}',
  'check.ties': 'Из всех составов, набирающих столько же, жребий выбирает именно этот.',
  'check.ties-not-shown':
    'Выбор между равноценными вариантами не проверялся, поскольку сертификат его не содержит (--certify-ties включает его).',
  'column.title': 'название',
  'selected.unscored':
    'Отобрано: {members, plural, one {# член группы} few {# члена группы} many {# членов группы} other {# члена группы}}; оценки не выставляются.',
  'check.converted':
    'Программа проверки прочитала перечень заявок в том виде, в какой его преобразовала программа: порядок чтения самого файла не проверяется (этот вид записывает команда slate pool convert).',
  'check.former-format':
    'В этом сертификате используется первое определение хеша перечня заявок (inputs.format 1), по которому он и был проверен.',
};
