import type { issuesOfCommandLine as english } from '../en/issues-of-command-line.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with a command line, and with the files that it names. */
export const issuesOfCommandLine: Translation<typeof english> = {
  'usage.unknown-option': '未知选项{option}。{hasSuggestion, select, yes {是否指"{suggestion}"？} other {}}',
  'usage.value-missing': '--{option}需要一个值（{value}）。',
  'usage.no-value': '--{option}不带值。',
  'usage.choice':
    '--{option}必须是下列之一：{choices}。{hasSuggestion, select, yes {是否指"{suggestion}"？} other {}}',
  'usage.choice.of-run': '对于此类运行，--format必须是下列之一：{choices}。',
  'usage.both': '--{option}和--{other}不能同时使用。',
  'usage.twice': '--{option}重复出现。',
  'usage.required': '--{option} {value}为必需选项。',
  'usage.operands': '多余的参数"{words}"：{command}只接受选项。',
  'usage.unknown-command':
    '未知命令"{command}"。{hasSuggestion, select, yes {是否指"{suggestion}"？} other {命令：{commands}。}}',
  'usage.family-alone': '"{family}"之后需要第二个词：{commands}。',
  'usage.unknown-in-family':
    '未知命令"{command}"（{family}的命令：{commands}）。{hasSuggestion, select, yes {是否指"{suggestion}"？} other {}}',
  'usage.one-pool': '请仅指明一个候选人库：slate pool check FILE。',
  'usage.one-rule-set': '请仅指明一个规则集：slate rules check FILE。',
  'usage.one-rule-set-id': '请仅指明一个规则集：slate rules show ID。',
  'usage.one-quota-file': '请仅指明一个配额文件：slate rules import CATEGORIES.csv --size N。',
  'usage.size.import': '--size必须是1至{largest, number}之间的整数。',
  'usage.one-folder': '请仅指明一个文件夹：slate init FOLDER。',
  'usage.exists': '{path}已存在。未写入任何内容。',
  'usage.two-results': 'diff需要两个结果：slate diff A B。',
  'usage.pool-with-rules': '--pool和--rules必须同时给出。',
  'usage.b-with-a': '--pool-b和--rules-b须与--pool和--rules并用。',
  'usage.repairs-without-explanation': '--repairs需要解释：请去掉--explain none。',
  'usage.ties-without-certificate': '--certify-ties须与--certificate FILE并用。',
  'usage.run-ids':
    '请指明{count, plural, =1 {一次运行的标识} other {两次运行的标识}}：{command} {names}。slate runs list可列出标识。',
  'usage.key-file': '如未设置SLATE_KEYS_FILE，则必须使用--file FILE。',
  'usage.key-name': '--name：{detail}',
  'usage.days': '--expires必须是1至{longest, number}之间的整数天数。',
  'usage.unknown-key': '{file}中没有标识与此相符的密钥。',
  'usage.one-stored-pool': '请仅指明一个已存储的候选人库：slate pool erase NAME。',
  'usage.no-stored-pool': '没有已存储的候选人库{name}。',
  'usage.pool-erased': '{name}已于{date}清除。',
  'usage.confirm-erase':
    '此操作将永久删除{name}（{versions, plural, other {#个版本}}；最新版本有{candidates, plural, other {#名候选人}}）和{runs, plural, other {#次运行}}的结果。记录和日志予以保留。请用--yes确认。',
  'usage.one-stored-rule-set': '请仅指明一个已存储的规则集：slate rules delete ID。',
  'usage.rule-set-id': '已存储规则集的标识：{detail}',
  'usage.confirm-delete':
    '此操作将删除{id}的所有版本。结果、记录和日志予以保留，但使用过该规则集的运行不能再作比较。请用--yes确认。',
  'usage.port': '--port必须是0至65535之间的整数。',
  'usage.jobs': '--jobs必须是1至{most, number}之间的整数。',
  'usage.head': '--head必须是SHA-256哈希值：64位十六进制数字。',
  'usage.public-key': '--key必须是Ed25519公钥：64位十六进制数字。',
  'usage.size': '--size必须是1至{largest, number}之间的整数。',
  'usage.pool-put': '请指明候选人库的名称及其文件：slate pool put NAME FILE。',
  'usage.pool-name': '已存储候选人库的名称：{detail}',
  'usage.pool-name-missing': '候选人库文件须以某一名称存储：--pool-name NAME。',
  'usage.limit': '--limit必须是整数（0：全部）。',
  'usage.one-scenario-file': '请仅指明一个情景文件：slate whatif FILE。',
  'usage.needs-folder': '--{option}须与--out FOLDER并用。',
  'usage.list-in-csv': '列表中的一个值含有分隔列表的字符，CSV无法表示。请转换为JSON：--out FILE.json。',
  'usage.binary-on-terminal': '--format {format}无法在终端上显示。请添加--out {place}。',
  'usage.one-record': '请仅指明一份记录：{command} RECORD。',
  'usage.folder-foreign': '{folder}含有一个并非由本程序写入的run.json。',
  'usage.folder-unfinished': '{folder}含有一个未完成的批次。请用--resume继续，或指明另一文件夹。',
  'usage.folder-other': '{folder}含有另一批次，不同之处为：{keys}。请指明另一文件夹。',
  // A sentence that another part of the program has written.
  'usage.because': '{detail}',

  'unreadable-file.folder': '这是文件夹，而非文件：{path}',
  'unreadable-file.denied': '没有权限：{path}',
};
