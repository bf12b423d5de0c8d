import type { issuesOfRules as english } from '../en/issues-of-rules.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with a rule set, by itself and beside a pool. */
export const issuesOfRules: Translation<typeof english> = {
  // The form of its rules and clauses
  'unknown-rule-set': `No hay ningún conjunto de reglas incorporado "{id}" (disponibles: {available}).${meant}`,
  'unknown-rule-set.stored':
    'No hay ningún conjunto de reglas con este id. GET /v1/rule-sets enumera los existentes.',
  'duplicate-rule-id': 'El id "{id}" ya se utiliza en {first}.',
  'reserved-id': 'El id "{id}" está reservado.',
  'rule-form.none':
    'Una regla necesita exactamente uno de los elementos {selectors}; esta no tiene ninguno de ellos.',
  'rule-form.several': 'Una regla necesita exactamente uno de los elementos {selectors}; esta tiene {used}.',
  'rule-form.no-attribute': 'Aquí no se admite "{key}": la regla no lee ningún atributo.',
  'rule-form.no-bounds': 'Aquí no se admite "{key}": "{form}" no admite límites.',
  'rule-form.not-soft': 'Aquí no se admite "{key}": una regla con "{form}" no puede ser flexible.',
  'rule-form.soft-bounds':
    'Aquí no se admite "{key}": una regla flexible solo tiene una meta y una penalización.',
  'rule-form.soft-incomplete': 'Una regla flexible necesita "target" y "penalty"; falta "{key}".',
  'rule-form.unbounded': 'La regla necesita un límite: "min", "max", o "target" con "penalty".',
  'rule-form.unbounded-holders': 'La regla necesita un límite: "min", "max" o ambos.',
  'rule-form.emptied': 'No quedaría nada de la regla "{id}". Utilice "drop" para suprimirla.',
  'rule-form.pairs': 'Aquí no se admite "{key}": "{form}" se aplica a todos los cargos y no admite límites.',
  'rule-form.posts-and-within':
    'Indique "posts" para una regla sobre el conjunto de los titulares de estos cargos, o "within" para una que se aplique a cada cargo por separado.',
  'unknown-post': `La asignación no tiene ningún cargo "{id}".${meant}`,
  'rule-form.among': 'Aquí no se admite "{key}": solo "each" tiene una fila para cada valor.',
  'rule-form.where-eligible': '"whereEligible" necesita un "min" en la misma regla.',
  'attribute-form.reserved':
    'Aquí no se admite "{key}": de "{attribute}" solo pueden declararse "column" y "title".',
  'attribute-form.bands-incomplete': 'Los tramos necesitan "of" y "bands"; falta "{key}".',
  'attribute-form.bands':
    'Aquí no se admite "{key}": los tramos se forman a partir de otro atributo y no tienen columna.',
  'attribute-form.bands-of': '"{of}" debe declararse aquí con el tipo "number" o "date".',
  'attribute-form.type': '"{key}" no se admite junto con el tipo "{type}".',
  'attribute-form.points': 'La columna contiene puntos: como atributo necesita el tipo "number".',
  'attribute-form.points-recoded':
    'La columna contiene puntos, de los que este atributo es solo otra lectura. Recodifique los propios puntos, en un atributo con el nombre de la columna.',
  'attribute-column.names':
    'La columna "name" contiene los nombres de las personas, que se muestran pero nunca se tienen en cuenta. Las reglas mencionan las candidaturas por sus ids; si una persona tiene varias filas, puede tenerse en cuenta un número asignado a cada persona.',
  'attribute-column':
    'La columna "{column}" está declarada como atributo con ese nombre. Declárela solo aquí, con un nombre que no tenga ninguna columna.',
  'recoding-chain':
    '"{value}" es, a su vez, lo que representa otro texto. Recodifique cada texto directamente a su valor definitivo.',
  'recoded-value': '"{value}" está recodificado: las reglas mencionan "{meant}" de {attribute}.',
  'recoded-value.blank':
    '"{value}" está recodificado como valor en blanco de {attribute}, y ninguna regla puede mencionarlo.',
  'overlapping-bands': 'Este tramo se solapa con el tramo "{other}". Ambos extremos pertenecen al tramo.',
  'clause-form': 'Una disposición necesita exactamente uno de los elementos "exclude" y "require".',
  'duplicate-key.attribute-declared': 'El atributo "{attribute}" ya está declarado aquí.',
  'duplicate-key.attribute': 'El atributo "{attribute}" ya figura en esta condición.',
  'duplicate-key.reference-column': 'Otra columna de aquí corresponde al mismo atributo.',
  'duplicate-key.alias': 'La misma grafía ya representa otra afiliación.',
  'alias-chain': 'Este alias representa un texto que es, a su vez, un alias.',
  'optional-resolution': 'Una regla de la resolución no puede ser facultativa.',
  'too-many-rules':
    'La lista tiene {count, plural, one {# elemento} other {# elementos}}; el máximo es {most, number}.',
  'too-many-rows':
    'Las reglas hasta esta inclusive son demasiadas para este conjunto de candidaturas: necesitan más de {rows, plural, one {# fila} other {# filas}} ("each" necesita una por cada valor) o examinan más de {looks, number} candidaturas.',
  'wrong-value.single-valued': 'Esta columna solo admite un valor.',
  'wrong-value.attribute-name': 'Un atributo no puede tener este nombre.',
  'wrong-value.country-code': 'Se esperaba un código ISO 3166-1 alfa-3.',
  'wrong-value.no-attribute': 'Una condición necesita al menos un atributo.',
  'wrong-value.decimal': 'Se esperaba un número decimal simple, como 100 o 7.5.',
  'wrong-type.seats': 'Se esperaba un número entero de puestos, como 24.',
  'wrong-type.seats-alone':
    'Se esperaba un número entero; un porcentaje no tiene sentido en una asignación, en la que el número de titulares no es fijo.',
  'wrong-type.seats-of-post': 'Se esperaba un número entero de puestos o un intervalo con "min" y "max".',
  'wrong-value.score-of-assignment': 'Se esperaba "points" o "none".',
  'wrong-type.bound': 'Se esperaba un número entero de puestos o un porcentaje como 40%.',
  'wrong-value.percentage':
    'Se esperaba un número de puestos o un porcentaje del tamaño, de 0% a 100%, como "40%".',
  'wrong-value.no-range': 'Un intervalo necesita "min", "max" o ambos.',
  'wrong-value.range':
    'Se esperaba un intervalo de números o de días (YYYY-MM-DD), en el que "min" no sea superior a "max".',
  'wrong-value.range-type':
    '{type, select, date {Los extremos de este intervalo deben ser días con la forma YYYY-MM-DD.} other {Los extremos de este intervalo deben ser números.}}',
  'wrong-value.range-attribute':
    'Un intervalo necesita un atributo del tipo "{type}". Declare "{attribute}" en "attributes" con ese tipo.',
  'wrong-value.no-values': 'Se necesita al menos un valor.',
  'wrong-value.column-or-weights': 'Indique "weights" o "column", no ambos.',
  'wrong-value.no-weight': 'Se necesita al menos una ponderación.',

  // Bounds, weights and penalties
  'min-above-max': 'El mínimo {min} es superior al máximo {max}.',
  'min-above-max.rule': 'El mínimo {min} de "{id}" es superior a su máximo {max}.',
  'negotiable-resolution': 'Un límite de la resolución no puede ser negociable.',
  'negotiable-bound.no-min': 'Un mínimo negociable necesita un "min" en la misma regla.',
  'negotiable-bound.no-max': 'Un máximo negociable necesita un "max" en la misma regla.',
  'negotiable-bound.above-min': 'El mínimo negociable no puede ser superior al mínimo {bound}.',
  'negotiable-bound.below-max': 'El máximo negociable no puede ser inferior al máximo {bound}.',
  'penalty-not-whole':
    'La penalización multiplicada por la escala del objetivo, {scale, number}, debe ser un número entero.',
  'preference-not-whole':
    'Los puntos multiplicados por la escala del objetivo, {scale, number}, deben dar un número entero.',
  'objective-too-large':
    'Con estas ponderaciones, decimales y penalizaciones, un objetivo podría llegar a 2^53, valor a partir del cual los números enteros no son exactos.',

  // Beside a pool
  'missing-score-column': `El conjunto de candidaturas no tiene ninguna columna de puntuaciones llamada "score:{name}" o "{name}".${meant}`,
  'missing-score-column.none':
    'El conjunto de candidaturas no tiene ninguna columna de puntuaciones. Indíquela ("column" o "weights") o, si no se puntúa a nadie, escriba "score: none".',
  'two-score-columns':
    'El conjunto de candidaturas tiene tanto una columna "score:{name}" como una columna "{name}": cambie el nombre de una de ellas.',
  'missing-score-column.criterion': `El criterio "{name}" no tiene ponderación.${meant}`,
  'unknown-attribute':
    'El conjunto de candidaturas no tiene datos del atributo "{attribute}"{derivedFrom, select, nationality { (derivado de nationality)} nominated_by { (derivado de nominated_by)} other {}}. Tiene datos de {known}.{canBeOptional, select, yes { Si un conjunto de candidaturas puede carecer del atributo, añada "optional": true a la regla.} other {}}',
  'unknown-attribute.column':
    'El atributo "{attribute}" se lee de la columna "{column}", que el conjunto de candidaturas no tiene.',
  'unknown-attribute.points':
    'La columna "{attribute}" contiene puntos. Para establecer reglas sobre ellos, declárela en "attributes" con el tipo "number".',
  'unknown-attribute.name':
    'Las reglas no leen nombres. Para mencionar candidaturas, utilice sus ids, con "candidates", "include" o "exclude".',
  'unknown-attribute.none':
    'El conjunto de candidaturas no tiene datos del atributo "{attribute}"{derivedFrom, select, nationality { (derivado de nationality)} nominated_by { (derivado de nominated_by)} other {}}, ni de ningún otro.{canBeOptional, select, yes { Si un conjunto de candidaturas puede carecer del atributo, añada "optional": true a la regla.} other {}}',
  'unknown-attribute.meant':
    'El conjunto de candidaturas no tiene datos del atributo "{attribute}"{derivedFrom, select, nationality { (derivado de nationality)} nominated_by { (derivado de nominated_by)} other {}}. ¿Quiso decir "{meant}"?',
  'unknown-attribute.source':
    'La columna "{attribute}" se lee como el atributo "{meant}": mencione ese atributo.',
  'unknown-attribute.declared':
    'El conjunto de candidaturas no tiene ninguna columna "{column}". ¿Quiso decir "{meant}"?',
  'unknown-attribute.left-out': `El conjunto de candidaturas no tiene datos del atributo "{attribute}".${meant}`,
  'unknown-attribute-value': `Ninguna candidatura tiene el valor "{value}" de {attribute}.${meant}`,
  'unknown-attribute-value.allowed':
    'Ninguna candidatura tiene el valor "{value}" de {attribute}. Valores admitidos: {allowed}.',
  'unknown-attribute-value.left-out': `Este valor de {attribute} no figura ni en el conjunto de candidaturas ni en el vocabulario.${meant}`,
  'unknown-candidate': 'El conjunto de candidaturas no tiene ninguna con este id.',
  'unknown-candidate.several':
    'El conjunto de candidaturas no tiene ninguna con este id, pero sí {ids}. Indique cada una por separado{isOption, select, yes { (en la línea de comandos, repita la opción)} other {}}.',
  'unknown-candidate.named': 'El conjunto de candidaturas no tiene ninguna candidatura "{id}".',
  'unknown-assignment': `El conjunto de reglas no tiene ninguna asignación "{id}".${meant}`,
  'missing-key.assignment': 'Un certificado se refiere a una sola asignación. Indíquela: {known}.',
  'unknown-assignment.none': 'El conjunto de reglas no tiene asignaciones.',
  'ineligible-member':
    'Esta candidatura no es admisible ({reason}) y, por tanto, no puede ser miembro de la lista.',
  'unknown-rule': `El conjunto de reglas no tiene ninguna regla "{id}".${meant}`,
};
