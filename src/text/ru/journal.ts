import type { journal as english } from '../en/journal.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with a journal: by the fault, or by the fault and what tells its sentences apart. */
export const journal: Translation<typeof english> = {
  missing: 'Запись {sequence} отсутствует: на ее месте стоит запись {found}.',
  'not-linked': 'Запись {sequence} не связана с предшествующей ей записью.',
  edited: 'Запись {sequence} была изменена после внесения.',
  'not-signed': 'Запись {sequence} не подписана ключом {key}.',
  'cut-off': 'Хеша {hash} нет ни у одной записи: в конце недостает записей, или это другой журнал.',

  // A run
  'contradiction.run-repeated':
    'Запись {sequence} противоречит более ранней: {step, select, accepted {расчет уже был принят} cancelled {расчет уже был отменен} ended {расчет уже был завершен} other {расчет уже был утвержден}}.',
  'contradiction.run-too-early':
    'Запись {sequence} противоречит более ранней: {missing, select, accepted {расчет перед этим не был принят} other {расчет перед этим не был завершен}}.',
  'contradiction.run-cancelled-late': 'Запись {sequence} противоречит более ранней: расчет уже был завершен.',
  'contradiction.run-without-slate':
    'Запись {sequence} противоречит более ранней: в результате расчета состав не был отобран.',
  'contradiction.run-differs':
    'Запись {sequence} противоречит более ранней: {in, select, pool {у расчета другой перечень заявок} poolId {у расчета другой перечень заявок} rules {у расчета другой свод правил} result {у расчета другой результат} certificate {у расчета другой сертификат} other {у расчета другой протокол}}.',

  // A pool
  'contradiction.pool-unknown': 'Запись {sequence} противоречит более ранней: такого перечня заявок не было.',
  'contradiction.pool-other': 'Запись {sequence} противоречит более ранней: это другой перечень заявок.',
  'contradiction.pool-erased': 'Запись {sequence} противоречит более ранней: перечень заявок был удален.',
  'contradiction.pool-version':
    'Запись {sequence} противоречит более ранней: у перечня заявок уже есть эта версия.',

  // A rule set
  'contradiction.rules-unknown': 'Запись {sequence} противоречит более ранней: такого свода правил не было.',
  'contradiction.rules-later':
    'Запись {sequence} противоречит более ранней: у свода правил уже есть более поздние версии.',
  'contradiction.rules-version':
    'Запись {sequence} противоречит более ранней: у свода правил уже есть эта версия.',
  'contradiction.rules-content':
    'Запись {sequence} противоречит более ранней: эта версия свода правил имела иное содержание.',
};
