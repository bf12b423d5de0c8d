import type { issuesOfCommandLine as english } from '../en/issues-of-command-line.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with a command line, and with the files that it names. */
export const issuesOfCommandLine: Translation<typeof english> = {
  'usage.unknown-option':
    'Неизвестный параметр {option}.{hasSuggestion, select, yes { Возможно, имелось в виду "{suggestion}".} other {}}',
  'usage.value-missing': 'Для --{option} необходимо значение ({value}).',
  'usage.no-value': 'Параметр --{option} не принимает значения.',
  'usage.choice':
    'Допустимые значения --{option}: {choices}.{hasSuggestion, select, yes { Возможно, имелось в виду "{suggestion}".} other {}}',
  'usage.choice.of-run': 'Для расчета этого вида допустимые значения --format: {choices}.',
  'usage.both': 'Параметры --{option} и --{other} нельзя указывать одновременно.',
  'usage.twice': 'Параметр --{option} указан дважды.',
  'usage.required': 'Необходимо указать --{option} {value}.',
  'usage.operands': 'Лишний аргумент "{words}": команда {command} принимает только параметры.',
  'usage.unknown-command':
    'Неизвестная команда "{command}".{hasSuggestion, select, yes { Возможно, имелось в виду "{suggestion}".} other { Команды: {commands}.}}',
  'usage.family-alone': 'После "{family}" необходимо второе слово: {commands}.',
  'usage.unknown-in-family':
    'Неизвестная команда "{command}" (команды группы {family}: {commands}).{hasSuggestion, select, yes { Возможно, имелось в виду "{suggestion}".} other {}}',
  'usage.one-pool': 'Укажите ровно один перечень заявок: slate pool check FILE.',
  'usage.one-rule-set': 'Укажите ровно один свод правил: slate rules check FILE.',
  'usage.one-rule-set-id': 'Укажите ровно один свод правил: slate rules show ID.',
  'usage.one-quota-file': 'Укажите ровно один файл квот: slate rules import CATEGORIES.csv --size N.',
  'usage.size.import': 'Значением --size должно быть целое число от 1 до {largest, number}.',
  'usage.one-folder': 'Укажите ровно одну папку: slate init FOLDER.',
  'usage.exists': '{path}: уже существует. Ничего не записано.',
  'usage.two-results': 'Для diff необходимы ровно два результата: slate diff A B.',
  'usage.pool-with-rules': '--pool и --rules следует указывать вместе.',
  'usage.b-with-a': 'Для --pool-b и --rules-b необходимы --pool и --rules.',
  'usage.repairs-without-explanation': 'Для --repairs необходимо обоснование: удалите --explain none.',
  'usage.ties-without-certificate': 'Для --certify-ties необходим --certificate FILE.',
  'usage.run-ids':
    'Укажите {count, plural, =1 {идентификатор расчета} other {идентификаторы двух расчетов}}: {command} {names}. Идентификаторы выводит команда slate runs list.',
  'usage.key-file': 'Если SLATE_KEYS_FILE не задано, необходимо указать --file FILE.',
  'usage.key-name': '--name: {detail}',
  'usage.days': 'Значением --expires должно быть целое число дней от 1 до {longest, number}.',
  'usage.unknown-key': 'В файле {file} нет ключа с таким идентификатором.',
  'usage.one-stored-pool': 'Укажите ровно один сохраненный перечень заявок: slate pool erase NAME.',
  'usage.no-stored-pool': 'Сохраненного перечня заявок {name} не существует.',
  'usage.pool-erased': 'Перечень заявок {name} был удален {date}.',
  'usage.confirm-erase':
    'Будут безвозвратно удалены перечень заявок {name} ({versions, plural, one {# версия} few {# версии} many {# версий} other {# версии}}; в последней {candidates, plural, one {# кандидат} few {# кандидата} many {# кандидатов} other {# кандидата}}) и результаты {runs, plural, one {# расчета} few {# расчетов} many {# расчетов} other {# расчета}}. Протоколы и журнал сохраняются. Подтвердите с помощью --yes.',
  'usage.one-stored-rule-set': 'Укажите ровно один сохраненный свод правил: slate rules delete ID.',
  'usage.rule-set-id': 'Идентификатор сохраненного свода правил: {detail}',
  'usage.confirm-delete':
    'Будут удалены все версии свода правил {id}. Результаты, протоколы и журнал сохраняются, но использовавшие его расчеты более нельзя будет сопоставить. Подтвердите с помощью --yes.',
  'usage.port': 'Значением --port должно быть целое число от 0 до 65535.',
  'usage.jobs': 'Значением --jobs должно быть целое число от 1 до {most, number}.',
  'usage.head': 'Значением --head должен быть хеш SHA-256: 64 шестнадцатеричные цифры.',
  'usage.public-key': 'Значением --key должен быть открытый ключ Ed25519: 64 шестнадцатеричные цифры.',
  'usage.size': 'Значением --size должно быть целое число от 1 до {largest, number}.',
  'usage.pool-put': 'Укажите имя перечня заявок и его файл: slate pool put NAME FILE.',
  'usage.pool-name': 'Имя сохраненного перечня заявок: {detail}',
  'usage.pool-name-missing': 'Файл перечня заявок сохраняется под именем: --pool-name NAME.',
  'usage.limit': 'Значением --limit должно быть целое число (0: все).',
  'usage.one-scenario-file': 'Укажите ровно один файл сценариев: slate whatif FILE.',
  'usage.needs-folder': 'Для --{option} необходим --out FOLDER.',
  'usage.list-in-csv':
    'Одно из значений списка содержит символ, которым разделяются списки; в CSV это передать невозможно. Преобразуйте в JSON: --out FILE.json.',
  'usage.binary-on-terminal':
    'Формат, указанный в --format {format}, невозможно показать в терминале. Добавьте --out {place}.',
  'usage.one-record': 'Укажите ровно один протокол: {command} RECORD.',
  'usage.folder-foreign': 'В папке {folder} имеется файл run.json, созданный не этой программой.',
  'usage.folder-unfinished':
    'В папке {folder} имеется незавершенная серия расчетов. Продолжите ее с помощью --resume или укажите другую папку.',
  'usage.folder-other':
    'В папке {folder} имеется другая серия расчетов: различаются {keys}. Укажите другую папку.',
  // A sentence that another part of the program has written.
  'usage.because': '{detail}',

  'unreadable-file.folder': 'Это папка, а не файл: {path}',
  'unreadable-file.denied': 'Отказано в доступе: {path}',
};
