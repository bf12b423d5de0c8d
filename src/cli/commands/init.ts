import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../files/make-folder.ts';
import type { Command, CommandContext } from '../command.ts';
import { refuseUsage } from '../diagnostics.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { commandLineText, helpOf, textOf, usage } from '../options.ts';
import { cannotWrite } from '../output.ts';
import { filesOfTemplate, templateNames, type TemplateFile, type TemplateName } from '../templates.ts';

export const initCommand: Command = {
  name: 'init',
  operand: 'FOLDER',
  options: {
    template: {
      value: 'NAME',
      help: helpOf('option.template', { standard: templateNames[0] }),
      choices: templateNames,
    },
  },
  examples: ['slate init our-panel', 'slate init our-assembly --template assembly'],
  run: async (options, operands, context) => {
    const [folder, ...more] = operands;
    if (folder === undefined || more.length > 0) {
      return refuseUsage([usage('usage.one-folder')], 'slate init', context);
    }
    const files = await filesOfTemplate((textOf(options, 'template') ?? templateNames[0]) as TemplateName);
    const existing = files.map(({ name }) => join(folder, name)).filter((path) => existsSync(path));
    if (existing.length > 0) {
      const issues = existing.map((path) => usage('usage.exists', { path }));
      return refuseUsage(issues, 'slate init', context);
    }
    return writeAll(folder, files, context);
  },
};

const writeAll = async (
  folder: string,
  files: readonly TemplateFile[],
  context: CommandContext,
): Promise<ExitCode> => {
  let path = folder;
  try {
    makeFolder(folder);
    for (const { name, content } of files) {
      path = join(folder, name);
      // What appeared meanwhile is not overwritten either.
      await writeFile(path, content, { flag: 'wx' });
      await context.writeOut(`${path}\n`);
    }
  } catch (error) {
    context.writeError(cannotWrite(path, error));
    return exitCodes.unwritable;
  }
  context.writeError(`${commandLineText('init.next', { readme: join(folder, 'README.md') })}\n`);
  return exitCodes.done;
};
