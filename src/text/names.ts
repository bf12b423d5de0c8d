import { writerOf } from './message.ts';

const word = writerOf('words');

/** In the quotation marks of the language. */
const quoted = (text: string): string => word('quoted', { text });

/** What sentences call things, in the words of the body that selects. */
export interface Names {
  /** Has anybody points? Where not, no sentence speaks of them. */
  readonly isScored: boolean;
  /** Name of the body; null: it is not known. */
  readonly body: string | null;
  /** Title of a rule or clause; null: it has none. */
  readonly rule: (rule: string) => string | null;
  /** What a clause is called that rules quote; null: what they quote. */
  readonly clause: (clause: string) => string | null;
  /** Title of a value in the rows of an `each` rule; null: it has none. */
  readonly value: (rule: string, value: string) => string | null;
  /** Title of a post; null: it has none. */
  readonly post: (post: string) => string | null;
}

const plain: Names = {
  isScored: true,
  body: null,
  rule: () => null,
  clause: () => null,
  value: () => null,
  post: () => null,
};

/** Those of the document that is being made or written. Both are synchronous, so there is one at a time. */
let current: Names = plain;

export const withNames = <T>(names: Names | null, write: () => T): T => {
  const before = current;
  current = names ?? plain;
  try {
    return write();
  } finally {
    current = before;
  }
};

/** The names of now hold again afterwards, even where `act` was ended so that no `finally` in it was run. */
export const restoringNames = <T>(act: () => T): T => {
  const before = current;
  try {
    return act();
  } finally {
    current = before;
  }
};

/** Has anybody points? */
export const isScored = (): boolean => current.isScored;

/** The name of the body; null: it is not known. */
export const bodyName = (): string | null => current.body;

/** What the body calls a rule or clause; null: nothing else. */
export const ruleTitle = (rule: string): string | null => current.rule(rule) ?? ofScenario(rule);

/** A rule that a what-if question adds by itself. */
const ofScenario = (rule: string): string | null => {
  switch (rule) {
    case 'scenario:include':
      return word('scenario-rule.include');
    case 'scenario:exclude':
      return word('scenario-rule.exclude');
    case 'scenario:left-out':
      return word('scenario-rule.left-out');
    default:
      return null;
  }
};

/** Where a rule comes from, as the language quotes it. @param clause - as the rule set quotes it. */
export const clauseTitle = (clause: string): string => current.clause(clause) ?? clause;

/** A post as the body calls it, in quotation marks where that is a title. */
export const quotedPost = (post: string): string => {
  const title = current.post(post);
  return title === null || title === post ? post : quoted(title);
};

/** The same without quotation marks, as in tables. */
export const titleOfPost = (post: string): string => current.post(post) ?? post;

type Row = { readonly rule: string; readonly value: string | null };

/** A row by the titles of its rule and value, as far as they have any: `Crafts (Film)`. */
export const titleOfRow = (row: Row): string => inTitles(row, (title) => title);

/** The same in so many characters, as far as the value allows: `At most two of a fie… (law)`. */
export const shortTitleOfRow = ({ rule, value }: Row, longest: number): string => {
  const whole = titleOfRow({ rule, value });
  if (value === null || whole.length <= longest) return whole;
  const end = ` (${valueOfRow(rule, value)})`;
  const title = ruleTitle(rule) ?? rule;
  return `${title.slice(0, Math.max(longest - end.length - 1, 8)).trimEnd()}…${end}`;
};

/** The same of a row by its name: `crafts (film)`. */
export const titleOfName = (name: string): string => titleOfRow(toRow(name));

/** The same in a sentence: a title stands in quotation marks, as it may be a sentence itself. */
export const quotedTitle = (name: string): string => inTitles(toRow(name), quoted);

/** A value in the rows of an `each` rule, by its title where it has one. */
export const valueOfRow = (rule: string, value: string): string => current.value(rule, value) ?? value;

const inTitles = ({ rule, value }: Row, write: (title: string) => string): string => {
  const title = ruleTitle(rule);
  const text = title === null ? rule : write(title);
  return value === null ? text : word('bracketed', { text, note: valueOfRow(rule, value) });
};

/** What `nameOfRow` was made of, as far as it matters: a rule that has no title may come out as another. */
const toRow = (name: string): Row => {
  const [, rule, value] = /^(.+?) \((.*)\)$/su.exec(name) ?? [];
  return rule === undefined || value === undefined || ruleTitle(name) !== null
    ? { rule: name, value: null }
    : { rule, value };
};
