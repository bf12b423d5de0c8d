import type { keyFiles as english } from '../en/key-files.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with a file of API keys: by the code, or by the code and what tells its sentences apart. */
export const keyFiles: Translation<typeof english> = {
  'unreadable-file': '无法读取文件（{code}）。',
  'unreadable-file.no-file': '这不是文件。',
  'unreadable-file.too-large': '文件大于{most, plural, other {#字节}}。',
  'unreadable-file.would-be-too-large':
    '加入该密钥后，文件将大于{most, plural, other {#字节}}。请先删除旧条目。',
  'unreadable-file.locked': '另一进程正在更改该文件。如无此进程，请删除{lock}，该文件由被中断的命令遗留。',
  'not-utf-8': '文本不是UTF-8编码。',
  'invalid-json': '这不是JSON：见第{line}行第{character}个字符。',
  'duplicate-key': '该对象中有一个键出现两次。',
  'missing-key': '此键为必需。',
  'unknown-key': '未知的键。',
  'unknown-key.named': '未知的键"{key}"。',
  'wrong-type': '该值的类型错误。',
  'wrong-type.object': '应为对象。',
  'wrong-type.list': '应为列表。',
  'wrong-type.text': '应为文本。',
  'wrong-value': '此处不允许使用该值。',
  'wrong-value.id': '标识由8至12个小写字母和数字组成。',
  'wrong-value.id-taken': '另一密钥有相同的标识。',
  'wrong-value.name': '名称由1至100个字符组成，不含控制字符，首尾没有空格。',
  'wrong-value.choice': '应为{choices}之一。',
  'wrong-value.hash': '应为sha256:加64位十六进制数字。',
  'wrong-value.time': '应为时间，例如2026-01-31T12:00:00Z。',
};
