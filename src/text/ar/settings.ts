import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with the settings of the environment. */
export const settings: Translation<typeof english> = {
  number: 'يجب أن تكون قيمة {setting} عددا من {least} إلى {most}.',
  'whole-number': 'يجب أن تكون قيمة {setting} عددا صحيحا من {least} إلى {most}.',
  choice: 'يجب أن تكون قيمة {setting} واحدة مما يلي: {choices}.',
  text: 'يجب أن تكون قيمة {setting} نصا.',
  'host-names':
    'يجب أن تكون قيمة {setting} أسماء مضيفين أو عناوين دون ذكر البروتوكول والمنفذ، مفصولة بفواصل.',
  origins: 'يجب أن تكون قيمة {setting} مصادر مثل https://tools.example.org، مفصولة بفواصل.',
  networks: 'يجب أن تكون قيمة {setting} عناوين أو شبكات مثل 10.0.0.0/8، مفصولة بفواصل.',
  'base-path': 'يجب أن تكون قيمة {setting} مسارا مثل \u2068/slate\u2069، دون شرطة مائلة في نهايته.',
  'database-address': 'يجب أن تكون قيمة {setting} عنوانا مثل postgres://slate@db.example.org/slate.',
  'api-key': 'يجب أن تكون قيمة {setting} أحرفا وأرقاما وعلامات، دون مسافات.',
  'above-other': 'لا يجوز أن تتجاوز قيمة {setting} قيمة {other}.',
  'beside-other': 'لا يجوز ضبط {setting} و {other} معا.',
};
