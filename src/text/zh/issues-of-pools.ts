import type { issuesOfPools as english } from '../en/issues-of-pools.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with a pool. No sentence repeats a value of it. */
export const issuesOfPools: Translation<typeof english> = {
  // The table
  'csv-quotes': '带引号的字段格式不正确，或缺少右引号。',
  'csv-quotes.rows': '有{count, number}行的带引号字段格式不正确，或缺少右引号（最先见于行号{rows}）。',
  'csv-row-length':
    '该行有{count, plural, other {#个字段}}；表头有{expected, number}个。{hasTypographicQuotes, select, yes {弯引号不能将含分隔符的字段括为一体：请改用"（U+0022）。} other {}}',
  'csv-row-length.short':
    '该行有{count, plural, other {#个字段}}；表头有{expected, number}个。缺少：{missing}。{hasTypographicQuotes, select, yes {弯引号不能将含分隔符的字段括为一体：请改用"（U+0022）。} other {}}',
  'csv-no-header': '文件没有表头行。',
  'blank-column-name': '该列没有名称，但第{row}行在该列有值。',
  'blank-column-name.key': '此键为空白。',
  'duplicate-column':
    '该列与第{first, number}列同名。（不可见字符不计；在已知列的名称中，大小写、空格、连字符和下划线也不计。）',
  'duplicate-column.key': '此键与键"{first}"是同一列。',
  'duplicate-column.attribute':
    '属性"{attribute}"读自"{first}"列，而本列也使用该名称。请将其中一列更名或删除。',
  'missing-id-column':
    '缺少"id"列。如标识在另一列，可由规则集指明：在"attributes"下，以"column"指明"id"的列。',
  'missing-id-column.declared': `规则集从"{column}"列读取标识，但缺少该列。${meant}`,
  'missing-id-column.separator': '缺少"id"列。各列必须以逗号、分号或制表符分隔。',
  'too-many-candidates': '候选人库最多可有{most, plural, other {#名候选人}}。',
  'too-many-candidates.ids':
    '列表有{count, plural, other {#个标识}}。候选人库最多可有{most, plural, other {#名候选人}}。',
  'too-many-columns': '候选人库最多可有{most, plural, other {#列}}。',
  'too-many-cells': '候选人库最多可有{most, plural, other {#个单元格}}（候选人数乘以列数）。',

  // Its candidates
  'no-candidates': '候选人库中没有候选人。',
  'blank-id': '标识为空白。',
  'duplicate-id': '一个标识只能属于一名候选人：{ids}。',

  // Their values
  'control-character': '文本含有控制字符或残缺的码位。',
  'replacement-character': '文本含有字符U+FFFD：读取时所用编码有误。请将文件重新导出为UTF-8。',
  'unknown-country':
    "这不是国家：应为ISO 3166-1代码（三字母或双字母），或阿拉伯文、中文、英文、法文、德文、意大利文、日文、葡萄牙文、俄文或西班牙文的国家名称。其他名称可由规则集在\"attributes\"下转换：{attribute}: '{' type: country, values: '{' Duitsland: DEU '}' '}'。",
  'unknown-country.not-available':
    '这可能是一个国家（纳米比亚），也可能是"not available"（无资料）的缩写。请填写NAM，或将单元格留空。',
  'unknown-country.unsplit': '这不是国家。多个国家请以分号（;）分隔。如各列以分号分隔，请改用|。',
  'unknown-country.meant': '这不是国家。是否指"{meant}"？',
  'unknown-country.recoded': '"{value}"不是国家：国家属性的文本只能代表国家。其他词语请声明类型"category"。',
  'unknown-country.rules': '"{code}"不是会员国或观察员国的代码。',
  'unknown-value': '应为{values}。',
  'unknown-value.unsplit':
    "应为{values}，或其中若干项。这可能是使用其他分隔符的列表：列表以分号分隔；如各列以分号分隔，则用|；其他分隔符须在\"attributes\"下声明：{attribute}: '{' separator: ',' '}'。",
  'unknown-value.usual':
    "应为{values}。其他词语所代表的值由规则集在\"attributes\"下规定：{attribute}: '{' values: '{' \"your word\": {word} '}' '}'。",
  'several-values': '该列只能有一个值。',
  'affiliation-none': '所属机构"{none}"不能与其他机构并列。',
  'not-a-decimal': '应为普通十进制数，例如60.4或-3。',
  'not-a-decimal.with-comma': '应为普通十进制数，例如60,4或-3。',
  'not-a-decimal.comma': '小数点应为圆点，如60.4：只有在各列以其他字符分隔时，才将逗号读作小数点。',
  'not-a-day': '应为日期，格式为YYYY-MM-DD，例如2026-06-01。',
  'too-many-decimals':
    '此处的分数最多可有{most, plural, other {#位小数}}。请提高规则集中的score.decimals（最高为{limit, number}），或在来源中将分数四舍五入。',
  'too-many-decimals.any':
    '此处的分数最多可有{most, plural, other {#位小数}}，无论score.decimals为何，最多为{limit, number}位。请在来源中将分数四舍五入。',
  'score-too-large': '分数过大，无法精确计算。',
  'score-above-max': '分数高于规则集的最高分数{max}（score.max）。',
  'blank-score': '符合资格的候选人在此处须有分数。',
};
