import type { z } from 'zod';
import type { RequestInput, RequestPart } from '../answers/request-input.ts';
import { serialise } from '../answers/result/result.ts';
import type { PanelContext } from '../answers/solve/solve-panel.ts';
import type { SolveOptions } from '../answers/solve/options.ts';
import { valid, type Invalid, type Outcome } from '../input/issues/outcome.ts';
import type { SentBody } from '../input/request-parts.ts';
import type { Statement } from '../text/catalogue.ts';
import { factsOf, type JobFacts } from './job-facts.ts';

/** The document as text, and what came out beside it. */
export type Done = {
  readonly status: 'done';
  readonly document: string;
  readonly facts?: JobFacts;
  /** Two engines contradict each other: the document must not pass for an answer. */
  readonly disagreement?: string;
  /** Of the result, where the document itself holds none. */
  readonly warnings?: readonly Pick<Statement, 'text' | 'parameters'>[];
  /** A text that goes with the document and that nobody on the way has to look at. */
  readonly text?: string;
  /** In the format VIPR, where the request wants it and there is one. */
  readonly proof?: string;
};

/** The document, or everything that is wrong with the input. */
export type JobAnswer = Done | Invalid;

/**
 * For how long to wait, seconds from now, and the document to give if the job never ends. Null: there is nothing yet
 * that the same job would not answer at once when its time is over.
 */
export type Prepared = Pick<Done, 'facts' | 'proof'> & {
  readonly document: string | null;
  readonly timeLimit: number;
};

export type OnPrepared = (prepared: Prepared) => void;

/** How REST offers an operation, and what its description says of it. */
export type RestFace = {
  readonly path: `/v1/${string}`;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** The body, as it is documented; it is checked part by part, so that everything wrong is told at once. */
  readonly request: z.ZodType;
  readonly result: { readonly description: string; readonly schema: z.ZodType };
  /** A line of the stream that it answers with where `Accept` asks for one; absent: it does not. */
  readonly line?: z.ZodType;
  /** File in `fixtures/examples` with a body that works as it stands. */
  readonly example: string;
};

/** How the command line offers an operation. Its options are those of its parts and of {@link Operation.options}. */
export type CommandFace = {
  /** Words after `slate`. */
  readonly name: string;
  /** Lines that work as they stand in a checkout. */
  readonly examples: readonly string[];
  /** Does it write the program and its proof in the format VIPR where that is asked for? */
  readonly writesProof?: true;
};

type Faces = {
  readonly role: 'analyst';
  /** Absent: it takes files that were read already, and REST does not offer it. */
  readonly rest?: RestFace;
  /** Absent: the command is more than one operation, and is written by itself. */
  readonly command?: CommandFace;
};

/** An operation on what a request brings, a part each: it can be sent as one JSON document, as a form, or read from files. */
export type PartsOperation = Faces & {
  /** What a request holds. */
  readonly parts: Readonly<Partial<Record<RequestPart, 'required' | 'optional'>>>;
  /** The part that the whole JSON body is; absent: each part stands under its own key. */
  readonly whole?: 'pool';
  /** What may be asked for in `options`; absent: nothing. */
  readonly options?: {
    readonly schema: z.ZodType;
    readonly keys: readonly (keyof SolveOptions)[];
    /** Holds whatever is asked for. */
    readonly always?: Partial<SolveOptions>;
  };
  /** Blocks the thread while it solves. @param onPrepared - see {@link Prepared}. */
  readonly run: (
    input: RequestInput,
    context: PanelContext,
    onPrepared: OnPrepared,
  ) => Promise<Outcome<Done>> | Outcome<Done>;
};

/** An operation that takes a JSON body of its own kind, and can answer line by line. */
export type BodyOperation = Faces & {
  readonly rest: RestFace;
  /** @param onLine - given every line as it comes; null: one document is wanted. */
  readonly runBody: (
    body: SentBody,
    context: PanelContext,
    onPrepared: OnPrepared,
    onLine: ((line: string) => void) | null,
  ) => Promise<Outcome<Done>>;
};

export type Operation = PartsOperation | BodyOperation;

export const done = (document: unknown): Done => ({ status: 'done', document: serialise(document) });

export const doneWithFacts = (document: Parameters<typeof factsOf>[0]): Done => ({
  ...done(document),
  facts: factsOf(document),
});

/** What is done with a value, where there is one. */
export const mapOutcome = <A, B>(outcome: Outcome<A>, use: (value: A) => B): Outcome<B> =>
  outcome.status === 'invalid' ? outcome : valid(use(outcome.value));
