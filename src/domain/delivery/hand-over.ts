/** What may stand between an expert and a setting. */
export type Ties = { homeSettingId: number | null; staffOf: readonly number[] };

/**
 * Why an expert cannot help this setting, in words; undefined when nothing stands between them.
 * Brief: a secondee is never sent to the school that lent them, nor anyone to a setting they work for.
 */
export function conflictOfInterest({ homeSettingId, staffOf }: Ties, settingId: number): string | undefined {
  if (homeSettingId === settingId) return 'They are lent by this setting, so they cannot be its expert';
  if (staffOf.includes(settingId)) return 'They work for this setting, so they cannot be its expert';
  return undefined;
}

/** The sessions that pass to a colleague: what was promised less what took place, and at least one to begin with. */
export function sessionsLeft(promised: number, happened: number): number {
  return Math.max(1, promised - happened);
}
