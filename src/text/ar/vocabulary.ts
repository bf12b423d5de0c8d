import type { vocabulary as english } from '../en/vocabulary.ts';
import type { Translation } from '../translation.ts';

/** What the attributes that every panel has, and their values, are called in tables and sentences. */
export const vocabulary: Translation<typeof english> = {
  'attribute.gender': 'نوع الجنس',
  'attribute.region': 'المجموعة الإقليمية',
  'attribute.development': 'مستوى التنمية',
  'attribute.ldc': 'بلد من أقل البلدان نموا',
  'attribute.lldc': 'بلد نام غير ساحلي',
  'attribute.sids': 'دولة جزرية صغيرة نامية',
  'attribute.expertise': 'مجال الخبرة',
  'attribute.nominated': 'الترشيح من دولة عضو',
  'attribute.nominated_by': 'الجهة المرشِّحة',
  'attribute.nationality': 'الجنسية',
  'attribute.affiliation': 'الانتماء المؤسسي',
  'attribute.sector': 'القطاع',
  'attribute.un_staff': 'العمل لدى منظومة الأمم المتحدة',
  'attribute.interests': 'الإفصاح عن المصالح',
  'attribute.available': 'القدرة على المشاركة',

  // Values as groups of people
  'gender.female': 'نساء',
  'gender.male': 'رجال',
  'gender.other': 'نوع جنس آخر',
  'gender.undisclosed': 'نوع جنس غير مفصح عنه',
  'region.african': 'الدول الأفريقية',
  'region.asia-pacific': 'دول آسيا والمحيط الهادئ',
  'region.eastern-european': 'دول أوروبا الشرقية',
  'region.latin-american-and-caribbean': 'دول أمريكا اللاتينية ومنطقة البحر الكاريبي',
  'region.western-european-and-others': 'دول أوروبا الغربية ودول أخرى',
  'development.developed': 'البلدان المتقدمة النمو',
  'development.developing': 'البلدان النامية',
  'interests.disclosed': 'مفصح عنها',
  'interests.missing': 'غير مفصح عنها',
  yes: 'نعم',
  no: 'لا',

  // The same of one person
  'one.gender.female': 'امرأة',
  'one.gender.male': 'رجل',
  'one.gender.other': 'نوع جنس آخر',
  'one.gender.undisclosed': 'نوع جنس غير مفصح عنه',
  'one.development.developed': 'بلد متقدم النمو',
  'one.development.developing': 'بلد نام',
};
