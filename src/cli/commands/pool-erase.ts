import { serialise } from '../../answers/result/result.ts';
import { journalPlaceText } from '../../report/journal-text.ts';
import { erasureSchema, storedPoolSchema } from '../../run-kinds/stored-schema.ts';
import type { Command } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { helpOf, commandLineText, usage } from '../options.ts';
import { issueInName } from '../stored-names.ts';
import { refuseUsage } from '../diagnostics.ts';
import { ask } from '../service/ask.ts';
import { listPools } from '../service/list-pools.ts';
import { listRuns } from '../service/list-runs.ts';
import { serverOption, withService, type Service } from '../service/with-service.ts';
import { asJson, listFormatOption } from './runs-shared.ts';

export const poolEraseCommand: Command = {
  name: 'pool erase',
  operand: 'NAME',
  options: {
    yes: { help: helpOf('option.yes') },
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
      return refuseUsage([usage('usage.one-stored-pool')], command, context);
    }
    const issue = issueInName(name);
    if (issue !== null) return refuseUsage([issue], command, context);
    return withService(options, command, context, async (service) => {
      if (options['yes'] !== true) return refuseUnconfirmed(service, name);
      const path = `/v1/pools/${name}`;
      const asked = await ask(service, { method: 'DELETE', path, schema: erasureSchema });
      if ('code' in asked) return asked.code;
      const { document } = asked;
      const erased = commandLineText('pool.erased', { name, runs: document.runs });
      const text = `${erased}\n${commandLineText('journal-entry', { place: journalPlaceText(document.journal) })}\n`;
      await context.writeOut(asJson(options) ? serialise(document) : text);
      return exitCodes.done;
    });
  },
};

/** Refuses, and reports what would be deleted. */
const refuseUnconfirmed = async (service: Service, name: string): Promise<ExitCode> => {
  const { context, command } = service;
  const listed = await listPools(service);
  if ('code' in listed) return listed.code;
  const found = listed.document.pools.find((one) => one.name === name);
  if (found === undefined) return refuseUsage([usage('usage.no-stored-pool', { name })], command, context);
  if (found.erased !== null) {
    return refuseUsage([usage('usage.pool-erased', { name, date: found.erased })], command, context);
  }
  // The list has no more than its newest versions.
  const whole = await ask(service, { path: `/v1/pools/${name}`, schema: storedPoolSchema });
  if ('code' in whole) return whole.code;
  const { versions } = whole.document;
  const runs = await listRuns(service, { pool: name }, Infinity);
  if ('code' in runs) return runs.code;
  const detail = usage('usage.confirm-erase', {
    name,
    versions: versions.length,
    candidates: versions[0]?.candidates ?? 0,
    runs: runs.document.runs.length,
  });
  return refuseUsage([detail], command, context);
};
