import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with the settings of the environment. */
export const settings: Translation<typeof english> = {
  number: '{setting}必须是{least}至{most}之间的数字。',
  'whole-number': '{setting}必须是{least}至{most}之间的整数。',
  choice: '{setting}必须是下列之一：{choices}。',
  text: '{setting}必须是文本。',
  'host-names': '{setting}必须是不含协议和端口的主机名或地址，以逗号分隔。',
  origins: '{setting}必须是诸如https://tools.example.org 的来源，以逗号分隔。',
  networks: '{setting}必须是诸如10.0.0.0/8的地址或网络，以逗号分隔。',
  'base-path': '{setting}必须是诸如/slate的路径，末尾不带斜线。',
  'database-address': '{setting}必须是诸如postgres://slate@db.example.org/slate 的地址。',
  'api-key': '{setting}必须由字母、数字和符号组成，不含空白字符。',
  'above-other': '{setting}不能大于{other}。',
  'beside-other': '{setting}和{other}不能同时设定。',
};
