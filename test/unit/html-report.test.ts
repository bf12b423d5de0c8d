import { beforeAll, describe, expect, test } from 'vitest';
import type { PoolInput, RulesInput } from '../../src/model/pool-cache.ts';
import { optimumExplanation } from '../../src/answers/explain/explanation-schema.ts';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
import { resultHtml } from '../../src/report/html/reports.ts';
import { brokenPlaces, headingsOf, textOf, withoutOwnScript } from '../support/html-text.ts';
import { hostileNames, hostileResult } from '../support/hostile-result.ts';
import { readFixture, solveHere } from '../support/panel.ts';

const openCall: PoolInput = { as: 'csv', bytes: readFixture('open-call.csv') };
const baseline: RulesInput = { as: 'id', id: 'a-res-79-325-baseline' };

type Selected = ResultDocument & { readonly outcome: 'selected' };

let full: Selected;
let infeasible: ResultDocument;

beforeAll(async () => {
  const [best, none] = [
    await solveHere(openCall, baseline, { explain: 'full', timeLimit: 170 }),
    await solveHere(openCall, { as: 'json', bytes: readFixture('two-conflicts.json') }, { explain: 'full' }),
  ];
  if (best.outcome !== 'selected') throw new Error(best.outcome);
  [full, infeasible] = [best, none];
}, 240_000);

const explanation: readonly string[] = [...Object.keys(optimumExplanation), 'assignments', 'statements'];

const without = (document: ResultDocument, keys: readonly string[]): unknown =>
  Object.fromEntries(Object.entries(document).filter(([key]) => !keys.includes(key)));

const withoutExplanation = (result: Selected): Selected => without(result, explanation) as Selected;

describe('every outcome', () => {
  test('selected with a full explanation has every part', async () => {
    const html = await resultHtml(full);
    expect(headingsOf(html)).toEqual([
      'Contents',
      'In brief',
      'The slate',
      'The slate and the pool',
      'What each rule costs',
      'All rules',
      'The reserve list',
      'Each member, and possible replacements',
      'Why strong candidates are not selected',
      'How firm the choice is',
      'A bureau as in paragraph 1 (b)',
      'Working groups as in paragraph 1 (c)',
      'Eligibility',
      'Inputs and verification',
    ]);
    const text = textOf(html);
    expect(text).toContain('Together, these 40 members score 3637.53 points.');
    expect(text).toContain('It is the only best slate');
    for (const { id } of full.slate) expect(text).toContain(id);
  });

  test('without an explanation the parts that nobody asked for are left out', async () => {
    const html = await resultHtml(withoutExplanation(full));
    expect(headingsOf(html)).not.toContain('What each rule costs');
    expect(headingsOf(html)).not.toContain('Why strong candidates are not selected');
    expect(textOf(html)).toContain('What the rules cost is not included here');
    expect(html).not.toContain('undefined');
  });

  test('with the rules only there are prices and no replacements', async () => {
    const { binding, families } = full;
    const html = await resultHtml({
      ...withoutExplanation(full),
      ...(binding === undefined ? {} : { binding }),
      ...(families === undefined ? {} : { families }),
    });
    expect(headingsOf(html)).toContain('What each rule costs');
    expect(headingsOf(html)).not.toContain('Each member, and possible replacements');
  });

  test('seats by lot and a member whom nobody can replace', async () => {
    const [first, second] = full.slate;
    const text = textOf(
      await resultHtml({
        ...full,
        byLot: [first!.id],
        core: full.core!.filter((id) => id !== first!.id),
        replacements: { ...full.replacements, [second!.id]: null },
        nearest: { [second!.id]: { change: -300, enters: ['C-0233'], leaves: ['C-9999', second!.id] } },
      }),
    );
    expect(text).toContain('lots decided 1 seat.');
    expect(text).toContain('nobody alone; with the fewest changes');
  });

  test('infeasible: the conflicts and every repair, best first', async () => {
    if (infeasible.outcome !== 'infeasible') throw new Error(infeasible.outcome);
    const text = textOf(await resultHtml(infeasible));
    expect(text).toContain('No slate satisfies every rule');
    const conflicts = (infeasible.statements ?? []).filter(({ code }) => code === 'conflict');
    expect(conflicts.length).toBe(2);
    for (const conflict of conflicts) expect(text).toContain(conflict.text);
    const places = (infeasible.repairs ?? []).map(({ points }) => text.indexOf(` ${points.toFixed(2)} `));
    expect(places.length).toBe(15);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('stopped: the best slate so far and the bound, or neither', async () => {
    const stopped: ResultDocument = {
      ...(without(full, [...explanation, 'core', 'byLot']) as Omit<Selected, 'core' | 'byLot' | 'outcome'>),
      outcome: 'stopped',
      reason: 'time-limit',
      proof: { status: 'feasible', upperBound: full.objective + 30, gap: 30, leaves: null },
    };
    const some = textOf(await resultHtml(stopped));
    expect(some).toContain('it is not proved optimal');
    expect(some).toContain('No slate scores more than 3638.53 points');
    const nothing = textOf(
      await resultHtml({
        ...stopped,
        objective: null,
        points: null,
        slate: null,
        proof: { status: 'unknown', upperBound: null, gap: null, leaves: null },
      }),
    );
    expect(nothing).toContain('before any slate was found');
  });
});

describe('the file', () => {
  test('the same document gives the same bytes, whatever was drawn before', async () => {
    const first = await resultHtml(full);
    await resultHtml(infeasible);
    expect(await resultHtml(full)).toBe(first);
  });

  test('names nothing to load and has no script but its own', async () => {
    for (const page of [await resultHtml(full), await resultHtml(infeasible)]) {
      const html = withoutOwnScript(page);
      expect(html).not.toMatch(/https?:|\/\/[a-z]|<script|<link|<img|<iframe|url\(|@import|\ssrc=|\son\w+=/i);
      expect([...html.matchAll(/href="([^"]*)"/g)].every(([, to]) => to!.startsWith('#'))).toBe(true);
    }
  });

  test('every link leads to an element, and no id comes twice', async () => {
    for (const html of [await resultHtml(full), await resultHtml(hostileResult(full))]) {
      expect(brokenPlaces(html)).toEqual([]);
    }
  });
});

describe('hostile text', () => {
  test('shows as text, in tables and in charts', async () => {
    const html = withoutOwnScript(await resultHtml(hostileResult(full)));
    expect(html).not.toMatch(/<script|<img|<b>/i);
    const text = textOf(html);
    for (const name of hostileNames) expect(text).toContain(name.shown);
    const charts = [...html.matchAll(/<svg [\s\S]*?<\/svg>/g)].map(([svg]) => textOf(svg));
    expect(charts.length).toBe(5);
    expect(charts.join(' ')).toContain('{b} {a|x} %s');
  });

  test('has no control character and no mark that turns the writing', async () => {
    const html = await resultHtml(hostileResult(full));
    expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u);
  });
});
