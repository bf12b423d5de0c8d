import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with the settings of the environment. */
export const settings: Translation<typeof english> = {
  number: 'Значением {setting} должно быть число от {least} до {most}.',
  'whole-number': 'Значением {setting} должно быть целое число от {least} до {most}.',
  choice: 'Допустимые значения {setting}: {choices}.',
  text: 'Значением {setting} должен быть текст.',
  'host-names':
    'Значением {setting} должны быть имена узлов или адреса без схемы и порта, разделенные запятыми.',
  origins: 'Значением {setting} должны быть источники вида https://tools.example.org, разделенные запятыми.',
  networks: 'Значением {setting} должны быть адреса или сети вида 10.0.0.0/8, разделенные запятыми.',
  'base-path': 'Значением {setting} должен быть путь вида /slate без косой черты в конце.',
  'database-address': 'Значением {setting} должен быть адрес вида postgres://slate@db.example.org/slate.',
  'api-key': 'Значение {setting} должно состоять из букв, цифр и знаков без пробелов.',
  'above-other': 'Значение {setting} не может превышать значение {other}.',
  'beside-other': '{setting} и {other} нельзя задавать одновременно.',
};
