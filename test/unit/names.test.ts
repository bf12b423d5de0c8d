import { describe, expect, test } from 'vitest';
import { state } from '../../src/text/catalogue.ts';
import {
  isScored,
  quotedTitle,
  ruleTitle,
  titleOfName,
  titleOfRow,
  withNames,
  type Names,
} from '../../src/text/names.ts';

const names: Names = {
  isScored: false,
  body: null,
  clause: () => null,
  rule: (rule) => ({ crafts: 'Every craft', 'odd (x)': 'An odd name' })[rule] ?? null,
  value: (rule, value) => (['crafts', 'homes'].includes(rule) && value === 'film' ? 'Film' : null),
  post: () => null,
};

describe('what a body calls things', () => {
  test.each([
    ['crafts', 'Every craft', '"Every craft"'],
    ['crafts (film)', 'Every craft (Film)', '"Every craft" (Film)'],
    ['crafts (music)', 'Every craft (music)', '"Every craft" (music)'],
    ['homes (film)', 'homes (Film)', 'homes (Film)'],
    ['homes (hill (north))', 'homes (hill (north))', 'homes (hill (north))'],
    ['odd (x)', 'An odd name', '"An odd name"'],
    ['women', 'women', 'women'],
  ])('%s', (name, title, quoted) => {
    withNames(names, () => {
      expect(titleOfName(name)).toBe(title);
      expect(quotedTitle(name)).toBe(quoted);
    });
    expect([titleOfName(name), quotedTitle(name)]).toEqual([name, name]);
  });

  test('holds for one document at a time, also where writing fails', () => {
    expect(() =>
      withNames(names, () => {
        expect([isScored(), ruleTitle('crafts')]).toEqual([false, 'Every craft']);
        withNames(null, () => expect([isScored(), ruleTitle('crafts')]).toEqual([true, null]));
        expect(titleOfRow({ rule: 'crafts', value: 'film' })).toBe('Every craft (Film)');
        throw new Error('a fault');
      }),
    ).toThrow('a fault');
    expect([isScored(), ruleTitle('crafts')]).toEqual([true, null]);
  });

  test('is in sentences, while programs get the ids', () => {
    const parameters = { rule: 'crafts (film)', min: 3, members: 2 };
    const { text, ...rest } = withNames(names, () => state('min-above-members', parameters));
    expect(rest).toEqual({ code: 'min-above-members', parameters });
    expect(text).toContain('"Every craft" (Film)');
  });
});
