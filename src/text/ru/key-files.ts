import type { keyFiles as english } from '../en/key-files.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with a file of API keys: by the code, or by the code and what tells its sentences apart. */
export const keyFiles: Translation<typeof english> = {
  'unreadable-file': 'Файл невозможно прочитать ({code}).',
  'unreadable-file.no-file': 'Это не файл.',
  'unreadable-file.too-large':
    'Размер файла превышает {most, plural, one {# байт} few {# байта} many {# байтов} other {# байта}}.',
  'unreadable-file.would-be-too-large':
    'С этим ключом размер файла превысил бы {most, plural, one {# байт} few {# байта} many {# байтов} other {# байта}}. Сначала удалите старые записи.',
  'unreadable-file.locked':
    'Файл изменяется другим процессом. Если такого процесса нет, удалите файл {lock}, оставшийся после прерванной команды.',
  'not-utf-8': 'Текст не в кодировке UTF-8.',
  'invalid-json': 'Это не JSON: см. строку {line}, символ {character}.',
  'duplicate-key': 'Один из ключей указан в этом объекте дважды.',
  'missing-key': 'Этот ключ обязателен.',
  'unknown-key': 'Неизвестный ключ.',
  'unknown-key.named': 'Неизвестный ключ "{key}".',
  'wrong-type': 'Это значение имеет неправильный тип.',
  'wrong-type.object': 'Ожидается объект.',
  'wrong-type.list': 'Ожидается список.',
  'wrong-type.text': 'Ожидается текст.',
  'wrong-value': 'Это значение здесь не допускается.',
  'wrong-value.id': 'Идентификатор состоит из 8–12 строчных латинских букв и цифр.',
  'wrong-value.id-taken': 'Такой же идентификатор имеет другой ключ.',
  'wrong-value.name':
    'Имя содержит от 1 до 100 символов и не содержит управляющих символов, а также пробелов в начале и в конце.',
  'wrong-value.choice': 'Ожидается: {choices}.',
  'wrong-value.hash': 'Ожидается sha256: и 64 шестнадцатеричные цифры.',
  'wrong-value.time': 'Ожидается время, например 2026-01-31T12:00:00Z.',
};
