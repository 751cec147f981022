import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';

type Kept = {
  action: string;
  /** Where the form is found again. */
  at: string;
  csrf: string;
  personId: number;
  /** The page answers what was just sent, and shows it with what to put right. */
  answers: boolean;
  hidden: Record<string, string | number>;
  children: Node;
};

/**
 * A form whose words stay on the phone until we have them (client/kept.js). Without the script it is the browser's own
 * form, which is all that is needed while the connection holds.
 */
export function keptForm({ action, at, csrf, personId, answers, hidden, children }: Kept): Html {
  return (
    <form
      method="post"
      action={action}
      novalidate
      data-keep={String(personId)}
      data-keep-at={at}
      data-keep-answer={answers}
    >
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="person" value={personId} />
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

/**
 * Tells the script that what was kept under this key has arrived, so that no word of it stays on the phone: a new
 * session, or a change that has `made` this version.
 */
export function arrived(key: string, made: number | undefined): Html {
  return <span data-kept-arrived={key} data-kept-version={made} hidden></span>;
}
