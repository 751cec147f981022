import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';

export type Moment = { title: Node; when: string; who?: string | undefined; detail?: Node };

/** What happened, newest first as given: title, who and when already in words. */
export function timeline(moments: Moment[]): Html {
  return (
    <ol class="al-timeline">
      {moments.map(({ title, when, who, detail }) => (
        <li class="al-timeline__item">
          <p class="al-timeline__title">{title}</p>
          <p class="al-timeline__when">
            {when}
            {who && `, ${who}`}
          </p>
          {detail && <div class="al-timeline__detail">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
