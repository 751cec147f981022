import type { Html, Node } from '../platform/jsx/jsx-runtime.ts';
import { errorSummary } from './components.ts';
import type { Errors } from './fields.tsx';

export type Form = {
  action: string;
  csrf: string;
  children: Node;
  /** Carried along unseen. `seen` is the version the person was looking at. */
  hidden?: Record<string, string | number | undefined>;
  /** Where the form is saved while it is being written. */
  autosave?: string;
  /** For files. */
  upload?: boolean;
  id?: string;
};

/** A POST with its token; one form, one act. */
export function form({ action, csrf, children, hidden = {}, autosave, upload, id }: Form): Html {
  return (
    <form
      method="post"
      action={action}
      id={id}
      novalidate
      enctype={upload ? 'multipart/form-data' : undefined}
      data-autosave={autosave}
    >
      <input type="hidden" name="_csrf" value={csrf} />
      {Object.entries(hidden).map(
        ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
      )}
      {children}
    </form>
  );
}

/** The list of what needs putting right, each linked to its field; nothing when there is nothing. */
export function errorSummaryFor(errors: Errors | undefined): Node {
  const list = Object.entries(errors ?? {});
  if (list.length === 0) return null;
  return errorSummary({
    titleText: 'Please check these answers',
    errorList: list.map(([name, text]) => ({ text, href: `#${name}` })),
  });
}

/** Buttons and links that end a form, in one row. */
export function actions(children: Node): Html {
  return <div class="al-actions">{spaced(children)}</div>;
}

/** Things in a row, a space apart for those who hear or copy them. */
export function spaced(children: Node): Node {
  return Array.isArray(children) ? children.flatMap((child) => [child, ' ']) : children;
}
