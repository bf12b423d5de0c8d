import { describe, expect, test } from 'vitest';
import { whatIfResultSchema } from '../../src/answers/what-if/what-if-schema.ts';
import { whatIfSummarySchema } from '../../src/answers/what-if/what-if-summary-schema.ts';
import { withChangePoints } from '../../src/answers/what-if/with-change-points.ts';
import { answerHere, inputOf } from '../support/batches.ts';

describe('a batch over the open call', async () => {
  const answered = await answerHere(
    inputOf({
      title: 'A batch',
      scenarios: [
        { id: 'five-islands', set: { 'small-islands.min': 5 } },
        { id: 'six-islands', set: { 'small-islands.min': 6 } },
        { id: 'loose-cap', set: { 'nationality-cap.max': 3 } },
        { id: 'impossible', set: { 'least-developed.min': 20, 'african.max': 8 } },
        { id: 'weights', score: { weights: { itu: 2, odet: 1, unesco: 1 } } },
        { id: 'nothing-changed' },
      ],
      sweeps: [{ id: 'islands', set: { 'small-islands.min': { from: 2, to: 8, step: 3 } } }],
      leaveOneOut: [{ id: 'reviewers', scores: ['odet', 'itu'] }],
      options: { explain: 'rules' },
    }),
  );
  const { base, results, byId, summary } = answered;

  test('satisfies its schemas', () => {
    for (const result of results) expect(() => whatIfResultSchema.parse(result)).not.toThrow();
    expect(() => whatIfSummarySchema.parse(summary)).not.toThrow();
    expect(summary.counts).toEqual({
      planned: 11,
      selected: 10,
      infeasible: 1,
      stopped: 0,
      failed: 0,
      missing: 0,
    });
  });

  test('results stand in the order of the file', () => {
    expect(results.map(({ id }) => id)).toEqual([
      'five-islands',
      'six-islands',
      'loose-cap',
      'impossible',
      'weights',
      'nothing-changed',
      'islands/small-islands.min=2',
      'islands/small-islands.min=5',
      'islands/small-islands.min=8',
      'reviewers/odet',
      'reviewers/itu',
    ]);
  });

  test('says which way is the cheapest to one more seat', () => {
    const islands = summary.cheapest.filter(
      ({ attribute, value }) => attribute === 'sids' && value === 'yes',
    );
    const { change, changePoints } = byId.get('five-islands')!;
    expect(islands).toEqual([
      {
        attribute: 'sids',
        value: 'yes',
        base: 4,
        seats: 5,
        id: 'five-islands',
        change,
        changePoints,
        keepsRules: true,
      },
    ]);
  });

  test('every change is given in points too, and an older answer gets them when it is read', () => {
    const { objectiveScale: scale, sweeps, leaveOneOut, cheapest } = summary;
    const changes = [
      ...results,
      ...sweeps.flatMap(({ points }) => points),
      ...leaveOneOut.flatMap(({ parts }) => parts),
      ...cheapest,
    ];
    expect(changes.map(({ changePoints }) => changePoints)).toEqual(
      changes.map(({ change }) => (change === null ? null : change / scale)),
    );
    expect(changes.some(({ change }) => change === null)).toBe(true);
    const document = { ...summary, results };
    const older: unknown = JSON.parse(
      JSON.stringify(document, (key, value: unknown) => (key === 'changePoints' ? undefined : value)),
    );
    expect(withChangePoints(older)).toEqual(document);
  });

  test('marks the base on a price curve', () => {
    const [curve] = summary.sweeps;
    expect(curve).toMatchObject({
      front: null,
      bounds: [
        { bound: 'small-islands.min', rule: 'small-islands', side: 'min', base: 2, values: [2, 5, 8] },
      ],
    });
    expect(curve!.points.map(({ isBase, change }) => [isBase, change])).toEqual([
      [true, 0],
      [false, byId.get('five-islands')!.change],
      [false, byId.get('islands/small-islands.min=8')!.change],
    ]);
  });

  test('counts members who are in whatever slate', () => {
    const slates = results.flatMap(({ slate }) => (slate === null ? [] : [slate]));
    expect(summary.always).toEqual(
      (base.slate ?? []).filter((id) => slates.every((slate) => slate.includes(id))),
    );
    expect(summary.always.length).toBeGreaterThan(10);
  });

  test('compares nothing where other weights count', () => {
    expect(byId.get('weights')).toMatchObject({ change: null, atBase: { keepsRules: true } });
    expect(byId.get('nothing-changed')).toMatchObject({ change: 0, kept: 40, enters: [], leaves: [] });
  });

  test('reports what binds and at what price', () => {
    const { binds = [] } = base as { readonly binds?: readonly { rule: string; change: number }[] };
    expect(binds).toContainEqual({ rule: 'women', value: null, side: 'min', change: 58 });
    expect(binds.map(({ change }) => change)).toEqual(
      [...binds.map(({ change }) => change)].sort((a, b) => b - a),
    );
  });

  test('reports one conflict and one repair', () => {
    expect(byId.get('impossible')).toMatchObject({
      outcome: 'infeasible',
      conflict: { sides: expect.arrayContaining([{ rule: 'african', side: 'max' }]) as unknown },
      repair: { moves: [{ rule: 'african', side: 'max', from: 8, to: 9 }] },
    });
  });

  test('says where a scenario changes what the resolution fixes', () => {
    expect(byId.get('loose-cap')!).toMatchObject({
      warnings: [{ code: 'mandate-changed', parameters: { rule: 'nationality-cap' } }],
    });
    expect(byId.get('five-islands')!).toMatchObject({ warnings: [] });
  });
});

test('a rule that a scenario adds is called by its own title when the batch is written again', async () => {
  const title = { en: 'Swiss members', fr: 'Membres suisses' };
  const swiss = { id: 'swiss', title, where: { nationality: 'CHE' }, min: 39 };
  const { summary } = await answerHere(inputOf({ scenarios: [{ id: 'too-many', add: [swiss] }] }));
  expect(summary.labels!.rules).toMatchObject({ swiss: title, women: expect.anything() as unknown });
});
