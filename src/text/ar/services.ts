import type { services as english } from '../en/services.ts';
import type { Translation } from '../translation.ts';

/** What the command line says of the service that it asks. */
export const services: Translation<typeof english> = {
  // Its address
  'address.form': 'يجب أن يكون عنوان الخدمة مثل https://slate.example.org.',
  'address.credentials': 'لا يجوز أن يتضمن عنوان الخدمة اسما أو كلمة مرور. اضبطوا SLATE_API_KEY بدلا من ذلك.',
  'address.query': 'لا يجوز أن يتضمن عنوان الخدمة استعلاما أو مقطعا (fragment).',

  // No answer
  'not-listening': 'لا توجد خدمة تستمع على العنوان {address} ({code}).',
  'unknown-host': 'مضيف غير معروف في العنوان {address} ({code}).',
  'no-route': 'لا يوجد مسار إلى {address} ({code}).',
  'no-answer': 'لم يستجب {address} في الوقت المحدد ({code}).',
  'no-answer.within':
    'لم يستجب {address} في غضون {seconds, plural, one {ثانية واحدة} two {ثانيتين} few {# ثوان} many {# ثانية} other {# ثانية}}.',
  closed: 'أغلق {address} الاتصال قبل اكتمال جوابه ({code}).',
  'not-http': 'لا يتعامل {address} ببروتوكول HTTP ({code}).',
  'untrusted-certificate':
    'شهادة {address} غير مقبولة ({code}). ويُستخدم NODE_EXTRA_CA_CERTS لذكر سلطات تصديق إضافية.',
  'tls-error': 'خطأ TLS في {address} ({code}).',
  unreachable: 'يتعذر الاتصال بالعنوان {address}.',
  'unreachable.code': 'يتعذر الاتصال بالعنوان {address} ({code}).',

  // An answer that is none
  redirected:
    'يعيد {address} توجيه الطلبات إلى عنوان آخر ({status})، وهو توجيه لا يُتبع. اذكروا عنوان الخدمة نفسها.',
  unexpected: 'لا يستجيب {address} كما يتوقع هذا الإصدار من Slate: فهو إصدار آخر، أو ليس Slate.',
  'unexpected.local': 'لا يستجيب مخزن بيانات هذا الجهاز كما يتوقع هذا الإصدار من Slate.',
  'not-slate': 'يستجيب {address} بالحالة {status}، لكن ليس كما يفعل Slate: فهو ليس Slate.',
  'not-slate.local': 'يستجيب مخزن بيانات هذا الجهاز بالحالة {status}، لكن ليس كما يفعل Slate.',
  'key-refused': 'المفتاح الوارد في SLATE_API_KEY غير مقبول.',
  'key-missing': 'لم يُضبط SLATE_API_KEY. اضبطوه على أحد مفاتيح API الخاصة بالخدمة.',

  // The store of this machine
  'store-in-use':
    'فتحت عملية أخرى مخزن بيانات هذا الجهاز. اذكروا عنوان خدمته بالخيار \u2068--server URL\u2069.',
  'store-in-use.service':
    'فتحت الخدمة التي عنوانها {url} مخزن بيانات هذا الجهاز، ويوجه الطلب إليها بدلا منه.',
};
