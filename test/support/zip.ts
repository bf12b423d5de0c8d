import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. What is declared may be wrong on purpose. */
export type ZippedFile = {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Kept as it is, as the type of an OpenDocument file must be. */
  readonly isStored?: boolean;
  readonly declaredSize?: number;
  readonly flags?: number;
};

/** A zip archive of these files, in this order. */
export const zip = (files: readonly ZippedFile[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.from(file.content as string);
    const packed = file.isStored === true ? content : deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(file.flags ?? 0, 2);
    fields.writeUInt16LE(file.isStored === true ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(file.declaredSize ?? content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(file.name), 22);
    const name = Buffer.from(file.name);
    parts.push(Buffer.from('PK\u0003\u0004'), fields, name, packed);
    const behind = Buffer.alloc(14);
    behind.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, behind, name);
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
};
