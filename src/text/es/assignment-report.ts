import type { assignmentReport as english } from '../en/assignment-report.ts';
import type { Translation } from '../translation.ts';

/** How assignments of members to posts are shown in tables, workbooks and pages. */
export const assignmentReport: Translation<typeof english> = {
  'title.page': 'Cargos y titulares',
  assignments: 'Cargos',
  'headline.selected': '{title}: {points} puntos, óptimo demostrado.',
  'headline.unscored': '{title}: se cumplen todas las reglas.',
  'headline.infeasible': '{title}: ninguna asignación cumple las reglas (demostrado).',
  'headline.stopped': '{title}: se alcanzó el límite de tiempo antes de demostrar una respuesta.',
  'headline.no-slate': 'No hay lista, por lo que no hay a quién asignar cargos.',
  'members.best': 'Los miembros de la mejor lista para el conjunto de candidaturas y el conjunto de reglas.',
  'members.given': 'Los miembros de la lista proporcionada.',
  holders: 'Titulares de los cargos',
  'holders.caption':
    'Puntos perdidos en su ausencia: cuánto menos obtendría la mejor asignación si este miembro no ocupara el cargo. Otras opciones para el cargo, junto a la primera persona que lo ocupa: quién más podría ocuparlo y cómo variaría la mejor puntuación.',
  'holders.caption-plain': 'Titulares de los cargos.',
  unassigned: 'Sin cargo: {members}.',
  'all-assigned': 'Todos los miembros tienen un cargo.',
  explanation: 'Motivos',
  rules: 'Reglas de la asignación',
  'rules.caption':
    'Alcanzado: el recuento es igual al límite. Restrictivo: flexibilizar este límite en una unidad aumenta la mejor puntuación. Sin la regla: cuánto más obtendría la mejor asignación sin ella.',
  others: 'Otras opciones para cada cargo',
  'others.caption':
    'Variación de la mejor puntuación si este miembro ocupara el cargo, y miembros que cambiarían entonces de cargo; esto último se indica para las dos mejores opciones de cada cargo.',
  repairs: 'Soluciones',
  conflicts: 'Reglas en conflicto',
  'column.assignment': 'asignación',
  'column.post': 'cargo',
  'column.title': 'título',
  'column.seats': 'puestos',
  'column.holder': 'titular',
  'column.cost': 'puntos perdidos en su ausencia',
  'column.alternatives': 'otras opciones para el cargo',
  'column.binding': 'restrictivo',
  'column.removed': 'sin la regla',
  'column.change': 'variación',
  'column.into': 'pasa a ocupar también',
  'column.out': 'deja de ocupar',
  'column.moves': 'cambios',
  'alternative.cost': '{id} ({change})',
  sheet: 'Cargos {number}: {what}',
  none: 'no hay',
  'not-listed': 'no se indica',
  'rows-hidden':
    '{count, plural, one {No se muestra # fila con margen; el JSON y el libro de cálculo contienen todas.} other {No se muestran # filas con margen; el JSON y el libro de cálculo contienen todas.}}',
  'no-assignment': 'ninguna asignación',
  'holder.line': '{post}: {holders}',
  nobody: 'nadie',
};
