import { isAlias, isCollection, isScalar, parseDocument, visit } from 'yaml';
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
    stringKeys: true,
    prettyErrors: true,
  });
  const problems = [...parsed.errors, ...parsed.warnings];
  if (problems.length > 0)
    return { issues: worthTelling(problems).map((problem) => toIssue(problem, document)) };
  const anchors: unknown[] = [];
  visit(parsed, (_key, node) => {
    const anchored = (isScalar(node) || isCollection(node)) && node.anchor !== undefined;
    if (anchored || isAlias(node)) anchors.push(node);
  });
  if (anchors.length > 0) {
    return {
      issues: [{ code: 'invalid-yaml', document, detail: 'Anchors and aliases are not allowed.' }],
    };
  }
  // By way of JSON text, so that YAML and JSON are held to the same rules from here on.
  const json = JSON.stringify(parsed.toJS() ?? null);
  return parseJson(new TextEncoder().encode(json), document);
};

/** Every key that stands twice, and the first of the other problems: the rest mostly follow from it. */
const worthTelling = <P extends { readonly code: string }>(problems: readonly P[]): readonly P[] => {
  const first = problems.find(({ code }) => code !== duplicateKey);
  return problems.filter((problem) => problem === first || problem.code === duplicateKey);
};

const duplicateKey = 'DUPLICATE_KEY';

const toIssue = (
  problem: { readonly code: string; readonly linePos?: readonly { line: number; col: number }[] | undefined },
  document: IssueDocument,
): Issue => {
  const position = problem.linePos?.[0];
  return {
    code: problem.code === duplicateKey ? 'duplicate-key' : 'invalid-yaml',
    document,
    ...(position === undefined ? {} : { line: position.line, lineColumn: position.col }),
    detail: `Not YAML: ${problem.code.replaceAll('_', ' ').toLowerCase()}.`,
  };
};
