import type { storeReasons as english } from '../en/store-reasons.ts';
import type { Translation } from '../translation.ts';

/** Why a store cannot be opened, and what to do about it: said after the sentence that names the store. */
export const storeReasons: Translation<typeof english> = {
  'no-space': '其磁盘没有剩余空间。请腾出空间，或将存储库置于他处。',
  'no-memory': '没有剩余内存。请在数据库所在机器上释放内存。',
  'no-permission': '没有权限。运行本程序的用户必须能够在该处读写。',
  'read-only-files': '文件系统为只读。请以可写方式挂载，或指明另一文件夹。',
  'file-in-place': '应为文件夹之处有一个文件。请指明另一文件夹。',
  'no-such-folder': '系统无法建立该文件夹。请指明另一文件夹。',
  'no-file-system': '文件系统没有响应。请检查其磁盘或挂载情况。',
  'too-many-files': '打开的文件过多。请提高限额（ulimit -n）。',
  'no-server': '该处没有响应的PostgreSQL服务器。请启动服务器，或更正地址。',
  'unknown-host': '服务器的主机名未知。请更正地址。',
  'no-answer': '服务器未及时响应。请检查服务器及其间的网络。',
  'wrong-address': '这不是诸如postgres://slate@db.example.org/slate 的地址。',
  'wrong-password': '密码缺失或错误。请在地址、PGPASSWORD或PGPASSFILE所指文件中设定。',
  'user-refused': '服务器不准许该用户访问。请更正用户，或在服务器上准许其访问（pg_hba.conf）。',
  'no-database': '服务器没有该名称的数据库。请创建数据库（createdb），或更正地址。',
  'no-schemas': '该用户不能在此数据库中创建模式。请准许其创建（grant create on database）。',
  'no-tls': '服务器不提供sslmode所要求的TLS。请在服务器上启用，或从地址中去掉sslmode。',
  'untrusted-certificate': '服务器的证书未被接受。请指明其认证机构（地址中的sslrootcert）。',
  'no-connections': '服务器没有空余连接。请在服务器上增加连接数（max_connections）。',
  'not-up': '服务器正在启动或停止。请重试。',
  'read-only-database': '数据库为只读。请指明主服务器。',
  'foreign-schema': '该数据库的slate模式并非由本程序建立。请指明另一数据库。',
  damaged: '数据库已损坏，或其文件属于另一版本的PostgreSQL。请恢复备份。',
  'foreign-folder': '其database文件夹中的内容不是数据库。请指明另一文件夹。',
  'key-damaged': '密钥文件夹中的文件journal.key或rule-sets.key不含密钥。请从备份中恢复。',
  'later-version': '数据库的版本高于本程序。请启动该版本的程序，或恢复较早的备份。',
};
