/** Who has taken whose place in which help: what was meant to be done by one is done by the other from then on. */
export class StandIns {
  private readonly places = new Map<string, number>();

  takePlace(reference: string, from: number, to: number): void {
    this.places.set(`${reference} ${from}`, to);
  }

  /** Who does now what this person was to do. */
  nowFor(reference: string, personId: number): number {
    const next = this.places.get(`${reference} ${personId}`);
    return next === undefined ? personId : this.nowFor(reference, next);
  }
}
