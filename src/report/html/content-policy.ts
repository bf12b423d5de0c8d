/** What a browser may do with a report: nothing is loaded and nothing runs, whatever the text of the page says. */
export const contentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
