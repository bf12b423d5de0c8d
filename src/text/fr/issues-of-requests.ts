import type { issuesOfRequests as english } from '../en/issues-of-requests.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with what is asked for: slates, scenarios, results to be compared, and what is stored. */
export const issuesOfRequests: Translation<typeof english> = {
  // Slates
  'empty-slate': 'La liste ne compte aucun membre.',
  'duplicate-member': 'Ce membre figure déjà sur la liste.',
  'wrong-value.slate-size':
    'La liste compte plus de membres que le jeu de règles ne prévoit de sièges ({size, plural, one {# siège} other {# sièges}}).',

  // Scenario files
  'duplicate-scenario-id': 'L’identifiant "{id}" est déjà utilisé : {first}.',
  'duplicate-scenario-id.base': 'L’identifiant "{id}" est réservé à la base.',
  'too-many-scenarios':
    'Le fichier demande {count, number} scénarios, points, omissions et essais ; la limite est de {most, number}.',
  'wrong-value.dropped-rule': 'La règle "{id}" est supprimée : elle n’a donc pas de borne à fixer.',
  'wrong-value.no-such-bound': 'La règle "{id}" n’admet pas "{side}".',
  'wrong-value.ranges':
    'Un balayage nécessite une plage de valeurs pour une ou deux bornes ; celui-ci en compte {count, number}.',
  'wrong-value.range-order': 'La dernière valeur est inférieure à la première.',
  'wrong-value.bound-name': 'Valeur attendue : RULE.min, RULE.max ou RULE.target.',
  'wrong-value.slash':
    'La barre oblique n’est pas autorisée ici : elle sépare l’identifiant d’un balayage de son point.',
  'wrong-value.one-criterion': 'Il n’y a qu’un critère : sans lui, il ne resterait aucune note.',
  'wrong-value.scores-or-attribute': 'Il faut indiquer soit "scores" soit "attribute", mais non les deux.',
  'wrong-value.values-without-attribute': '"values" nécessite un "attribute".',
  'wrong-value.spread':
    'Valeur attendue : un nombre décimal simple comportant au plus 6 chiffres avant le point et 6 après.',
  'wrong-value.spread-too-wide':
    'Avec {decimals, plural, one {# décimale} other {# décimales}}, la dispersion ne peut dépasser {most}.',
  'wrong-value.no-scores':
    'Le jeu de règles n’attribue aucune note (score: none) : il n’y a donc pas de notes à perturber.',
  'wrong-value.noise-too-large':
    'Avec cette perturbation, un objectif pourrait atteindre 2^53, au-delà de quoi les nombres entiers ne sont pas exacts.',

  // Options
  'wrong-value.ties-without-certificate':
    'Le certificat montre comment le départage a été tiré au sort : "certifyTies" nécessite "certificate".',

  // Results to be compared
  'wrong-input.pool':
    'Le résultat {result} n’a pas été établi à partir de ce vivier : ses données indiquent l’empreinte SHA-256 {expected} ; celle de ce vivier est {actual}.',
  'wrong-input.rules':
    'Le résultat {result} n’a pas été établi à partir de ce jeu de règles : ses données indiquent l’empreinte SHA-256 {expected} ; celle de ce jeu de règles est {actual}.',

  // What is stored
  'unknown-pool': 'Il n’existe pas de vivier enregistré sous ce nom. Enregistrez-le avec PUT /v1/pools/NAME.',
  'unknown-pool.erased': 'Le vivier de ce nom a été effacé.',
  'unknown-version': 'Cette version n’existe pas ; la dernière est {latest}.',
  'unknown-version.shipped': 'Un jeu de règles intégré n’a pas de versions : il est livré avec le programme.',
};
