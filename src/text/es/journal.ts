import type { journal as english } from '../en/journal.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with a journal: by the fault, or by the fault and what tells its sentences apart. */
export const journal: Translation<typeof english> = {
  missing: 'Falta el asiento {sequence}: en su lugar figura el asiento {found}.',
  'not-linked': 'El asiento {sequence} no es continuación del asiento anterior.',
  edited: 'El asiento {sequence} se modificó después de escribirse.',
  'not-signed': 'El asiento {sequence} no está firmado con la clave {key}.',
  'cut-off':
    'Ningún asiento tiene la huella {hash}: faltan asientos al final o se trata de un registro diferente.',

  // A run
  'contradiction.run-repeated':
    'El asiento {sequence} contradice uno anterior: {step, select, accepted {la ejecución ya se había aceptado} cancelled {la ejecución ya se había cancelado} ended {la ejecución ya había terminado} other {la ejecución ya se había aprobado}}.',
  'contradiction.run-too-early':
    'El asiento {sequence} contradice uno anterior: {missing, select, accepted {la ejecución no se había aceptado previamente} other {la ejecución no había terminado previamente}}.',
  'contradiction.run-cancelled-late':
    'El asiento {sequence} contradice uno anterior: la ejecución ya había terminado.',
  'contradiction.run-without-slate':
    'El asiento {sequence} contradice uno anterior: la ejecución no seleccionó ninguna lista.',
  'contradiction.run-differs':
    'El asiento {sequence} contradice uno anterior: {in, select, pool {la ejecución tiene un conjunto de candidaturas diferente} poolId {la ejecución tiene un conjunto de candidaturas diferente} rules {la ejecución tiene un conjunto de reglas diferente} result {la ejecución tiene un resultado diferente} certificate {la ejecución tiene un certificado diferente} other {la ejecución tiene un acta diferente}}.',

  // A pool
  'contradiction.pool-unknown':
    'El asiento {sequence} contradice uno anterior: no existía tal conjunto de candidaturas.',
  'contradiction.pool-other':
    'El asiento {sequence} contradice uno anterior: se trata de un conjunto de candidaturas diferente.',
  'contradiction.pool-erased':
    'El asiento {sequence} contradice uno anterior: el conjunto de candidaturas se había borrado.',
  'contradiction.pool-version':
    'El asiento {sequence} contradice uno anterior: el conjunto de candidaturas ya tiene esta versión.',

  // A rule set
  'contradiction.rules-unknown':
    'El asiento {sequence} contradice uno anterior: no existía tal conjunto de reglas.',
  'contradiction.rules-later':
    'El asiento {sequence} contradice uno anterior: el conjunto de reglas ya tiene versiones posteriores.',
  'contradiction.rules-version':
    'El asiento {sequence} contradice uno anterior: el conjunto de reglas ya tiene esta versión.',
  'contradiction.rules-content':
    'El asiento {sequence} contradice uno anterior: esta versión del conjunto de reglas tenía un contenido diferente.',
};
