/**
 * How much less of the processor threads get than the loop that answers (`nice`, where the system has it). What
 * somebody waits for is all alike, whoever does it; jobs of the queue come behind.
 */
export const osPriority = { waitedFor: 5, background: 10 } as const;
