import type { issuesOfRequests as english } from '../en/issues-of-requests.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with what is asked for: slates, scenarios, results to be compared, and what is stored. */
export const issuesOfRequests: Translation<typeof english> = {
  // Slates
  'empty-slate': 'La lista no tiene miembros.',
  'duplicate-member': 'Este miembro ya figura en la lista.',
  'wrong-value.slate-size':
    'La lista tiene más miembros que puestos el conjunto de reglas ({size, plural, one {# puesto} other {# puestos}}).',

  // Scenario files
  'duplicate-scenario-id': 'El id "{id}" ya se utiliza en {first}.',
  'duplicate-scenario-id.base': 'El id "{id}" está reservado para el caso base.',
  'too-many-scenarios':
    'El archivo solicita {count, number} escenarios, puntos, omisiones y ensayos; el máximo es {most, number}.',
  'wrong-value.dropped-rule': 'La regla "{id}" se suprime, por lo que no tiene ningún límite que fijar.',
  'wrong-value.no-such-bound': 'La regla "{id}" no admite "{side}".',
  'wrong-value.ranges':
    'Un barrido necesita un intervalo para uno o dos límites; este tiene {count, number}.',
  'wrong-value.range-order': 'El último valor es inferior al primero.',
  'wrong-value.bound-name': 'Se esperaba RULE.min, RULE.max o RULE.target.',
  'wrong-value.slash': 'Aquí no se admite una barra: separa el id de un barrido de su punto.',
  'wrong-value.one-criterion': 'Solo hay un criterio: sin él no quedaría ninguna puntuación.',
  'wrong-value.scores-or-attribute':
    'Se necesita exactamente uno de estos elementos: "scores" o "attribute".',
  'wrong-value.values-without-attribute': '"values" necesita un "attribute".',
  'wrong-value.spread':
    'Se esperaba un número decimal simple con un máximo de 6 dígitos antes del punto y 6 después.',
  'wrong-value.spread-too-wide':
    'Con {decimals, plural, one {# decimal} other {# decimales}}, la dispersión puede ser como máximo de {most}.',
  'wrong-value.no-scores':
    'El conjunto de reglas no puntúa a nadie (score: none), por lo que no hay puntuaciones que perturbar.',
  'wrong-value.noise-too-large':
    'Con esta perturbación, un objetivo podría llegar a 2^53, valor a partir del cual los números enteros no son exactos.',

  // Options
  'wrong-value.ties-without-certificate':
    'El certificado muestra cómo se resolvió el empate por sorteo: "certifyTies" necesita "certificate".',

  // Results to be compared
  'wrong-input.pool':
    'El resultado {result} no se obtuvo con este conjunto de candidaturas: sus datos de entrada indican la huella SHA-256 {expected}; la de este conjunto de candidaturas es {actual}.',
  'wrong-input.rules':
    'El resultado {result} no se obtuvo con este conjunto de reglas: sus datos de entrada indican la huella SHA-256 {expected}; la de este conjunto de reglas es {actual}.',

  // What is stored
  'unknown-pool':
    'No hay ningún conjunto de candidaturas almacenado con este nombre. Almacénelo con PUT /v1/pools/NAME.',
  'unknown-pool.erased': 'El conjunto de candidaturas con este nombre se borró.',
  'unknown-version': 'No existe tal versión; la última es {latest}.',
  'unknown-version.shipped':
    'Un conjunto de reglas incorporado no tiene versiones: se distribuye con el programa.',
};
