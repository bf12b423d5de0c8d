import type { storeReasons as english } from '../en/store-reasons.ts';
import type { Translation } from '../translation.ts';

/** Why a store cannot be opened, and what to do about it: said after the sentence that names the store. */
export const storeReasons: Translation<typeof english> = {
  'no-space':
    'Il ne reste plus d’espace sur son disque. Libérez-en, ou placez l’espace de stockage ailleurs.',
  'no-memory': 'Il ne reste plus de mémoire. Libérez-en sur la machine de la base de données.',
  'no-permission':
    'L’autorisation est refusée. Quiconque lance ce programme doit pouvoir y lire et y écrire.',
  'read-only-files':
    'Le système de fichiers est en lecture seule. Montez-le en écriture, ou indiquez un autre répertoire.',
  'file-in-place':
    'Un fichier se trouve là où devrait se trouver un répertoire. Indiquez un autre répertoire.',
  'no-such-folder': 'Le système ne peut créer ce répertoire. Indiquez-en un autre.',
  'no-file-system': 'Le système de fichiers ne répond pas. Vérifiez son disque ou son point de montage.',
  'too-many-files': 'Trop de fichiers sont ouverts. Relevez la limite (ulimit -n).',
  'no-server': 'Aucun serveur PostgreSQL ne répond à cet endroit. Démarrez-le, ou corrigez l’adresse.',
  'unknown-host': 'Le nom d’hôte du serveur est inconnu. Corrigez l’adresse.',
  'no-answer': 'Le serveur ne répond pas dans le délai imparti. Vérifiez-le, ainsi que le réseau qui y mène.',
  'wrong-address': 'Ce n’est pas une adresse de la forme postgres://slate@db.example.org/slate.',
  'wrong-password':
    'Le mot de passe manque ou est erroné. Indiquez-le dans l’adresse, dans PGPASSWORD ou dans le fichier que désigne PGPASSFILE.',
  'user-refused':
    'Le serveur n’admet pas ce compte. Corrigez le nom du compte, ou admettez-le sur le serveur (pg_hba.conf).',
  'no-database':
    'Le serveur n’a pas de base de données de ce nom. Créez-la (createdb), ou corrigez l’adresse.',
  'no-schemas':
    'Ce compte ne peut créer de schémas dans cette base de données. Accordez-lui ce droit (grant create on database).',
  'no-tls':
    'Le serveur n’offre pas TLS, qu’exige sslmode. Activez-le sur le serveur, ou supprimez sslmode de l’adresse.',
  'untrusted-certificate':
    'Le certificat du serveur n’est pas accepté. Indiquez l’autorité qui l’a délivré (sslrootcert dans l’adresse).',
  'no-connections':
    'Il ne reste plus de connexion disponible sur le serveur. Autorisez-en davantage (max_connections).',
  'not-up': 'Le serveur est en cours de démarrage ou d’arrêt. Réessayez.',
  'read-only-database': 'La base de données est en lecture seule. Indiquez le serveur principal.',
  'foreign-schema':
    'Le schéma slate de cette base de données n’a pas été créé par ce programme. Indiquez une autre base de données.',
  damaged:
    'La base de données est endommagée, ou ses fichiers sont d’une autre version de PostgreSQL. Restaurez une sauvegarde.',
  'foreign-folder':
    'Son répertoire database contient autre chose qu’une base de données. Indiquez un autre répertoire.',
  'key-damaged':
    'Le fichier journal.key ou rule-sets.key du répertoire de clés ne contient pas de clé. Restaurez-le à partir d’une sauvegarde.',
  'later-version':
    'La base de données est d’une version ultérieure à celle de ce programme. Démarrez cette version, ou restaurez une sauvegarde antérieure.',
};
