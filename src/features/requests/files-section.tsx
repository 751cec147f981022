import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { WITH_EXPERTS } from '#src/domain/requests/lifecycle.ts';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { RequestView } from './request-view.ts';

/** Files that came with the help; they open for those who may see the request. */
export function filesSection({ help, request, movers }: RequestView): Node {
  const files = help.attachments.filter((file) => !file.removedAt);
  const mayAdd = movers.some((mover) => mover !== 'panel') && WITH_EXPERTS.includes(request.status);
  if (files.length === 0 && !mayAdd) return null;
  const all = deliveryLinks.attachments(request.reference);
  return section({
    id: 'files',
    title: 'Files',
    children: (
      <>
        {files.length > 0 && (
          <ul class="govuk-list">
            {files.map(({ id, name, size, addedByName, addedAt }) => (
              <li>
                <a class="govuk-link al-words" href={deliveryLinks.attachment(id)} download>
                  {name}
                </a>{' '}
                <span class="al-quiet al-small">
                  {sizeWords(size)}, {addedByName}, {weekdayOfInstant(addedAt)}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={all}>
            {mayAdd ? 'Add a file' : 'All files'}
          </a>
        </p>
      </>
    ),
  });
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
