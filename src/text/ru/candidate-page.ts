import type { candidatePage as english } from '../en/candidate-page.ts';
import type { Translation } from '../translation.ts';

/** The page about one candidate: the answer to who asks why the candidate is on the list, or is not. */
export const candidatePage: Translation<typeof english> = {
  confidential:
    'Конфиденциально: на этой странице указан кандидат. Обращаться с ней следует так же, как с заявкой.',
  'title.member': 'Кандидат {id}: рекомендуемый член группы',
  'title.other': 'Кандидат {id}: почему не рекомендован',
  'title.ineligible': 'Кандидат {id}: не отвечает требованиям',
  'title.several':
    '{count, plural, one {# кандидат: почему рекомендован или не рекомендован} few {# кандидата: почему рекомендованы или не рекомендованы} many {# кандидатов: почему рекомендованы или не рекомендованы} other {# кандидата: почему рекомендованы или не рекомендованы}}',
  answer: 'Ответ',
  'verdict.member': 'Этот кандидат входит в рекомендуемый состав.',
  'verdict.other':
    'Этот кандидат отвечает требованиям и был рассмотрен, но не входит в рекомендуемый состав. Доказано, что ни один состав с этим кандидатом, удовлетворяющий всем правилам, не набирает больше, чем рекомендуемый.',
  'verdict.ineligible': 'Этот кандидат не может быть отобран, какой бы ни была оценка.',
  ineligible: 'Невыполненное условие: {reason} ({clause}).',
  person: 'Заявка',
  'score-of': 'Оценка: {criterion}',
  standing: 'Результаты кандидатов со сходными признаками',
  'standing.caption':
    'Подавшие заявки кандидаты, у которых общее с этим кандидатом гражданство, общая региональная группа или иной общий признак: сколько подали заявки, сколько отвечают требованиям и сколько входят в состав.',
  'bounds.min': '{rule}: не менее {min}',
  'bounds.max': '{rule}: не более {max}',
  'bounds.both': '{rule}: от {min} до {max}',
};
