import type { CommandName } from '../operations/operation.ts';
import type { OperationName, PartsOperationName } from '../operations/operations.ts';
import type { Command } from './command.ts';

type Load = () => Promise<Command>;

/** The commands that are more than one operation, or none, in the order in which the help lists them. */
const ownCommands: Readonly<Partial<Record<CommandName, Load>>> = {
  init: async () => (await import('./commands/init.ts')).initCommand,
  whatif: async () => (await import('./commands/whatif.ts')).whatifCommand,
  summary: async () => (await import('./commands/summary.ts')).summaryCommand,
  replay: async () => (await import('./commands/replay.ts')).replayCommand,
  'pool convert': async () => (await import('./commands/pool-convert.ts')).poolConvertCommand,
  'pool generate': async () => (await import('./commands/pool-generate.ts')).poolGenerateCommand,
  'pool put': async () => (await import('./commands/pool-put.ts')).poolPutCommand,
  'pool list': async () => (await import('./commands/pool-list.ts')).poolListCommand,
  'pool erase': async () => (await import('./commands/pool-erase.ts')).poolEraseCommand,
  'rules list': async () => (await import('./commands/rules-list.ts')).rulesListCommand,
  'rules show': async () => (await import('./commands/rules-show.ts')).rulesShowCommand,
  'rules schema': async () => (await import('./commands/rules-schema.ts')).rulesSchemaCommand,
  'rules import': async () => (await import('./commands/rules-import.ts')).rulesImportCommand,
  'rules delete': async () => (await import('./commands/rules-delete.ts')).rulesDeleteCommand,
  'runs start': async () => (await import('./commands/runs-start.ts')).runsStartCommand,
  'runs list': async () => (await import('./commands/runs-list.ts')).runsListCommand,
  'runs show': async () => (await import('./commands/runs-show.ts')).runsShowCommand,
  'runs cancel': async () => (await import('./commands/runs-cancel.ts')).runsCancelCommand,
  'runs report': async () => (await import('./commands/runs-report.ts')).runsReportCommand,
  'runs diff': async () => (await import('./commands/runs-diff.ts')).runsDiffCommand,
  'journal verify': async () => (await import('./commands/journal-verify.ts')).journalVerifyCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  worker: async () => (await import('./commands/worker.ts')).workerCommand,
  'keys create': async () => (await import('./commands/keys-create.ts')).keysCreateCommand,
  'keys list': async () => (await import('./commands/keys-list.ts')).keysListCommand,
  'keys revoke': async () => (await import('./commands/keys-revoke.ts')).keysRevokeCommand,
  openapi: async () => (await import('./commands/openapi.ts')).openapiCommand,
};

/** The commands of operations, by their names. Loaded when no other command is meant: it is everything that solves. */
const operationCommands = async (): Promise<Readonly<Record<string, Load>>> => {
  const { operations } = await import('../operations/operations.ts');
  const named = (Object.keys(operations) as OperationName[]).flatMap((name): [string, Load][] => {
    const { command } = operations[name] as { readonly command?: { readonly name: string } };
    const load: Load = async () =>
      (await import('./operation-command.ts')).commandOf(name as PartsOperationName);
    return command === undefined ? [] : [[command.name, load]];
  });
  return Object.fromEntries(named);
};

/** The names of all commands: first those of one word. */
export const commandNames = async (): Promise<readonly string[]> => {
  const names = [...Object.keys(await operationCommands()), ...Object.keys(ownCommands)];
  const isOneWord = (name: string): boolean => !name.includes(' ');
  return [...names.filter(isOneWord), ...names.filter((name) => !isOneWord(name)).toSorted()];
};

/** The command that a command line begins with; null: none. Only that one is loaded. */
export const findCommand = async (words: readonly string[]): Promise<Command | null> => {
  const within = (loads: Readonly<Record<string, Load>>): Load | undefined =>
    Object.entries(loads).find(([name]) =>
      name.split(' ').every((word, index) => words[index] === word),
    )?.[1];
  const load = within(ownCommands) ?? within(await operationCommands());
  return load === undefined ? null : await load();
};
