import type { z } from 'zod';
import type { RequestInput, RequestPart } from '../answers/request-input.ts';
import { serialise } from '../answers/result/result.ts';
import type { SolveOptions } from '../answers/solve/options.ts';
import type { PanelContext } from '../answers/solve/solve-panel.ts';
import { valid, type Invalid, type Outcome } from '../input/issues/outcome.ts';
import type { SentBody } from '../input/request-parts.ts';
import type { StoredNames } from '../model/stored-reference.ts';
import type { Statement } from '../text/catalogue.ts';
import type { English, Language } from '../text/languages.ts';
import { factsOf, type JobFacts } from './job-facts.ts';

/** The document as text, and what goes with it. */
export type Done = {
  readonly status: 'done';
  readonly document: string;
  readonly facts?: JobFacts;
  /** Two engines contradict each other: do not use the document. */
  readonly disagreement?: string;
  /** Warnings of the result, if the document itself has none. */
  readonly warnings?: readonly Pick<Statement, 'text' | 'parameters'>[];
  /** A text passed on with the document, unread. */
  readonly text?: string;
  /** The document once more, if another format than JSON is requested. */
  readonly rendered?: Rendered;
  /** In the VIPR format, if requested and available. */
  readonly proof?: string;
  /** The language that the options of the request ask for; absent: that of the moment. */
  readonly language?: Language;
  /** There is no document yet: this must be looked up in the store, and the job given again with what is found. */
  readonly needs?: StoredNames;
};

/** A document in another format than JSON. */
export type Rendered = {
  /** That answers it. */
  readonly operation: string;
  readonly format: string;
  readonly bytes: Uint8Array;
  /** Id of the rule set that it was made from. */
  readonly ruleSet: string;
};

/** The document, or everything that is wrong with the input. */
export type JobAnswer = Done | Invalid;

/**
 * Time to wait, in seconds from now, and the document to answer with if the job does not end. Null: the same job
 * with a time limit of zero has the answer.
 */
export type Prepared = Pick<Done, 'facts' | 'proof'> & {
  readonly document: string | null;
  readonly timeLimit: number;
};

/** @param prepare - makes the document; called only if the job does not end. */
export type OnPrepared = (prepare: () => Prepared) => unknown;

export type RestSchemas = {
  /** The documented body; its parts are checked separately, so that all errors are reported at once. */
  readonly request: z.ZodType;
  readonly result: z.ZodType;
  /** A line of the streamed answer. */
  readonly line?: z.ZodType;
};

/** Remembers what was made: the ids of schemas must be used once. */
export const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
};

/** How REST offers and documents an operation. */
export type RestInterface = {
  /** The lowest role that may call it. */
  readonly role: 'analyst';
  readonly path: `/v1/${string}`;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** What the answer is. */
  readonly answer: string;
  /** Can the answer be streamed in lines, if `Accept` asks for that? */
  readonly streams?: true;
  /** Of body and answer; made when they are asked for, and once, as making them takes longer than many a command. */
  readonly schemas: () => Promise<RestSchemas>;
  /** File in `fixtures/examples` with a complete body. */
  readonly example: string;
};

/** Words after `slate` that the help explains. */
export type CommandName = {
  [K in keyof English['help']]: K extends `command.${infer N}` ? N : never;
}[keyof English['help']];

/** How the command line offers an operation. Its options are those of its parts and of {@link Operation.options}. */
export type CommandInterface = {
  /** Words after `slate`; the help has a message about each. */
  readonly name: CommandName;
  /** The part whose option may be left out before its value; absent: words without a dash are what the parts say. */
  readonly operand?: 'rules';
  /** Command lines that work in a checkout without changes. */
  readonly examples: readonly string[];
  /** Can it write the integer program and its proof in the VIPR format? */
  readonly writesProof?: true;
  /** What its option `--explain` means; absent: as for a slate. */
  readonly explainHelp?: 'option.explain.posts';
  /** Can it write the rule set and the certificate of every repair? */
  readonly writesRepairs?: true;
};

type Interfaces = {
  /** Absent: not offered over REST. */
  readonly rest?: RestInterface;
  /** Absent: the command combines operations and has its own file. */
  readonly command?: CommandInterface;
};

/** An operation whose request has parts: sent as one JSON document, as a form, or read from files. */
export type PartsOperation = Interfaces & {
  /** The parts of a request. */
  readonly parts: Readonly<Partial<Record<RequestPart, 'required' | 'optional'>>>;
  /** The part that is the whole JSON body; absent: each part has its own key. */
  readonly whole?: 'pool';
  /** The options of a request; absent: none. */
  readonly options?: {
    readonly schema: z.ZodType;
    readonly keys: readonly Exclude<keyof SolveOptions, 'language'>[];
    /** Options that the operation always uses. */
    readonly always?: Partial<SolveOptions>;
    /** How much is explained on a terminal where nobody says; absent: as everywhere. */
    readonly onTerminal?: SolveOptions['explain'];
  };
  /** Blocks the thread while it solves. @param onPrepared - see {@link Prepared}. */
  readonly run: (
    input: RequestInput,
    context: PanelContext,
    onPrepared: OnPrepared,
  ) => Promise<Outcome<Done>> | Outcome<Done>;
};

/** An operation that takes a JSON body of its own kind, and can answer line by line. */
export type BodyOperation = Interfaces & {
  readonly rest: RestInterface;
  /** @param onLine - called with every line when it is ready; null: one document is requested. */
  readonly runBody: (
    body: SentBody,
    context: PanelContext,
    onPrepared: OnPrepared,
    onLine: ((line: string) => void) | null,
  ) => Promise<Outcome<Done>>;
};

export type Operation = PartsOperation | BodyOperation;

export const done = (document: unknown): Done => ({ status: 'done', document: serialise(document) });

/** Nothing is done before this is looked up. */
export const needing = (needs: StoredNames): Done => ({ status: 'done', document: '', needs });

export const doneWithFacts = (document: Parameters<typeof factsOf>[0]): Done => ({
  ...done(document),
  facts: factsOf(document),
});

/** Applies `use` to the value, if there is one. */
export const mapOutcome = <A, B>(outcome: Outcome<A>, use: (value: A) => B): Outcome<B> =>
  outcome.status === 'invalid' ? outcome : valid(use(outcome.value));
