/** A manager who could look at a decision again. */
export type SecondLooker = {
  id: number;
  /** Whether it is the head of the offer, who is asked only when no team manager can. */
  isHead: boolean;
  /** Away today. */
  away: boolean;
};

/**
 * Who looks at a decision again: a manager who neither made it nor asks for the second look, there today, team managers
 * before the head of the offer. Managers alike take turns by `turn`, the request's number.
 * Undefined when there is nobody but the decider. Issue: a second look goes to someone else.
 */
export function whoLooksAgain(
  managers: readonly SecondLooker[],
  { decidedBy, askedBy, turn }: { decidedBy: number; askedBy: number; turn: number },
): number | undefined {
  const others = managers.filter(({ id }) => id !== decidedBy).toSorted((a, b) => a.id - b.id);
  const rank = (each: SecondLooker) => 4 * Number(each.id === askedBy) + 2 * Number(each.away) + Number(each.isHead);
  const best = Math.min(...others.map(rank));
  const alike = others.filter((each) => rank(each) === best);
  return alike[turn % alike.length]?.id;
}
