import type { commandLine as english } from '../en/command-line.ts';
import type { Translation } from '../translation.ts';

/** What the command line says about its use, and beside its results. */
export const commandLine: Translation<typeof english> = {
  'no-working-folder': 'Текущая папка удалена или недоступна для чтения. Перейдите в другую папку.',

  warning: 'предупреждение: {text}',
  written: 'Записано: {path}',
  'pool-converted':
    '{candidates, plural, one {Записан # кандидат} few {Записаны # кандидата} many {Записано # кандидатов} other {Записано # кандидата}}. Хеш перечня заявок: {hash}',

  'next.result': 'Полный результат для программ',
  'next.explanation': 'Полное обоснование для чтения и печати',
  'next.proof': 'Сертификат и его независимая проверка',
  'next.rest': 'То же через REST; Swagger UI по адресу /docs',
  'next.posts': 'Кто какую должность мог бы занять и почему',
  'next.repairs': 'Измененный свод правил и сертификат для каждого способа устранить противоречия',
  'next.candidate': 'Почему кандидат входит или не входит в состав',
  'next.withdrawal': 'Кто заменит выбывшего члена группы',
  'next.spreadsheet': 'Состав в виде электронной таблицы',
  'next.verify': 'Проверка любого состава на соответствие каждому положению',
  'next.report': 'То же для чтения и печати',
  'next.compare': 'Сопоставление с другим расчетом',

  'recognised.table':
    '{file}: {kind, select, commas {разделитель — запятая} semicolons {разделитель — точка с запятой, десятичная запятая} tabs {разделитель — табуляция, десятичная запятая} other {разделитель — {separator}, десятичная запятая}}, {encoding}; {isSplit, select, yes {{rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, } other {}}{columns, plural, one {# столбец} few {# столбца} many {# столбцов} other {# столбца}}',
  'recognised.workbook':
    '{file}: лист "{sheet}" ({place, number} из {sheets, number}); {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, {columns, plural, one {# столбец} few {# столбца} many {# столбцов} other {# столбца}}{hiddenRows, plural, =0 {} one {, в том числе # скрытая строка} few {, в том числе # скрытые строки} many {, в том числе # скрытых строк} other {, в том числе # скрытой строки}}{hiddenColumns, plural, =0 {} one {, # скрытый столбец} few {, # скрытых столбца} many {, # скрытых столбцов} other {, # скрытого столбца}}',
  'init.next': 'Дальнейшие указания: {readme}.',

  'key.created':
    'Ключ {id} добавлен в файл {file} в виде хеша. Сам ключ показывается только один раз; сохраните его сейчас.',
  'key.printed':
    '{key}\nКлюч показывается только один раз; сохраните его сейчас. Запись в стандартном выводе содержит лишь его хеш.',
  'key.revoked': 'Ключ {id} отозван.',
  'key.revoked-before': 'Ключ {id} уже был отозван ранее.',
  'pool.erased':
    'Перечень заявок {name} удален, а вместе с ним — результаты {runs, plural, one {# расчета} few {# расчетов} many {# расчетов} other {# расчета}}.',
  'journal-entry': 'Журнал: {place}.',
  'rules.deleted':
    'Свод правил {id} удален ({versions, plural, one {# версия} few {# версии} many {# версий} other {# версии}}).',
  'serve.unguarded-host':
    'К адресу {host} могли бы обращаться другие компьютеры, но ни один ключ API не настроен. Создайте ключ (slate keys create --help) и задайте SLATE_KEYS_FILE или SLATE_KEYS; или используйте адрес 127.0.0.1; или укажите --insecure, если доступ контролируется иным образом.',
  'serve.unguarded-all':
    'К любому адресу этого компьютера могли бы обращаться другие компьютеры, но ни один ключ API не настроен. Создайте ключ (slate keys create --help) и задайте SLATE_KEYS_FILE или SLATE_KEYS; или используйте адрес 127.0.0.1; или укажите --insecure, если доступ контролируется иным образом.',
  'serve.unusable-keys':
    'К этому сервису могли бы обращаться другие компьютеры, но среди его ключей API нет ни одного пригодного к использованию. Создайте ключ (slate keys create --help) и задайте SLATE_KEYS_FILE или SLATE_KEYS; или используйте адрес 127.0.0.1; или укажите --insecure, если доступ контролируется иным образом.',
  'serve.listen-failed': 'Невозможно принимать запросы по адресу {host}, порт {port} ({reason}).',
  'serve.without-store': '{detail} Чтобы сервис работал без хранилища, задайте SLATE_STORE=off.',
  'serve.listening':
    'Slate принимает запросы по адресу {url} (Swagger UI: {url}/docs). Для остановки нажмите Ctrl-C.',
  'worker.needs-server':
    'Для работы обработчиков необходим сервер PostgreSQL: задайте DATABASE_URL, а в SLATE_POOL_KEYS укажите папку ключей, которой пользуется сервис. При встроенной базе данных сервис выполняет расчеты сам.',
  'worker.started':
    'Выполняются расчеты; число одновременных заданий: {jobs, plural, one {#} few {#} many {#} other {#}}. Для остановки нажмите Ctrl-C.',
  'runs.started': 'Расчет принят к исполнению. Для его просмотра: {command}',
  'runs.more': 'Имеются и другие расчеты; полный список выводит --limit 0.',
  progress: '{bar} {value} из {total} | {rate} в секунду | осталось {left}',
  'what-ifs.done':
    '{planned, plural, one {# вариант} few {# варианта} many {# вариантов} other {# варианта}} за {seconds} с.',
  'what-ifs.done-in':
    '{planned, plural, one {# вариант} few {# варианта} many {# вариантов} other {# варианта}} за {seconds} с. Результаты: {folder}.',
  'what-ifs.interrupted': 'Прервано; рассчитано вариантов: {done, number} из {planned, number}.',
  'what-ifs.interrupted-in':
    'Прервано; рассчитано вариантов: {done, number} из {planned, number}. Результаты: {folder}. Чтобы продолжить, укажите --resume.',
  'what-ifs.time-limit':
    'Отведенное время истекло; рассчитано вариантов: {done, number} из {planned, number}.',
  'what-ifs.time-limit-in':
    'Отведенное время истекло; рассчитано вариантов: {done, number} из {planned, number}. Результаты: {folder}. Чтобы продолжить, укажите --resume.',
  'what-ifs.without-certificate':
    '{count, plural, one {# сертификат не записан, поскольку ответ не доказан.} few {# сертификата не записаны, поскольку ответы не доказаны.} many {# сертификатов не записано, поскольку ответы не доказаны.} other {# сертификата не записано, поскольку ответы не доказаны.}}',
  'proof.stopped': 'Файл {path} не записан: поиск прекращен раньше, чем было получено доказательство.',
  'proof.without-ties':
    'Файл {path} не доказывает выбор между равноценными вариантами: поиск прекращен раньше, чем было получено такое доказательство.',
  'proof.repairs-missing':
    'Содержимое папки {folder} может быть неполным: поиск прекращен раньше, чем были найдены все способы устранить противоречия.',
  'replay.same': 'Совпадает: новый расчет тождествен протоколу, включая сертификат.',
  'replay.same-former':
    'Совпадает: новый расчет тождествен протоколу, включая сертификат. В протоколе используется первое определение хеша перечня заявок (inputs.format 1), по которому и проводилось сопоставление.',
  'replay.different':
    'Не совпадает ({count, plural, one {# расхождение} few {# расхождения} many {# расхождений} other {# расхождения}}):',
  'replay.different-former':
    'Не совпадает ({count, plural, one {# расхождение} few {# расхождения} many {# расхождений} other {# расхождения}}). В протоколе используется первое определение хеша перечня заявок (inputs.format 1), по которому и проводилось сопоставление:',
  'replay.difference': '{pointer}: в протоколе: {recorded}; сейчас: {replayed}',
  'replay.nothing': 'отсутствует',
  disagreement: 'cross-check-disagrees: {disagreement} Не используйте этот результат.',
  'cannot-write': 'Запись невозможна ({where}): {reason}.',
  'reason.EACCES': 'отказано в доступе',
  'reason.EEXIST': 'файл с таким именем уже существует',
  'reason.EISDIR': 'это папка',
  'reason.ENOENT': 'папка не существует',
  'reason.ENOSPC': 'нет свободного места',
  'reason.ENOTDIR': 'часть пути не является папкой',
  'reason.EROFS': 'файловая система доступна только для чтения',
  'reason.unknown': 'причина неизвестна',
  'internal-error': 'Внутренняя ошибка: {reason}. Это ошибка программы; просьба сообщить о ней.',
  'standard-output': 'стандартный вывод',
  environment: 'переменные среды: {problem}',
  'see-help': 'См. slate {command} --help.',
};
