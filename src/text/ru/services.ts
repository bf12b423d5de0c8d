import type { services as english } from '../en/services.ts';
import type { Translation } from '../translation.ts';

/** What the command line says of the service that it asks. */
export const services: Translation<typeof english> = {
  // Its address
  'address.form': 'Адрес сервиса должен иметь вид https://slate.example.org.',
  'address.credentials':
    'Адрес сервиса не может содержать имя пользователя или пароль. Вместо этого задайте SLATE_API_KEY.',
  'address.query': 'Адрес сервиса не может содержать строку запроса или фрагмент.',

  // No answer
  'not-listening': 'По адресу {address} запросы не принимаются ({code}).',
  'unknown-host': 'Неизвестный узел в адресе {address} ({code}).',
  'no-route': 'Маршрута к {address} нет ({code}).',
  'no-answer': '{address} не ответил вовремя ({code}).',
  'no-answer.within':
    '{address} не ответил в течение {seconds, plural, one {# секунды} few {# секунд} many {# секунд} other {# секунды}}.',
  closed: '{address} закрыл соединение раньше, чем ответ был передан полностью ({code}).',
  'not-http': '{address} отвечает не по HTTP ({code}).',
  'untrusted-certificate':
    'Сертификат {address} не принят ({code}). Дополнительные удостоверяющие центры указываются в NODE_EXTRA_CA_CERTS.',
  'tls-error': 'Ошибка TLS при обращении к {address} ({code}).',
  unreachable: 'Адрес {address} недоступен.',
  'unreachable.code': 'Адрес {address} недоступен ({code}).',

  // An answer that is none
  redirected:
    '{address} перенаправляет запросы на другой адрес ({status}); перенаправление не выполняется. Укажите адрес самого сервиса.',
  unexpected:
    'Ответ {address} не соответствует тому, чего ожидает эта версия Slate: это другая версия или не Slate.',
  'unexpected.local':
    'Ответ хранилища этого компьютера не соответствует тому, чего ожидает эта версия Slate.',
  'not-slate': '{address} отвечает {status}, но не так, как Slate: это не Slate.',
  'not-slate.local': 'Хранилище этого компьютера отвечает {status}, но не так, как Slate.',
  'key-refused': 'Ключ, заданный в SLATE_API_KEY, не принят.',
  'key-missing': 'SLATE_API_KEY не задано. Укажите в нем ключ API сервиса.',

  // The store of this machine
  'store-in-use':
    'Хранилище этого компьютера открыто другим процессом. Укажите адрес его сервиса: --server URL.',
  'store-in-use.service':
    'Хранилище этого компьютера открыто сервисом по адресу {url}; запрос направляется ему.',
};
