import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fileKindOf } from '../../src/input/documents/file-kind.ts';
import { parseJson } from '../../src/input/documents/json.ts';
import { commandLineLimits } from '../../src/input/limits.ts';
import { foreignFile } from '../../src/input/documents/text.ts';
import { ods, xlsx } from '../support/workbooks.ts';
import { zip } from '../support/zip.ts';

const bytes = (hex: string): Buffer => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(600)]);
const ole = (name: string): Buffer =>
  Buffer.concat([bytes('d0cf11e0a1b11ae1'), Buffer.from(name, 'utf16le'), Buffer.alloc(600)]);
const archive = (name: string): Buffer => zip([{ name, content: 'x' }]);

const kinds: readonly (readonly [string, Uint8Array])[] = [
  ['gzip', gzipSync('id\nA')],
  ['bzip2', bytes('425a6839')],
  ['xz', bytes('fd377a585a00')],
  ['zstd', bytes('28b52ffd')],
  ['sevenZip', bytes('377abcaf271c')],
  ['rar', bytes('526172211a0700')],
  ['zip', archive('pool.csv')],
  ['zip', zip([])],
  ['zip', zip([{ name: 'pool.xlsx', content: xlsx({}), isStored: true }])],
  ['pdf', Buffer.from('%PDF-1.7')],
  ['rtf', Buffer.from('{\\rtf1}')],
  ['image', bytes('89504e470d0a1a0a')],
  ['image', bytes('ffd8ffe0')],
  ['html', Buffer.from('\uFEFF\n<html><table>')],
  ['xmlWorkbook', Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>')],
  ['sqlite', Buffer.from('SQLite format 3\0')],
  ['parquet', Buffer.from('PAR1')],
  ['xls', ole('Workbook')],
  ['doc', ole('WordDocument')],
  ['encrypted', ole('EncryptedPackage')],
  ['ole', ole('Other')],
  ['xlsb', archive('xl/workbook.bin')],
  ['docx', archive('word/document.xml')],
  ['presentation', archive('ppt/presentation.xml')],
  ['numbers', archive('Index/Document.iwa')],
  ['odt', zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', isStored: true }])],
  ['xlsx', xlsx({})],
  ['ods', ods('')],
];

describe('a file is recognised by its bytes', () => {
  test.each(kinds)('%s', (kind, content) => {
    expect(fileKindOf(content)).toBe(kind);
    const isWorkbook = kind === 'xlsx' || kind === 'ods';
    for (const document of ['pool', 'rules', 'slate'] as const) {
      const issue = foreignFile(content, document);
      expect(issue?.code).toBe('wrong-kind');
      expect(issue?.detail).toMatch(/^This .*\.$/);
      if (document === 'pool' && !isWorkbook) expect(issue?.detail).toMatch(/first\.$|as CSV or XLSX\.$/);
    }
  });

  test.each(['id,score\nA,1', '[{"id":"A"}]', '\uFEFFid', '', 'id: a', 'A\nB'])('%j may be text', (text) => {
    expect(fileKindOf(Buffer.from(text))).toBeNull();
  });
});

test('where a rule set is expected, it is named too', () => {
  expect(parseJson(gzipSync('{}'), 'rules', commandLineLimits)).toMatchObject({
    issues: [{ code: 'wrong-kind', detail: 'This is a gzip file. Decompress it first.' }],
  });
  expect(parseJson(xlsx({}), 'rules', commandLineLimits)).toMatchObject({
    issues: [{ detail: 'This is a workbook. Only a pool and a slate can be read from workbooks.' }],
  });
});
