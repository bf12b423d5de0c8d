import createClient from 'openapi-fetch';
import type { components, paths } from './api.js';

const toForm = (body: object): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    form.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return form;
};

/** Some operations answer in other formats too, where `Accept` asks for them: this program reads JSON alone. */
type Read = 'application/json' | 'application/problem+json';

/**
 * A program of somebody who knows the service by its description alone: `api.d.ts` is generated from it
 * by openapi-typescript, with its default options, before this is compiled and run.
 */
export const clientOf = (baseUrl: string) => {
  const { GET, POST, PUT } = createClient<paths, Read>({ baseUrl });

  return {
    /** Solves a pool given in the request; of the options one is left to each default. */
    solve: async (body: components['schemas']['SolveRequestInput']) => {
      const options: components['schemas']['SolveOptionsInput'] = { timeLimit: 30 };
      const { data, error } = await POST('/v1/slates', { body: { ...body, options } });
      if (error !== undefined) throw new Error(error.type);
      // The outcome says what else is there.
      return data.outcome === 'selected'
        ? { objective: data.objective, members: data.slate.map(({ id }) => id), core: data.core }
        : data.outcome;
    },

    /** The same as a form, whose parts are text where they need not be files. */
    solveForm: async (pool: string, rules: string) => {
      const body = { pool, rules, options: { explain: 'rules' } } as const;
      const { data, error } = await POST('/v1/slates', { body, bodySerializer: toForm });
      if (error !== undefined) throw new Error(error.type);
      return data.rules.map(({ rule, removed = null }) => ({ rule, removed }));
    },

    /** Stores a pool and a rule set and starts a run of them. */
    start: async (
      name: string,
      pool: components['schemas']['PoolInput'],
      rules: components['schemas']['RuleSetInput'],
    ) => {
      const stored = await PUT('/v1/pools/{name}', { params: { path: { name } }, body: pool });
      if (stored.error !== undefined) throw new Error(stored.error.type);
      const put = await PUT('/v1/rule-sets/{id}', { params: { path: { id: name } }, body: rules });
      if (put.error !== undefined) throw new Error(put.error.type);
      const { data, error } = await POST('/v1/runs', {
        body: { kind: 'solve', pool: { name }, rules: { id: name, version: put.data.version } },
      });
      if (error !== undefined) throw new Error(error.type);
      return { id: data.id, version: stored.data.versions[0]?.version };
    },

    /** The status of a run, and its record once it has ended. */
    record: async (id: string) => {
      const run = await GET('/v1/runs/{id}', { params: { path: { id } } });
      if (run.error !== undefined) throw new Error(run.error.type);
      if (run.data.finished === null) return null;
      const { data, error } = await GET('/v1/runs/{id}/record', { params: { path: { id } } });
      if (error !== undefined) throw new Error(error.type);
      return { status: run.data.status, outcome: data.outcome, objective: data.objective, ties: data.ties };
    },

    /** What the service says of a pool that it cannot read: a problem document. */
    refusal: async (body: components['schemas']['PoolInput']) => {
      const { error, response } = await POST('/v1/pools/check', { body });
      const errors = error?.errors ?? [];
      return { status: response.status, type: error?.type, places: errors.map(({ pointer }) => pointer) };
    },

    /** A query parameter that has a default may be left out. */
    runs: async () => {
      const { data } = await GET('/v1/runs', { params: { query: { kind: 'solve' } } });
      return data?.runs.length;
    },
  };
};
