import { withTies } from '../answers/result/with-ties.ts';
import type { WhatIfDocument } from '../answers/what-if/what-if-summary-schema.ts';
import type { JobAnswer } from '../operations/operation.ts';
import type { OperationName } from '../operations/operations.ts';
import { render } from '../report/formats.ts';
import { announceThread } from './thread-identity.ts';
import type { ThreadTask } from './thread-pool.ts';

/** What a report is made of: the result of a run, as JSON, and the operation that answers the same. */
export type ReportJob = { readonly of: OperationName; readonly result: Uint8Array };

/** The entry of a thread that draws reports. */
export default async ({ job, port }: ThreadTask<ReportJob>): Promise<JobAnswer> => {
  announceThread(port);
  try {
    const document = withTies(JSON.parse(new TextDecoder().decode(job.result)));
    return { status: 'done', document: await draw(job.of, document) };
  } finally {
    port.close();
  }
};

const draw = async (of: ReportJob['of'], document: unknown): Promise<string> => {
  if (of !== 'what-if') return render(of, 'html', document as never);
  const { results, ...summary } = document as WhatIfDocument;
  return render(of, 'html', { summary, results });
};
