import type { Page } from '#src/platform/http/answers.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

/** A link that has run out: nobody's fault, and the same can be told another way. */
export function echoGone(partnership: Partnership): Page {
  const title = 'This link does not work any more';
  const body = (
    <div class="al-voice">
      <h1 class="al-voice__title">{title}</h1>
      <p class="al-voice__lead">
        It was only for a few weeks. You can still tell us: sign in, open the request and choose “Six weeks on”. Or tell
        your lead.
      </p>
    </div>
  );
  return { title, body, partnership, unlisted: true };
}
