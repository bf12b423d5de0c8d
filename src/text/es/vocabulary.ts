import type { vocabulary as english } from '../en/vocabulary.ts';
import type { Translation } from '../translation.ts';

/** What the attributes that every panel has, and their values, are called in tables and sentences. */
export const vocabulary: Translation<typeof english> = {
  'attribute.gender': 'Género',
  'attribute.region': 'Grupo regional',
  'attribute.development': 'Nivel de desarrollo',
  'attribute.ldc': 'País menos adelantado',
  'attribute.lldc': 'País en desarrollo sin litoral',
  'attribute.sids': 'Pequeño Estado insular en desarrollo',
  'attribute.expertise': 'Esfera de especialización',
  'attribute.nominated': 'Propuesta por un Estado Miembro',
  'attribute.nominated_by': 'Propuesta por',
  'attribute.nationality': 'Nacionalidad',
  'attribute.affiliation': 'Afiliación',
  'attribute.sector': 'Sector',
  'attribute.un_staff': 'Al servicio del sistema de las Naciones Unidas',
  'attribute.interests': 'Declaración de intereses',
  'attribute.available': 'Disponibilidad para participar',

  // Values as groups of people
  'gender.female': 'mujeres',
  'gender.male': 'hombres',
  'gender.other': 'personas de otro género',
  'gender.undisclosed': 'género no declarado',
  'region.african': 'Estados de África',
  'region.asia-pacific': 'Estados de Asia y el Pacífico',
  'region.eastern-european': 'Estados de Europa Oriental',
  'region.latin-american-and-caribbean': 'Estados de América Latina y el Caribe',
  'region.western-european-and-others': 'Estados de Europa Occidental y otros Estados',
  'development.developed': 'países desarrollados',
  'development.developing': 'países en desarrollo',
  'interests.disclosed': 'presentada',
  'interests.missing': 'no presentada',
  yes: 'sí',
  no: 'no',

  // The same of one person
  'one.gender.female': 'mujer',
  'one.gender.male': 'hombre',
  'one.gender.other': 'otro género',
  'one.gender.undisclosed': 'género no declarado',
  'one.development.developed': 'país desarrollado',
  'one.development.developing': 'país en desarrollo',
};
