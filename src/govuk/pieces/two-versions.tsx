import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';

export type TwoVersions = {
  /** What the person typed, whole. */
  yours: Node;
  /** What is saved now. */
  theirs: Node;
  who: string;
  /** "at 14:05 today". */
  when: string;
};

/** Someone else saved first: both versions side by side, and not a word lost. */
export function twoVersions({ yours, theirs, who, when }: TwoVersions): Html {
  return (
    <section class="al-versions" aria-labelledby="two-versions">
      <h2 class="govuk-heading-m" id="two-versions">
        This changed while you were writing
      </h2>
      <p class="govuk-body">
        {who} saved a change {when}. Nothing of yours is lost: compare the two, then choose what to keep.
      </p>
      <div class="al-versions__pair">
        <div class="al-versions__one al-versions__one--yours">
          <h3 class="govuk-heading-s">What you wrote</h3>
          <div class="al-versions__text">{yours}</div>
        </div>
        <div class="al-versions__one">
          <h3 class="govuk-heading-s">What {who} saved</h3>
          <div class="al-versions__text">{theirs}</div>
        </div>
      </div>
    </section>
  );
}
