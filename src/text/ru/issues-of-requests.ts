import type { issuesOfRequests as english } from '../en/issues-of-requests.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with what is asked for: slates, scenarios, results to be compared, and what is stored. */
export const issuesOfRequests: Translation<typeof english> = {
  // Slates
  'empty-slate': 'В составе нет ни одного члена группы.',
  'duplicate-member': 'Этот член группы уже входит в состав.',
  'wrong-value.slate-size':
    'В составе больше членов группы, чем предусмотрено мест в своде правил ({size, plural, one {# место} few {# места} many {# мест} other {# места}}).',

  // Scenario files
  'duplicate-scenario-id': 'Идентификатор "{id}" уже используется: {first}.',
  'duplicate-scenario-id.base': 'Идентификатор "{id}" зарезервирован для исходного варианта.',
  'too-many-scenarios':
    'Число сценариев, точек, исключений и испытаний в файле — {count, number}; допускается не более {most, number}.',
  'wrong-value.dropped-rule': 'Правило "{id}" исключено, поэтому его предел задать нельзя.',
  'wrong-value.no-such-bound': 'Правило "{id}" не допускает "{side}".',
  'wrong-value.ranges':
    'Для перебора необходим диапазон для одного или двух пределов; здесь их {count, number}.',
  'wrong-value.range-order': 'Последнее значение меньше первого.',
  'wrong-value.bound-name': 'Ожидается RULE.min, RULE.max или RULE.target.',
  'wrong-value.slash': 'Косая черта здесь не допускается: она отделяет идентификатор перебора от его точки.',
  'wrong-value.one-criterion': 'Критерий всего один: без него не осталось бы ни одной оценки.',
  'wrong-value.scores-or-attribute': 'Необходимо указать ровно одно из двух: "scores" или "attribute".',
  'wrong-value.values-without-attribute': 'Для "values" необходим "attribute".',
  'wrong-value.spread':
    'Ожидается обычное десятичное число, в котором не более 6 цифр до точки и не более 6 после нее.',
  'wrong-value.spread-too-wide':
    'Если после запятой {decimals, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}, разброс отклонений не может превышать {most}.',
  'wrong-value.no-scores':
    'Свод правил не предусматривает оценок (score: none), поэтому внести случайные отклонения невозможно.',
  'wrong-value.noise-too-large':
    'При таких случайных отклонениях значение целевой функции могло бы достичь 2^53, а целые числа сверх этого предела не передаются точно.',

  // Options
  'wrong-value.ties-without-certificate':
    'Порядок жеребьевки содержится в сертификате: для "certifyTies" необходим "certificate".',

  // Results to be compared
  'wrong-input.pool':
    'Результат {result} получен на основе другого перечня заявок: в его исходных данных указан SHA-256 {expected}, а у этого перечня — {actual}.',
  'wrong-input.rules':
    'Результат {result} получен на основе другого свода правил: в его исходных данных указан SHA-256 {expected}, а у этого свода — {actual}.',

  // What is stored
  'unknown-pool':
    'Сохраненного перечня заявок с таким именем нет. Сохраните его с помощью PUT /v1/pools/NAME.',
  'unknown-pool.erased': 'Перечень заявок с таким именем был удален.',
  'unknown-version': 'Такой версии нет; последняя версия — {latest}.',
  'unknown-version.shipped': 'Встроенный свод правил не имеет версий: он поставляется с программой.',
};
