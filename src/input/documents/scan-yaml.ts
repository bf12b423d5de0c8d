import { Lexer, Parser, type CST } from 'yaml';

/**
 * Where YAML is nested more deeply than is allowed, or undefined; found token by token, before anything is made
 * of the text. A pair within a flow sequence, which is a mapping of its own, is not seen.
 */
export const findTooDeep = (text: string, nesting: number): number | undefined => {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // What comes of it is not wanted, only how much is open.
    Array.from(parser.next(lexeme));
    if (parser.stack.length > nesting && parser.stack.filter(isCollection).length > nesting) {
      return parser.offset;
    }
  }
  return undefined;
};

const isCollection = ({ type }: CST.Token): boolean =>
  type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
