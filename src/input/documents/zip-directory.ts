/** What the directory of a zip archive says of a file in it. */
export type ZipEntry = {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive, and bytes that come out of them. */
  readonly compressed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
};

const [endSignature, entrySignature, end64Signature] = [0x06054b50, 0x02014b50, 0x06064b50];
const [endLength, entryLength, locatorLength] = [22, 46, 20];

/** The longest comment that can stand behind the directory. */
const longestComment = 0xffff;
const [unset16, unset32] = [0xffff, 0xffffffff];

/**
 * The directory of a zip archive; null where it is damaged, or missing because the file was cut off.
 * @throws whatever else reading it throws.
 */
export const readZipDirectory = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  try {
    return readEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // Something is said to stand behind the end of the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** @throws RangeError where it leads out of the file. */
const readEntries = (archive: Buffer): readonly ZipEntry[] | null => {
  const directory = findDirectory(archive);
  if (directory === null) return null;
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.entries; index += 1) {
    if (archive.readUInt32LE(at) !== entrySignature) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      archive.readUInt16LE(at + field),
    ) as [number, number, number];
    const nameAt = at + entryLength;
    const extra = archive.subarray(nameAt + nameLength, nameAt + nameLength + extraLength);
    entries.push({
      name: archive.toString('utf8', nameAt, nameAt + nameLength),
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      method: archive.readUInt16LE(at + 10),
      crc: archive.readUInt32LE(at + 16),
      ...sizesOf(archive, at, extra),
    });
    at = nameAt + nameLength + extraLength + commentLength;
  }
  return entries;
};

/** @throws RangeError */
const findDirectory = (archive: Buffer): { readonly entries: number; readonly offset: number } | null => {
  const first = Math.max(0, archive.length - endLength - longestComment);
  for (let at = archive.length - endLength; at >= first; at -= 1) {
    if (archive.readUInt32LE(at) !== endSignature) continue;
    const [entries, offset] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 16)];
    if (entries !== unset16 && offset !== unset32) return { entries, offset };
    const end64 = Number(archive.readBigUInt64LE(at - locatorLength + 8));
    if (archive.readUInt32LE(end64) !== end64Signature) return null;
    return {
      entries: Number(archive.readBigUInt64LE(end64 + 32)),
      offset: Number(archive.readBigUInt64LE(end64 + 48)),
    };
  }
  return null;
};

/** What does not fit in 32 bits stands in a field of its own, in this order. @throws RangeError */
const sizesOf = (
  archive: Buffer,
  at: number,
  extra: Buffer,
): Pick<ZipEntry, 'size' | 'compressed' | 'offset'> => {
  const large = findLargeSizes(extra);
  let next = 0;
  const [size, compressed, offset] = [24, 20, 42].map((field) => {
    const value = archive.readUInt32LE(at + field);
    if (value !== unset32) return value;
    next += 8;
    return Number(large.readBigUInt64LE(next - 8));
  }) as [number, number, number];
  return { size, compressed, offset };
};

const largeSizes = 0x0001;

const findLargeSizes = (extra: Buffer): Buffer => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === largeSizes) return extra.subarray(at + 4, at + 4 + length);
  }
  return extra.subarray(0, 0);
};
