import type { storeReasons as english } from '../en/store-reasons.ts';
import type { Translation } from '../translation.ts';

/** Why a store cannot be opened, and what to do about it: said after the sentence that names the store. */
export const storeReasons: Translation<typeof english> = {
  'no-space': 'No queda espacio en su disco. Libere espacio o traslade el almacén a otro lugar.',
  'no-memory': 'No queda memoria. Libere memoria en el equipo de la base de datos.',
  'no-permission': 'Permiso denegado. Quien ejecute el programa debe poder leer y escribir en esa ubicación.',
  'read-only-files':
    'El sistema de archivos es de solo lectura. Móntelo con permiso de escritura o indique otra carpeta.',
  'file-in-place': 'Hay un archivo donde debería haber una carpeta. Indique otra carpeta.',
  'no-such-folder': 'El sistema no puede crear esta carpeta. Indique otra.',
  'no-file-system': 'El sistema de archivos no responde. Compruebe su disco o su montaje.',
  'too-many-files': 'Hay demasiados archivos abiertos. Aumente el límite (ulimit -n).',
  'no-server': 'Ningún servidor PostgreSQL responde en esa dirección. Inícielo o corrija la dirección.',
  'unknown-host': 'El nombre de host del servidor es desconocido. Corrija la dirección.',
  'no-answer': 'El servidor no responde a tiempo. Compruebe el servidor y la red intermedia.',
  'wrong-address': 'Esto no es una dirección como postgres://slate@db.example.org/slate.',
  'wrong-password':
    'La contraseña falta o es incorrecta. Indíquela en la dirección, en PGPASSWORD o en el archivo que señala PGPASSFILE.',
  'user-refused':
    'El servidor no admite este nombre de usuario. Corríjalo o autorícelo en el servidor (pg_hba.conf).',
  'no-database':
    'El servidor no tiene ninguna base de datos con este nombre. Créela (createdb) o corrija la dirección.',
  'no-schemas':
    'La cuenta de usuario no puede crear esquemas en esta base de datos. Autorícela (grant create on database).',
  'no-tls':
    'El servidor no ofrece TLS, que sslmode exige. Actívelo en el servidor o suprima sslmode de la dirección.',
  'untrusted-certificate':
    'No se acepta el certificado del servidor. Indique su entidad de certificación (sslrootcert en la dirección).',
  'no-connections':
    'El servidor no tiene ninguna conexión disponible. Autorice un número mayor (max_connections).',
  'not-up': 'El servidor se está iniciando o deteniendo. Inténtelo de nuevo.',
  'read-only-database': 'La base de datos es de solo lectura. Indique el servidor principal.',
  'foreign-schema':
    'El esquema slate de esta base de datos no fue creado por este programa. Indique otra base de datos.',
  damaged:
    'La base de datos está dañada o sus archivos son de otra versión de PostgreSQL. Restaure una copia de seguridad.',
  'foreign-folder': 'Su carpeta database contiene algo que no es una base de datos. Indique otra carpeta.',
  'key-damaged':
    'El archivo journal.key o rule-sets.key de la carpeta de claves no contiene ninguna clave. Restáurelo de una copia de seguridad.',
  'later-version':
    'La base de datos es de una versión posterior a la de este programa. Inicie esa versión o restaure una copia de seguridad anterior.',
};
