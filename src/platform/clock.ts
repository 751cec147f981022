/** The one place that reads the machine's clock; everything else is handed `at` or `today`. */
export type Clock = () => Date;

export const machineClock: Clock = () => new Date();

export function fixedClock(at: Date): Clock & { set(at: Date): void } {
  let current = at;
  return Object.assign(() => current, {
    set(next: Date) {
      current = next;
    },
  });
}
