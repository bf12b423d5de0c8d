import { serialise } from '../../answers/result/result.ts';
import { journalPlaceText } from '../../report/journal-text.ts';
import { plural } from '../../report/text.ts';
import { erasureSchema, storedPoolSchema } from '../../run-kinds/stored-schema.ts';
import type { Command } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { ask } from '../service/ask.ts';
import { serverOption, withService, type Service } from '../service/with-service.ts';
import { listPools } from '../service/list-pools.ts';
import { listRuns } from '../service/list-runs.ts';
import { refuseUsage } from './keys-shared.ts';
import { mistakeInName } from './pool-shared.ts';
import { asJson, listFormatOption } from './runs-shared.ts';

export const poolEraseCommand: Command = {
  name: 'pool erase',
  summary: 'delete a stored pool for good, and with it every result that was made from it',
  operand: 'NAME',
  options: {
    yes: { help: 'do it; without this it only says what would be lost' },
    format: listFormatOption,
    server: serverOption,
  },
  examples: [
    'slate pool erase open-call --server http://127.0.0.1:3000',
    'slate pool erase open-call --yes --server http://127.0.0.1:3000',
  ],
  run: async (options, operands, context) => {
    const command = 'slate pool erase';
    const [name, ...more] = operands;
    if (name === undefined || more.length > 0) {
      return refuseUsage(['pool erase takes the NAME of one stored pool.'], command, context);
    }
    const mistake = mistakeInName(name);
    if (mistake !== null) return refuseUsage([mistake], command, context);
    return withService(options, command, context, async (service) => {
      if (options['yes'] !== true) return sayWhatIsLost(service, name);
      const path = `/v1/pools/${name}`;
      const asked = await ask(service, { method: 'DELETE', path, schema: erasureSchema });
      if ('code' in asked) return asked.code;
      const { document } = asked;
      const text = `${name} is erased, and with it the results of ${plural(document.runs, 'run')}.\nJournal: ${journalPlaceText(document.journal)}.\n`;
      await context.writeOut(asJson(options) ? serialise(document) : text);
      return exitCodes.done;
    });
  },
};

/** Refuses, and names what would be gone. */
const sayWhatIsLost = async (service: Service, name: string): Promise<ExitCode> => {
  const { context, command } = service;
  const listed = await listPools(service);
  if ('code' in listed) return listed.code;
  const found = listed.document.pools.find((one) => one.name === name);
  if (found === undefined) return refuseUsage([`There is no stored pool ${name}.`], command, context);
  if (found.erased !== null) return refuseUsage([`${name} was erased on ${found.erased}.`], command, context);
  // The list has no more than its newest versions.
  const whole = await ask(service, { path: `/v1/pools/${name}`, schema: storedPoolSchema });
  if ('code' in whole) return whole.code;
  const { versions } = whole.document;
  const runs = await listRuns(service, { pool: name }, Infinity);
  if ('code' in runs) return runs.code;
  const [latest] = versions;
  const content = `${plural(versions.length, 'version')}${latest === undefined ? '' : ` (${plural(latest.candidates, 'candidate')} in the latest)`}`;
  const results = plural(runs.document.runs.length, 'run');
  const detail = `This would delete ${name} for good: ${content}, and the results of ${results}. Records and the journal stay. Say --yes to do it.`;
  return refuseUsage([detail], command, context);
};
