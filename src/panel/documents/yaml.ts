import { isAlias, parseDocument, visit } from 'yaml';
import type { Issue, IssueDocument } from '../issues/issue.ts';
import { parseJson, type ParsedDocument } from './json.ts';
import { decodeUtf8 } from './text.ts';

/**
 * Parses YAML 1.2 (core schema: `no` and `yes` are text) into the JSON that it stands for. Anchors,
 * custom tags and several documents in one file are refused: a rule set has to be plain data.
 */
export const parseYaml = (bytes: Uint8Array, document: IssueDocument): ParsedDocument => {
  const decoded = decodeUtf8(bytes, document);
  if ('issue' in decoded) return { issues: [decoded.issue] };
  const parsed = parseDocument(decoded.text, {
    version: '1.2',
    strict: true,
    uniqueKeys: true,
    prettyErrors: true,
  });
  const problems = [...parsed.errors, ...parsed.warnings];
  if (problems.length > 0) return { issues: problems.map((problem) => toIssue(problem, document)) };
  let aliases = 0;
  visit(parsed, (_key, node) => {
    if (isAlias(node)) aliases += 1;
  });
  if (aliases > 0) {
    return { issues: [{ code: 'invalid-yaml', document, detail: 'Anchors and aliases are not allowed.' }] };
  }
  // By way of JSON text, so that YAML and JSON are held to the same rules from here on.
  const json = JSON.stringify(parsed.toJS() ?? null);
  return parseJson(new TextEncoder().encode(json), document);
};

const toIssue = (
  problem: { readonly code: string; readonly linePos?: readonly { line: number; col: number }[] | undefined },
  document: IssueDocument,
): Issue => {
  const position = problem.linePos?.[0];
  return {
    code: problem.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'invalid-yaml',
    document,
    ...(position === undefined ? {} : { line: position.line, lineColumn: position.col }),
    detail: `Not YAML: ${problem.code.replaceAll('_', ' ').toLowerCase()}.`,
  };
};
