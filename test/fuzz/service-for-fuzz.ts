/** How the service is configured for a run: no caller is slowed down, and a large body is soon too large. */
export const environmentForFuzz: Readonly<Record<string, string>> = {
  SLATE_RATE_LIMIT: '0',
  SLATE_LOG_LEVEL: 'error',
  SLATE_BODY_LIMIT: '200000',
};

/** The same for one that stores what it is sent. @param data - a folder of the run's own. */
export const environmentWithStore = (data: string): Readonly<Record<string, string>> => ({
  ...environmentForFuzz,
  SLATE_STORE: 'on',
  SLATE_DATA: data,
  SLATE_RUN_JOBS: '1',
});
