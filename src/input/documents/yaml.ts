import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { issue, type Issue, type IssueDocument } from '../issues/issue.ts';
import { createIssueList, mapIssues } from '../issues/outcome.ts';
import { parseJsonText, tooDeep, type ParsedDocument, type TextLimits } from './json.ts';
import { findTooDeep } from './scan-yaml.ts';
import { decodeUtf8, lineAt } from './text.ts';

/**
 * Parses YAML 1.2 (core schema: `no` and `yes` are text) into the JSON that it stands for. Anchors,
 * custom tags and several documents in one file are refused: a rule set has to be plain data. What is nested
 * too deeply is refused before anything is made of it.
 */
export const parseYaml = (bytes: Uint8Array, document: IssueDocument, limits: TextLimits): ParsedDocument => {
  const decoded = decodeUtf8(bytes, document);
  if ('issue' in decoded) return { issues: [decoded.issue] };
  const { text } = decoded;
  if (text.length > limits.yaml) {
    return { issues: [issue('yaml-too-long', { document, pointer: '' }, { most: limits.yaml })] };
  }
  const tooDeepAt = findTooDeep(text, limits.nesting);
  if (tooDeepAt !== undefined) {
    return { issues: [{ ...tooDeep(document, limits), ...lineAt(text, tooDeepAt) }] };
  }
  const lineCounter = new LineCounter();
  const parsed = parseDocument(text, {
    version: '1.2',
    strict: true,
    // Looked for below: there it takes no longer the more keys there are.
    uniqueKeys: false,
    stringKeys: true,
    // A pretty error shows its line: many in a long line would take the square of its length.
    prettyErrors: false,
    lineCounter,
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, lineColumn: col };
  };
  // The first of the problems: the rest mostly follow from it.
  const problem = parsed.errors[0] ?? parsed.warnings[0];
  const issues = createIssueList();
  if (problem !== undefined) {
    const [at] = problem.pos;
    const open = problem.code === 'BAD_INDENT' ? unclosedBefore(parsed, at) : null;
    issues.add(
      open === null
        ? issue('invalid-yaml', { document, ...placeOf(at) }, { problem: problem.code })
        : issue('invalid-yaml.unclosed', { document, ...placeOf(open) }),
    );
  }
  for (const offset of repeatedKeys(parsed)) {
    issues.add(() => issue('duplicate-key', { document, ...placeOf(offset) }));
  }
  for (const offset of infiniteNumbers(parsed)) {
    issues.add(() => issue('invalid-yaml.number', { document, ...placeOf(offset) }));
  }
  if (issues.total() > 0) return { issues: issues.reported() };
  if (hasAnchors(parsed)) {
    return { issues: [issue('invalid-yaml.anchors', { document })] };
  }
  // By way of JSON text, so that YAML and JSON are held to the same rules from here on.
  const json = parseJsonText(JSON.stringify(parsed.toJS() ?? null), document, limits);
  return 'issues' in json ? { issues: mapIssues(json.issues, withoutLine) } : json;
};

/** Where numbers stand that JSON does not have: `.nan`, `.inf`, `1e400`. */
const infiniteNumbers = (parsed: Document): readonly number[] => {
  const found: number[] = [];
  visit(parsed, {
    Scalar: (_, { value, range }) => {
      if (typeof value === 'number' && !Number.isFinite(value)) found.push(range?.[0] ?? 0);
    },
  });
  return found;
};

/**
 * Where the values that pointers name stand in a text of YAML or JSON that was parsed without an issue; of what is not
 * there, where what holds it stands.
 */
const placesInYaml = (bytes: Uint8Array): ((pointer: string) => Place | null) => {
  const lineCounter = new LineCounter();
  const text = new TextDecoder().decode(bytes);
  const parsed = parseDocument(text, { version: '1.2', uniqueKeys: false, prettyErrors: false, lineCounter });
  return (pointer) => {
    let node: unknown = parsed.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? null) : null;
    for (const step of pointer.split('/').slice(1)) {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const pair = isMap(node)
        ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === key)
        : undefined;
      const next = isSeq(node) ? node.items[Number(key)] : pair?.value;
      const start = pair !== undefined && isScalar(pair.key) ? pair.key : next;
      if (!isNode(start)) break;
      offset = start.range?.[0] ?? offset;
      node = next;
    }
    if (offset === null) return null;
    const { line, col } = lineCounter.linePos(offset);
    return { line, lineColumn: col };
  };
};

/** Gives issues of a document in YAML, or in JSON that was read as YAML, the line where each is. */
export const yamlPlaces = (bytes: Uint8Array, document: IssueDocument): ((issue: Issue) => Issue) => {
  let placeOf: ReturnType<typeof placesInYaml> | null = null;
  return (issue) =>
    issue.document !== document || issue.pointer === undefined
      ? issue
      : { ...issue, ...((placeOf ??= placesInYaml(bytes))(issue.pointer) ?? {}) };
};

type Place = Required<Pick<Issue, 'line' | 'lineColumn'>>;

/** Where the innermost bracket or brace begins that would have to be closed before an offset; null: none would. */
const unclosedBefore = (parsed: Document, offset: number): number | null => {
  let open: number | null = null;
  visit(parsed, {
    Collection: (_key, { flow, range }) => {
      if (flow === true && range?.[1] === offset) open = range[0];
    },
  });
  return open;
};

/** Where the keys begin that stood in the same mapping before. */
const repeatedKeys = (parsed: Document): readonly number[] => {
  const repeated: number[] = [];
  visit(parsed, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return repeated;
};

const hasAnchors = (parsed: Document): boolean => {
  let found = false;
  visit(parsed, (_key, node) => {
    found = isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined);
    return found ? visit.BREAK : undefined;
  });
  return found;
};

/** The lines of the JSON are not those of the YAML. */
const withoutLine = ({ code, document, pointer, detail }: Issue): Issue => ({
  code,
  document,
  detail,
  ...(pointer === undefined ? {} : { pointer }),
});
