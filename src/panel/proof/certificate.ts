import type { Answer, ProofNode } from '../../../solver/index.ts';
import type { Formulation } from '../formulation/formulation.ts';
import { jsonHash, poolHashFormat } from '../pool/pool-hash.ts';
import type { ResultDocument } from '../result/result-schema.ts';
import type { CertificateDocument } from './certificate-schema.ts';

type Proved = Answer & { readonly outcome: 'selected' | 'infeasible' };

/** The certificate of a proved answer: the proof in the names of the pool and the rule set. */
export const toCertificate = (
  formulation: Formulation,
  answer: Proved,
  inputs: ResultDocument['inputs'],
): CertificateDocument => {
  const { unit, nodes } = answer.proof;
  const idOf = (candidate: number): string => formulation.pool.ids[formulation.eligible[candidate]!]!;
  const used = rowsUsed(nodes);
  const placeOf = new Map(used.map((row, place) => [row, place]));
  const selected = answer.outcome === 'selected' ? answer : null;
  const document = {
    format: 'slate-certificate' as const,
    version: 1 as const,
    inputs: {
      pool: inputs.pool,
      ...(inputs.format === poolHashFormat ? { format: poolHashFormat } : {}),
      rules: inputs.rules,
      reference: inputs.reference,
    },
    outcome: answer.outcome,
    slate: selected?.slate.map(idOf) ?? null,
    objective: selected?.objective ?? null,
    bound: selected?.objective ?? null,
    unit,
    rows: used.map((row) => nameOf(formulation, row)),
    nodes: nodes.map((node) =>
      node.kind === 'branch'
        ? { branch: idOf(node.candidate), in: node.in, out: node.out }
        : {
            kind: node.kind,
            denominator: node.denominator,
            multipliers: node.multipliers.map(([row, multiplier]): [number, number] => [
              placeOf.get(row)!,
              multiplier,
            ]),
          },
    ),
  };
  return { ...document, digest: jsonHash(document) };
};

/** The text of a certificate: a line for each node, so that it can be read and compared. */
export const certificateText = (document: CertificateDocument): string => {
  const { nodes, digest, ...rest } = document;
  const head = JSON.stringify(rest, null, 1).replace(/\n\}$/, '');
  const lines = nodes.map((node) => `  ${JSON.stringify(node)}`).join(',\n');
  return `${head},\n "nodes": [\n${lines}\n ],\n "digest": ${JSON.stringify(digest)}\n}\n`;
};

/** Numbers of the rows that leaves use, ascending, the size first even where none does. */
const rowsUsed = (nodes: readonly ProofNode[]): readonly number[] => {
  const used = new Set([0]);
  for (const node of nodes) {
    if (node.kind !== 'branch') for (const [row] of node.multipliers) used.add(row);
  }
  return [...used].sort((a, b) => a - b);
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
