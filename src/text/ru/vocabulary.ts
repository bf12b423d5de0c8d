import type { vocabulary as english } from '../en/vocabulary.ts';
import type { Translation } from '../translation.ts';

/** What the attributes that every panel has, and their values, are called in tables and sentences. */
export const vocabulary: Translation<typeof english> = {
  'attribute.gender': 'Гендерная принадлежность',
  'attribute.region': 'Региональная группа',
  'attribute.development': 'Уровень развития',
  'attribute.ldc': 'Наименее развитая страна',
  'attribute.lldc': 'Развивающаяся страна, не имеющая выхода к морю',
  'attribute.sids': 'Малое островное развивающееся государство',
  'attribute.expertise': 'Область знаний',
  'attribute.nominated': 'Выдвижение государством-членом',
  'attribute.nominated_by': 'Кем выдвинут',
  'attribute.nationality': 'Гражданство',
  'attribute.affiliation': 'Аффилированность',
  'attribute.sector': 'Сектор',
  'attribute.un_staff': 'Работа в системе Организации Объединенных Наций',
  'attribute.interests': 'Раскрытие информации об интересах',
  'attribute.available': 'Возможность участвовать',

  // Values as groups of people
  'gender.female': 'женщины',
  'gender.male': 'мужчины',
  'gender.other': 'иная гендерная принадлежность',
  'gender.undisclosed': 'гендерная принадлежность не указана',
  'region.african': 'государства Африки',
  'region.asia-pacific': 'государства Азиатско-Тихоокеанского региона',
  'region.eastern-european': 'государства Восточной Европы',
  'region.latin-american-and-caribbean': 'государства Латинской Америки и Карибского бассейна',
  'region.western-european-and-others': 'западноевропейские и другие государства',
  'development.developed': 'развитые страны',
  'development.developing': 'развивающиеся страны',
  'interests.disclosed': 'информация раскрыта',
  'interests.missing': 'информация не раскрыта',
  yes: 'да',
  no: 'нет',

  // The same of one person
  'one.gender.female': 'женщина',
  'one.gender.male': 'мужчина',
  'one.gender.other': 'иная гендерная принадлежность',
  'one.gender.undisclosed': 'гендерная принадлежность не указана',
  'one.development.developed': 'развитая страна',
  'one.development.developing': 'развивающаяся страна',
};
