import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ReplacementDocument } from '../../src/answers/replace/replacement-schema.ts';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
import { slate } from '../support/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'slate-explanation-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const openCall = ['--pool', 'fixtures/open-call.csv', '--rules', 'a-res-79-325-baseline'] as const;
const inConflict = ['--pool', 'fixtures/open-call.csv', '--rules', 'fixtures/conflict.json'] as const;

type Infeasible = ResultDocument & { readonly outcome: 'infeasible' };

describe('slate explain', () => {
  test('says why one is out, another is in, a third may not be chosen, and what a rule costs', async () => {
    const ids = ['--candidate', 'C-1636', '--candidate', 'C-0080', '--candidate', 'C-0005'];
    const { code, stdout, stderr } = await slate(
      ...['explain', ...openCall, ...ids, '--rule', 'women', '--no-cross-check'],
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      '- C-1636 is not selected because including this candidate would cost 4.20 points',
    );
    expect(stdout).toContain(
      'the maximum of 2 for "Members of one affiliation" (Global Lab 1) blocks 37 seats',
    );
    expect(stdout).toContain('- Without C-0080, the best slate would lose 4.07 points');
    expect(stdout).toContain('- If C-0080 withdraws, C-1764 can take the seat');
    expect(stdout).toContain(
      '- With a minimum of 19 for "Women" instead of 18, the best slate would lose 3.10',
    );
    expect(stdout).not.toContain('nominations');
  });

  test('reports the reason and the clause of somebody ineligible', async () => {
    const pool = join(folder, 'pool.csv');
    writeFileSync(pool, 'id,un_staff,score\nA,no,3\nB,yes,9\n');
    const rules = join(folder, 'rules.json');
    const clause = {
      id: 'un-staff',
      exclude: { un_staff: 'yes' },
      authority: 'resolution',
      clause: 'para. 3',
    };
    writeFileSync(rules, JSON.stringify({ id: 'r', size: 1, eligibility: [clause] }));
    const { stdout } = await slate('explain', '--pool', pool, '--rules', rules, '--candidate', 'B');
    expect(stdout).toContain('- B cannot be selected: the condition un-staff is not met (para. 3).');
  });

  test('names ids that are not there, all at once', async () => {
    const { code, stderr } = await slate(
      ...['explain', ...openCall, '--candidate', 'C-1636', '--candidate', 'nobody', '--rule', 'nothing'],
    );
    expect(code).toBe(2);
    expect(stderr).toContain(
      '--candidate nobody: The pool has no candidate with this id. [unknown-candidate]',
    );
    expect(stderr).toContain('--rule nothing: The rule set has no rule "nothing". [unknown-rule]');
    expect(stderr).toContain('2 errors.');
  });

  test('everything, as a table, as JSON, as CSV and as HTML', { timeout: 60_000 }, async () => {
    const [table, json, csv] = [
      await slate('explain', ...openCall),
      await slate('solve', ...openCall, '--explain', 'full', '--format', 'json'),
      await slate('explain', ...openCall, '--format', 'csv'),
    ];
    expect([table.code, json.code, csv.code]).toEqual([0, 0, 0]);
    const result = JSON.parse(json.stdout) as ResultDocument;
    const texts = result.statements!.map(({ text }) => text);
    expect(csv.stdout.trimEnd().split('\r\n')).toHaveLength(1 + texts.length);
    for (const title of [
      'Cost of each bound',
      'Strong candidates who are not selected',
      'Replacements and other slates',
    ]) {
      expect(table.stdout).toContain(title);
    }
    expect(table.stdout).toMatch(/^C-0080 +-4\.067 +C-0122 C-1470 +C-1764 +-5\.233$/m);
    const file = join(folder, 'report.html');
    const html = await slate('explain', ...openCall, '--format', 'html', '--out', file);
    expect({ code: html.code, stdout: html.stdout }).toEqual({ code: 0, stdout: '' });
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).toContain('The minimum of 18 for &quot;Women&quot; costs 1.93 points');
  });

  test('why there is no slate, and the ways out, best first', async () => {
    const { code, stdout } = await slate('explain', ...inConflict, '--no-cross-check');
    expect(code).toBe(3);
    expect(stdout).toContain(
      '- These bounds cannot all be satisfied, however far the other negotiable bounds move: the maximum of 8 for african, the maximum of 6 for asia-pacific and the minimum of 15 for least-developed',
    );
    const repairs = [...stdout.matchAll(/^ +\d\. (.*)$/gm)].map(([, text]) => text);
    expect(repairs).toEqual([
      'To resolve this, lower the minimum for least-developed from 15 to 14. The best slate then scores 3496.67 points.',
      'To resolve this, raise the maximum for african from 8 to 9. The best slate then scores 3485.60 points.',
      'To resolve this, raise the maximum for asia-pacific from 6 to 7. The best slate then scores 3483.17 points.',
    ]);
  });
});

describe('slate solve, where there is no slate', () => {
  test('explains itself unless it is told not to', async () => {
    const solve = ['solve', ...inConflict, '--no-cross-check', '--format', 'json'];
    const [plain, none] = [await slate(...solve), await slate(...solve, '--explain', 'none')];
    expect(JSON.parse(plain.stdout)).toMatchObject({ complete: true, repairs: [{}, {}, {}] });
    expect(JSON.parse(none.stdout)).not.toHaveProperty('repairs');
  });

  test('writes the rule set of each repair with a certificate that holds', { timeout: 60_000 }, async () => {
    const repairs = join(folder, 'repairs');
    const { code, stdout } = await slate(
      ...['solve', ...inConflict, '--no-cross-check', '--repairs', repairs, '--format', 'json'],
    );
    expect(code).toBe(3);
    const result = JSON.parse(stdout) as Infeasible;
    expect(result.repairs!.every((repair) => !('certificate' in repair) && !('ruleSet' in repair))).toBe(
      true,
    );
    expect(readdirSync(repairs)).toHaveLength(6);
    const path = (kind: string): string => join(repairs, `repair-1.${kind}.json`);
    const check = await slate(
      ...['check', '--pool', 'fixtures/open-call.csv', '--rules', path('rules')],
      ...['--certificate', path('certificate')],
    );
    expect(check.stdout).toContain('Holds: the slate satisfies every rule and scores 104900');
    const other = await slate(
      ...['check', '--pool', 'fixtures/open-call.csv', '--rules', path('rules')],
      ...['--certificate', join(repairs, 'repair-2.certificate.json')],
    );
    expect(other.code).toBe(1);
  });

  test('a folder that cannot be written is reported', async () => {
    const file = join(folder, 'taken');
    writeFileSync(file, '');
    const { code, stderr } = await slate('solve', ...inConflict, '--no-cross-check', '--repairs', file);
    expect(code).toBe(74);
    expect(stderr).toContain(`Cannot write ${file}: a file of that name exists.`);
    expect(existsSync(file)).toBe(true);
  });

  test('repairs without an explanation are a contradiction', async () => {
    const { code, stderr } = await slate(
      ...['solve', ...inConflict, '--explain', 'none', '--repairs', join(folder, 'none')],
    );
    expect(code).toBe(2);
    expect(stderr).toContain('--repairs needs an explanation');
  });
});

describe('slate replace', () => {
  test('keeping all who remain, with the fewest changes, and the best of all', async () => {
    const replace = ['replace', ...openCall, '--withdraw', 'C-0080', 'C-0352'];
    const { code, stdout, stderr } = await slate(...replace);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^with all others staying +3623\.500 +-14\.033 +C-0122 C-1933$/m);
    expect(stdout).toMatch(/^the best slate of all +3623\.900 +-13\.633 /m);
    const json = JSON.parse((await slate(...replace, '--format', 'json')).stdout) as ReplacementDocument;
    expect(json).toMatchObject({
      outcome: 'selected',
      withdrawn: ['C-0080', 'C-0352'],
      keepingAll: { objective: 108705, enters: ['C-0122', 'C-1933'], leaves: ['C-0080', 'C-0352'] },
    });
    const csv = await slate(...replace, '--format', 'csv');
    expect(csv.stdout.split('\r\n')[1]).toMatch(/^keepingAll,3623\.5,[^,]*,"C-0122;C-1933","C-0080;C-0352",/);
  });

  test('starts from a slate of one’s own, ids or a result document', { timeout: 60_000 }, async () => {
    const result = join(folder, 'result.json');
    await slate('solve', ...openCall, '--format', 'json', '--out', result);
    const { slate: members } = JSON.parse(readFileSync(result, 'utf8')) as { slate: { id: string }[] };
    const ids = join(folder, 'ids.txt');
    const remaining = members.map(({ id }) => id).filter((id) => id !== 'C-0080');
    writeFileSync(ids, remaining.join('\n'));
    const run = async (path: string): Promise<ReplacementDocument> => {
      const { stdout } = await slate(
        ...['replace', ...openCall, '--withdraw', 'C-0080', '--slate', path, '--format', 'json'],
      );
      return JSON.parse(stdout) as ReplacementDocument;
    };
    const [whole, rest] = [await run(result), await run(ids)];
    expect(whole.keepingAll).toMatchObject({ enters: ['C-1764'], change: -157 });
    expect(rest.keepingAll?.slate).toEqual(whole.keepingAll?.slate);
    expect(rest.statements.slice(0, 2).map(({ code }) => code)).toEqual([
      'given-incomplete',
      'withdrawn-not-a-member',
    ]);
  });

  test('names ids that are not there, and needs somebody who withdraws', async () => {
    const unknown = await slate('replace', ...openCall, '--withdraw', 'C-0080', 'nobody');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain(
      '--withdraw nobody: The pool has no candidate with this id. [unknown-candidate]',
    );
    const nobody = await slate('replace', ...openCall);
    expect(nobody.code).toBe(2);
    expect(nobody.stderr).toContain('--withdraw');
  });
});
