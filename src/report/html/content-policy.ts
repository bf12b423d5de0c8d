import { scriptHash } from './script.ts';

/**
 * What a browser may do with a report: nothing is loaded, and nothing runs but the one script of the report, whatever
 * the text of the page says.
 */
export const contentPolicy = `default-src 'none'; script-src ${scriptHash}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
