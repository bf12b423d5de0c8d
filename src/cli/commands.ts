import type { CommandName } from '../operations/operation.ts';
import { loadOperation, operationCommands } from '../operations/load-operation.ts';
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

/** The commands of operations, by their names. */
const ofOperations: Readonly<Record<string, Load>> = Object.fromEntries(
  Object.entries(operationCommands).map(([command, name]) => [
    command,
    async () => (await import('./operation-command.ts')).commandOf(name, await loadOperation(name)),
  ]),
);

/** The names of all commands: first those of one word. */
export const commandNames = (): readonly string[] => {
  const names = [...Object.keys(operationCommands), ...Object.keys(ownCommands)];
  const isOneWord = (name: string): boolean => !name.includes(' ');
  return [...names.filter(isOneWord), ...names.filter((name) => !isOneWord(name)).toSorted()];
};

/** The command that a command line begins with; null: none. Only that one is loaded. */
export const findCommand = async (words: readonly string[]): Promise<Command | null> => {
  const within = (loads: Readonly<Record<string, Load>>): Load | undefined =>
    Object.entries(loads).find(([name]) =>
      name.split(' ').every((word, index) => words[index] === word),
    )?.[1];
  const load = within(ownCommands) ?? within(ofOperations);
  return load === undefined ? null : await load();
};
