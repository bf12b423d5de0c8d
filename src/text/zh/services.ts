import type { services as english } from '../en/services.ts';
import type { Translation } from '../translation.ts';

/** What the command line says of the service that it asks. */
export const services: Translation<typeof english> = {
  // Its address
  'address.form': '服务地址必须采用诸如https://slate.example.org 的形式。',
  'address.credentials': '服务地址不得含有用户名或密码。请改为设置SLATE_API_KEY。',
  'address.query': '服务地址不得含有查询部分或片段部分。',

  // No answer
  'not-listening': '没有任何程序在{address}上监听（{code}）。',
  'unknown-host': '{address}中的主机未知（{code}）。',
  'no-route': '没有通往{address}的路由（{code}）。',
  'no-answer': '{address}未及时响应（{code}）。',
  'no-answer.within': '{address}未在{seconds, plural, other {#秒}}内响应。',
  closed: '{address}在响应完成之前关闭了连接（{code}）。',
  'not-http': '{address}不使用HTTP协议（{code}）。',
  'untrusted-certificate': '{address}的证书未被接受（{code}）。可用NODE_EXTRA_CA_CERTS指定其他认证机构。',
  'tls-error': '{address}发生TLS错误（{code}）。',
  unreachable: '无法连接{address}。',
  'unreachable.code': '无法连接{address}（{code}）。',

  // An answer that is none
  redirected: '{address}将请求重定向至另一地址（{status}），程序不予跟随。请指明服务本身的地址。',
  unexpected: '{address}的响应与本版本Slate的预期不符：它是另一版本，或者不是Slate。',
  'unexpected.local': '本机存储库的响应与本版本Slate的预期不符。',
  'not-slate': '{address}响应{status}，但方式与Slate不同：它不是Slate。',
  'not-slate.local': '本机存储库响应{status}，但方式与Slate不同。',
  'key-refused': 'SLATE_API_KEY中的密钥未被接受。',
  'key-missing': '未设置SLATE_API_KEY。请将其设为该服务的一个API密钥。',

  // The store of this machine
  'store-in-use': '另一进程已打开本机存储库。请用--server URL指明其服务的地址。',
  'store-in-use.service': '位于{url}的服务已打开本机存储库，现改向该服务查询。',
};
