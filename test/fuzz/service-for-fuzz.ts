/** How the service is configured for a run: no caller is slowed down, and a large body is soon too large. */
export const environmentForFuzz: Readonly<Record<string, string>> = {
  SLATE_RATE_LIMIT: '0',
  SLATE_LOG_LEVEL: 'error',
  SLATE_BODY_LIMIT: '200000',
};
