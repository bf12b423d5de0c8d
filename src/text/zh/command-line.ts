import type { commandLine as english } from '../en/command-line.ts';
import type { Translation } from '../translation.ts';

/** What the command line says about its use, and beside its results. */
export const commandLine: Translation<typeof english> = {
  'no-working-folder': '当前文件夹已被删除或无法读取。请转到另一文件夹。',

  warning: '警告：{text}',
  written: '已写入：{path}',
  'pool-converted': '{candidates, plural, other {已写入#名候选人}}。候选人库哈希值：{hash}',

  'next.result': '完整结果，供程序使用',
  'next.explanation': '完整解释，供阅读和打印',
  'next.proof': '证书及对证书的独立核验',
  'next.rest': '通过REST提供的相同功能，Swagger UI位于/docs',
  'next.posts': '何人可担任何职位，以及理由',
  'next.repairs': '每种冲突解决办法的修改后规则集和证书',
  'next.candidate': '某一候选人为何列于或未列于名单',
  'next.withdrawal': '成员退出时由何人接替',
  'next.spreadsheet': '名单，供电子表格使用',
  'next.verify': '对照每项条款核查任何名单',
  'next.report': '相同内容，供阅读和打印',
  'next.compare': '与另一次运行的比较',

  'recognised.table':
    '{file}：{kind, select, commas {以逗号分隔} semicolons {以分号分隔，以逗号为小数点} tabs {以制表符分隔，以逗号为小数点} other {以{separator}分隔，以逗号为小数点}}，{encoding}；{isSplit, select, yes {{rows, plural, other {#行}}，} other {}}{columns, plural, other {#列}}',
  'recognised.workbook':
    '{file}：工作表"{sheet}"（{sheets, number}个中的第{place, number}个）；{rows, plural, other {#行}}，{columns, plural, other {#列}}{hiddenRows, plural, =0 {} other {，其中隐藏#行}}{hiddenColumns, plural, =0 {} other {，隐藏#列}}',
  'init.next': '请参阅{readme}继续操作。',

  'key.created': '密钥{id}已以哈希值形式加入{file}。密钥本身仅显示这一次；请立即保存。',
  'key.printed': '{key}\n密钥仅显示这一次；请立即保存。标准输出上的条目只含其哈希值。',
  'key.revoked': '密钥{id}已撤销。',
  'key.revoked-before': '密钥{id}此前已撤销。',
  'pool.erased': '{name}已清除，{runs, plural, other {#次运行}}的结果也一并清除。',
  'journal-entry': '日志：{place}。',
  'rules.deleted': '{id}已删除（{versions, plural, other {#个版本}}）。',
  'serve.unguarded-host':
    '其他机器可以访问{host}，但未配置API密钥。请创建一个密钥（slate keys create --help）并设置SLATE_KEYS_FILE或SLATE_KEYS；或在127.0.0.1上监听；如访问由其他手段控制，也可使用--insecure。',
  'serve.unguarded-all':
    '其他机器可以访问本机的所有地址，但未配置API密钥。请创建一个密钥（slate keys create --help）并设置SLATE_KEYS_FILE或SLATE_KEYS；或在127.0.0.1上监听；如访问由其他手段控制，也可使用--insecure。',
  'serve.unusable-keys':
    '其他机器可以访问本服务，但其API密钥均不可用。请创建一个密钥（slate keys create --help）并设置SLATE_KEYS_FILE或SLATE_KEYS；或在127.0.0.1上监听；如访问由其他手段控制，也可使用--insecure。',
  'serve.listen-failed': '无法在{host}的端口{port}上监听（{reason}）。',
  'serve.without-store': '{detail}如要在没有存储库的情况下提供服务，请设置SLATE_STORE=off。',
  'serve.listening': 'Slate正在{url}上监听（Swagger UI：{url}/docs）。按Ctrl-C停止。',
  'worker.needs-server':
    '工作进程需要PostgreSQL服务器：请设置DATABASE_URL，并将SLATE_POOL_KEYS设为服务所用的密钥文件夹。使用内嵌数据库时，由服务本身处理运行。',
  'worker.started': '正在处理运行，同时处理{jobs, plural, other {#项作业}}。按Ctrl-C停止。',
  'runs.started': '运行已受理。可用下列命令查看：{command}',
  'runs.more': '尚有更多运行；--limit 0可列出全部。',
  progress: '{bar} {value}/{total} | 每秒{rate} | 尚需{left}',
  'what-ifs.done': '{planned, plural, other {#项假设分析}}，用时{seconds}秒。',
  'what-ifs.done-in': '{planned, plural, other {#项假设分析}}，用时{seconds}秒。结果：{folder}。',
  'what-ifs.interrupted': '已中断：{planned, number}项假设分析中已完成{done, number}项。',
  'what-ifs.interrupted-in':
    '已中断：{planned, number}项假设分析中已完成{done, number}项。结果：{folder}。可用--resume继续。',
  'what-ifs.time-limit': '已达到时限：{planned, number}项假设分析中已完成{done, number}项。',
  'what-ifs.time-limit-in':
    '已达到时限：{planned, number}项假设分析中已完成{done, number}项。结果：{folder}。可用--resume继续。',
  'what-ifs.without-certificate': '{count, plural, other {#份证书未写入，因为答案未经证明。}}',
  'proof.stopped': '未写入{path}：搜索在得出证明之前已停止。',
  'proof.without-ties': '{path}未证明并列名单之间的取舍：搜索在得出相应证明之前已停止。',
  'proof.repairs-missing': '{folder}可能不完整：搜索在找到所有冲突解决办法之前已停止。',
  'replay.same': '相同：新的运行与记录一致，包括证书。',
  'replay.same-former':
    '相同：新的运行与记录一致，包括证书。该记录使用候选人库哈希值的第一种定义（inputs.format 1），已按该定义比较。',
  'replay.different': '不相同，差异共{count, plural, other {#处}}：',
  'replay.different-former':
    '不相同，差异共{count, plural, other {#处}}。该记录使用候选人库哈希值的第一种定义（inputs.format 1），已按该定义比较：',
  'replay.difference': '{pointer}：记录为{recorded}；现为{replayed}',
  'replay.nothing': '无',
  disagreement: 'cross-check-disagrees：{disagreement}请勿使用该结果。',
  'cannot-write': '无法写入{where}：{reason}。',
  'reason.EACCES': '没有权限',
  'reason.EEXIST': '已有同名文件',
  'reason.EISDIR': '这是一个文件夹',
  'reason.ENOENT': '文件夹不存在',
  'reason.ENOSPC': '空间不足',
  'reason.ENOTDIR': '路径的某一部分不是文件夹',
  'reason.EROFS': '文件系统为只读',
  'reason.unknown': '原因不明',
  'internal-error': '内部错误：{reason}。这是程序的缺陷；请予报告。',
  'standard-output': '标准输出',
  environment: '环境：{problem}',
  'see-help': '见slate {command} --help。',
};
