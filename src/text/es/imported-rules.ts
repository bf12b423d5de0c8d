import type { importedRules as english } from '../en/imported-rules.ts';
import type { Translation } from '../translation.ts';

/** The comments in a rule set that was made from a quota file; each line becomes a line of comment. */
export const importedRules: Translation<typeof english> = {
  head: 'Creado con slate rules import a partir de {source}.\nLa línea del esquema que figura arriba permite a los editores completar y comprobar este archivo; escríbalo al lado con:\n  slate rules schema --out rule-set.schema.json\nAntes de nada, verifíquelo con su conjunto de candidaturas: slate rules check THIS-FILE --pool POOL.csv',
  score:
    'No se asigna puntuación a nadie: deciden las reglas que siguen y el sorteo. Si hay puntuaciones, suprima esta línea y consulte score en docs/pool-and-rules.md.',
  attributes:
    'Las características, con los únicos valores que puede tener un conjunto de candidaturas. Una característica es\nla columna de ese nombre; si en el conjunto de candidaturas se llama de otro modo, añada column: NAME. Otras\ndenominaciones de un valor se recodifican: values puede asociar el texto del conjunto de candidaturas al valor\nque representa (docs/pool-and-rules.md).',
  rules:
    'Una regla para cada valor con mínimo o máximo. min_flex y max_flex del archivo de cuotas pasaron a negotiable:\nhasta dónde puede modificarse un límite cuando ninguna selección cumple todas las reglas.',
  ties: 'El sorteo decide entre selecciones igualmente buenas. Sustituya la semilla por algo que nadie pueda elegir y que\nse publique antes del sorteo (por ejemplo, los números de una lotería pública de un día anunciado), e indique cuándo se publicó.',
};
