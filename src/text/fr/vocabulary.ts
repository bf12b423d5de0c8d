import type { vocabulary as english } from '../en/vocabulary.ts';
import type { Translation } from '../translation.ts';

/** What the attributes that every panel has, and their values, are called in tables and sentences. */
export const vocabulary: Translation<typeof english> = {
  'attribute.gender': 'Genre',
  'attribute.region': 'Groupe régional',
  'attribute.development': 'Niveau de développement',
  'attribute.ldc': 'Pays les moins avancés',
  'attribute.lldc': 'Pays en développement sans littoral',
  'attribute.sids': 'Petits États insulaires en développement',
  'attribute.expertise': 'Domaine de compétence',
  'attribute.nominated': 'Candidature proposée par un État Membre',
  'attribute.nominated_by': 'Proposée par',
  'attribute.nationality': 'Nationalité',
  'attribute.affiliation': 'Affiliation',
  'attribute.sector': 'Secteur',
  'attribute.un_staff': 'Emploi dans le système des Nations Unies',
  'attribute.interests': 'Déclaration d’intérêts',
  'attribute.available': 'Disponibilité',

  // Values as groups of people
  'gender.female': 'femmes',
  'gender.male': 'hommes',
  'gender.other': 'personnes d’un autre genre',
  'gender.undisclosed': 'genre non communiqué',
  'region.african': 'États d’Afrique',
  'region.asia-pacific': 'États d’Asie et du Pacifique',
  'region.eastern-european': 'États d’Europe orientale',
  'region.latin-american-and-caribbean': 'États d’Amérique latine et des Caraïbes',
  'region.western-european-and-others': 'États d’Europe occidentale et autres États',
  'development.developed': 'pays développés',
  'development.developing': 'pays en développement',
  'interests.disclosed': 'déclarés',
  'interests.missing': 'non déclarés',
  yes: 'oui',
  no: 'non',

  // The same of one person
  'one.gender.female': 'femme',
  'one.gender.male': 'homme',
  'one.gender.other': 'autre genre',
  'one.gender.undisclosed': 'genre non communiqué',
  'one.development.developed': 'pays développé',
  'one.development.developing': 'pays en développement',
};
