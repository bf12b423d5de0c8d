import type { Proof, ProofLeaf, ProofNode, Slate, TieBlock } from '../../../solver/index.ts';
import { keyOf } from '../../model/assignment/columns.ts';
import type { AssignmentFormulation } from '../../model/assignment/formulate-assignment.ts';
import type { Formulation } from '../../model/formulation.ts';
import { jsonHash, poolHashFormat } from '../../pool/pool-hash.ts';
import type { ResultDocument } from '../result/result-schema.ts';
import type { CertificateDocument } from './certificate-schema.ts';

type Proved = { readonly proof: Proof } & (
  | { readonly outcome: 'selected'; readonly slate: Slate; readonly objective: number }
  | { readonly outcome: 'infeasible' }
);

/**
 * The certificate of a proved answer: the proof in the names of the pool and the rule set. Version 2 of the format is
 * only for what version 1 has no place for.
 */
export const toCertificate = (
  formulation: Formulation,
  answer: Proved,
  inputs: ResultDocument['inputs'],
): CertificateDocument => {
  const { pool, eligible, rows, softRows } = formulation;
  const names: Names = {
    idOf: (candidate) => pool.ids[eligible[candidate]!]!,
    rowCount: 1 + rows.length + softRows.length,
    rowOf: (row) => nameOf(formulation, row),
  };
  return write(names, {}, answer, inputs);
};

/** The same of an assignment: version 3, which names the assignment and the members, and columns in place of candidates. */
export const assignmentCertificate = (
  of: AssignmentFormulation,
  answer: Proved,
  inputs: ResultDocument['inputs'],
): CertificateDocument => {
  const names: Names = {
    idOf: (column) => keyOf(of.columns[column]!),
    rowCount: 1 + of.rows.length,
    rowOf: (row) => nameOfAssigned(of, row),
  };
  const { pool } = of.of;
  const about = { assignment: of.assignment.id, members: of.members.map((member) => pool.ids[member]!) };
  return write(names, about, answer, inputs);
};

/** What candidates and rows of the problem are called. */
type Names = {
  readonly idOf: (candidate: number) => string;
  /** The size among them. */
  readonly rowCount: number;
  readonly rowOf: (row: number) => CertificateDocument['rows'][number];
};

/** @param about - of an assignment: which, and of whom. */
const write = (
  { idOf, rowCount: firstDerived, rowOf }: Names,
  about: Pick<CertificateDocument, 'assignment' | 'members'>,
  answer: Proved,
  inputs: ResultDocument['inputs'],
): CertificateDocument => {
  const { unit, derived, nodes, ties } = answer.proof;
  const used = rowsUsed(answer.proof, firstDerived);
  const placeOf = new Map(used.map((row, place) => [row, place]));
  const multipliersOf = (multipliers: Multipliers): [number, number][] =>
    multipliers.map(([row, multiplier]) => [placeOf.get(row)!, multiplier]);
  const derivedUsed = used
    .filter((row) => row >= firstDerived)
    .map((row) => derived[row - firstDerived]!)
    .map(({ rows, upper, divisor }) => ({ rows: multipliersOf(rows), upper: upper.map(idOf), divisor }));
  const isThird = about.assignment !== undefined;
  const isSecond = isThird || derivedUsed.length > 0 || ties !== null;
  const selected = answer.outcome === 'selected' ? answer : null;
  const document = {
    format: 'slate-certificate' as const,
    version: isThird ? (3 as const) : isSecond ? (2 as const) : (1 as const),
    inputs: {
      pool: inputs.pool,
      ...(inputs.format === poolHashFormat ? { format: poolHashFormat } : {}),
      rules: inputs.rules,
      reference: inputs.reference,
    },
    ...about,
    outcome: answer.outcome,
    slate: selected?.slate.map(idOf) ?? null,
    objective: selected?.objective ?? null,
    bound: selected?.objective ?? null,
    unit,
    rows: used.filter((row) => row < firstDerived).map(rowOf),
    ...(isSecond ? { derived: derivedUsed } : {}),
    nodes: nodes.map((node) => (node.kind === 'branch' ? branchOf(node, idOf) : leafOf(node, multipliersOf))),
    ...(ties === null ? {} : { ties: ties.map((block) => blockOf(block, idOf, multipliersOf)) }),
  };
  return { ...document, digest: jsonHash(document) };
};

type Multipliers = ProofLeaf['multipliers'];
type ProofBranch = ProofNode & { readonly kind: 'branch' };

const branchOf = ({ candidate, in: into, out }: ProofBranch, idOf: (candidate: number) => string) => ({
  branch: idOf(candidate),
  in: into,
  out,
});

const leafOf = (
  { kind, denominator, multipliers }: ProofLeaf,
  multipliersOf: (multipliers: Multipliers) => [number, number][],
) => ({ kind, denominator, multipliers: multipliersOf(multipliers) });

const blockOf = (
  { candidates, nodes }: TieBlock,
  idOf: (candidate: number) => string,
  multipliersOf: (multipliers: Multipliers) => [number, number][],
) => ({
  candidates: candidates.map(idOf),
  nodes: nodes.map((node) =>
    node.kind === 'branch' ? branchOf(node, idOf) : { ...leafOf(node, multipliersOf), optimum: node.optimum },
  ),
});

/** The text of a certificate: one line for each derived row and node, so that it can be read and compared. */
export const certificateText = (document: CertificateDocument): string => {
  const { derived, nodes, ties, digest, ...rest } = document;
  const head = JSON.stringify(rest, null, 1).replace(/\n\}$/, '');
  const blocks = ties?.map(
    (block) =>
      `  {\n   "candidates": ${JSON.stringify(block.candidates)},\n   "nodes": ${linesOf(block.nodes, '   ')}\n  }`,
  );
  const parts = [
    ...(derived === undefined ? [] : [`"derived": ${linesOf(derived, ' ')}`]),
    `"nodes": ${linesOf(nodes, ' ')}`,
    ...(blocks === undefined
      ? []
      : [`"ties": ${blocks.length === 0 ? '[]' : `[\n${blocks.join(',\n')}\n ]`}`]),
    `"digest": ${JSON.stringify(digest)}`,
  ];
  return `${head},\n ${parts.join(',\n ')}\n}\n`;
};

/** An array with a line for each entry. */
const linesOf = (entries: readonly unknown[], indent: string): string =>
  entries.length === 0
    ? '[]'
    : `[\n${entries.map((entry) => `${indent} ${JSON.stringify(entry)}`).join(',\n')}\n${indent}]`;

/** Numbers of the rows that leaves and used derived rows use, ascending, the size first even where none does. */
const rowsUsed = ({ derived, nodes, ties }: Proof, firstDerived: number): readonly number[] => {
  const used = new Set([0]);
  const use = (multipliers: Multipliers): void => {
    for (const [row] of multipliers) used.add(row);
  };
  for (const node of [nodes, ...(ties ?? []).map((block) => block.nodes)].flat()) {
    if (node.kind !== 'branch') use(node.multipliers);
  }
  // A derived row uses only what stands before it.
  for (let place = derived.length - 1; place >= 0; place -= 1) {
    if (used.has(firstDerived + place)) use(derived[place]!.rows);
  }
  return [...used].sort((a, b) => a - b);
};

/** Row 0 is the size. */
const nameOfAssigned = (
  { rows }: AssignmentFormulation,
  row: number,
): CertificateDocument['rows'][number] => {
  const none = { rule: null, value: null, post: null, member: null };
  const own = row === 0 ? undefined : rows[row - 1]!;
  switch (own?.of) {
    case undefined:
      return none;
    case 'seats':
      return { ...none, post: own.post };
    case 'each':
      return { ...none, member: own.member };
    case 'rule':
      return { rule: own.rule.id, value: own.value, post: own.post, member: null };
    case 'apart':
      return { ...none, rule: own.rule.id, post: own.post };
    case 'together':
      return { ...none, rule: own.rule.id, post: own.post, member: own.member };
  }
};

/** Row 0 is the size, then come the rows of the problem, then its soft rows. */
const nameOf = (
  { rows, softRows }: Formulation,
  row: number,
): { readonly rule: string | null; readonly value: string | null } => {
  if (row === 0) return { rule: null, value: null };
  if (row <= rows.length) return { rule: rows[row - 1]!.rule.id, value: rows[row - 1]!.value };
  return { rule: softRows[row - 1 - rows.length]!.rule.id, value: null };
};
