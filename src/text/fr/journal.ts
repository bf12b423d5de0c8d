import type { journal as english } from '../en/journal.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with a journal: by the fault, or by the fault and what tells its sentences apart. */
export const journal: Translation<typeof english> = {
  missing: 'L’entrée {sequence} manque : l’entrée {found} se trouve à sa place.',
  'not-linked': 'L’entrée {sequence} ne fait pas suite à l’entrée qui la précède.',
  edited: 'L’entrée {sequence} a été modifiée après avoir été écrite.',
  'not-signed': 'L’entrée {sequence} n’est pas signée avec la clé {key}.',
  'cut-off':
    'Aucune entrée n’a l’empreinte {hash} : des entrées manquent à la fin, ou il s’agit d’un autre journal.',

  // A run
  'contradiction.run-repeated':
    'L’entrée {sequence} contredit une entrée antérieure : {step, select, accepted {l’exécution avait déjà été acceptée} cancelled {l’exécution avait déjà été annulée} ended {l’exécution avait déjà pris fin} other {l’exécution avait déjà été adoptée}}.',
  'contradiction.run-too-early':
    'L’entrée {sequence} contredit une entrée antérieure : {missing, select, accepted {l’exécution n’avait pas été acceptée auparavant} other {l’exécution n’avait pas pris fin auparavant}}.',
  'contradiction.run-cancelled-late':
    'L’entrée {sequence} contredit une entrée antérieure : l’exécution avait déjà pris fin.',
  'contradiction.run-without-slate':
    'L’entrée {sequence} contredit une entrée antérieure : l’exécution n’a pas retenu de liste.',
  'contradiction.run-differs':
    'L’entrée {sequence} contredit une entrée antérieure : {in, select, pool {l’exécution porte sur un autre vivier} poolId {l’exécution porte sur un autre vivier} rules {l’exécution porte sur un autre jeu de règles} result {l’exécution a un autre résultat} certificate {l’exécution a un autre certificat} other {l’exécution a un autre relevé}}.',

  // A pool
  'contradiction.pool-unknown':
    'L’entrée {sequence} contredit une entrée antérieure : ce vivier n’existait pas.',
  'contradiction.pool-other':
    'L’entrée {sequence} contredit une entrée antérieure : il s’agit d’un autre vivier.',
  'contradiction.pool-erased':
    'L’entrée {sequence} contredit une entrée antérieure : le vivier avait été effacé.',
  'contradiction.pool-version':
    'L’entrée {sequence} contredit une entrée antérieure : le vivier a déjà cette version.',

  // A rule set
  'contradiction.rules-unknown':
    'L’entrée {sequence} contredit une entrée antérieure : ce jeu de règles n’existait pas.',
  'contradiction.rules-later':
    'L’entrée {sequence} contredit une entrée antérieure : le jeu de règles a déjà des versions ultérieures.',
  'contradiction.rules-version':
    'L’entrée {sequence} contredit une entrée antérieure : le jeu de règles a déjà cette version.',
  'contradiction.rules-content':
    'L’entrée {sequence} contredit une entrée antérieure : cette version du jeu de règles avait un contenu différent.',
};
