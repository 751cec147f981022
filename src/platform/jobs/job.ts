/** What a job works with: whose queue, or every partnership when it is the clock that asks. */
export type JobInput = { partnershipId: number | undefined; signal: AbortSignal };

/**
 * One kind of work done outside a person's request. It must be safe to run twice, and at the same time as itself:
 * a program that was killed leaves its job half done, and the next sweep does it again.
 */
export type Job = {
  name: string;
  /** How often the clock asks for it, as a crontab would write it (UTC). */
  every: string;
  run(input: JobInput): Promise<void>;
};
