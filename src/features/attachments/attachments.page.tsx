import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { HelpAttachment } from '#src/casework/delivery/load-help.ts';
import type { Request } from '#src/casework/load-request.ts';
import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { ATTACHMENT_TYPES, type AttachmentType } from '#src/domain/delivery/attachments.ts';
import { button, fileUpload } from '#src/govuk/components.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { errorSummaryFor, form } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';

type Shown = {
  request: Request;
  attachments: HelpAttachment[];
  adds: boolean;
  mayTakeOut: (each: HelpAttachment) => boolean;
  csrf: string;
  errors?: Errors;
};

export function attachmentsPage({ request, attachments, adds, mayTakeOut, csrf, errors }: Shown): Page {
  const there = attachments.filter((each) => !each.removedAt);
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'Attachments',
        caption: `${request.reference}, ${request.setting.name}`,
        lead: 'For everyone who can open this request. Every download is logged.',
        size: 'l',
      })}
      {there.length > 0 ? list(there, mayTakeOut) : nothing(adds)}
      {takenOut(request, attachments.length - there.length)}
      {adds && section({ title: 'Add a file', children: addForm(request, csrf, errors) })}
    </>,
  );
  return {
    title: 'Attachments',
    body,
    back: { text: 'Back to the request', href: requestLinks.request(request.reference) },
  };
}

function list(attachments: HelpAttachment[], mayTakeOut: (each: HelpAttachment) => boolean): Html {
  return (
    <ul class="govuk-list al-files">
      {attachments.map((each) => (
        <li class="al-files__file">
          <a class="govuk-link al-files__name" href={deliveryLinks.attachment(each.id)} download>
            {each.name}
          </a>{' '}
          <span class="al-files__about">
            {typeOf(each)}, {sizeInWords(each.size)}, {each.addedByName}, {weekdayOfInstant(each.addedAt)}
          </span>{' '}
          {mayTakeOut(each) && (
            <a class="govuk-link al-files__remove" href={deliveryLinks.removal(each.id)}>
              Take out<span class="govuk-visually-hidden"> {each.name}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function nothing(adds: boolean): Html {
  return emptyState({
    title: 'No attachments',
    text: adds ? 'Add a handout, a picture of the room or an agreed plan below.' : 'Nobody has added a file.',
  });
}

/** A file that was taken out cannot be opened any more; the history says who took it out, when and why. */
function takenOut({ reference }: Request, count: number): Node {
  if (count === 0) return null;
  return (
    <p class="govuk-body al-quiet">
      {count === 1 ? 'One file was taken out' : `${count} files were taken out`} and cannot be opened any more.{' '}
      <a class="govuk-link" href={`${requestLinks.request(reference)}#history`}>
        See when and why
      </a>
    </p>
  );
}

function addForm(request: Request, csrf: string, errors: Errors | undefined): Node {
  const error = errors?.file;
  return form({
    action: deliveryLinks.attachments(request.reference),
    csrf,
    upload: true,
    children: [
      fileUpload({
        name: 'file',
        id: 'file',
        label: { text: 'The file', classes: 'govuk-label--s' },
        hint: {
          text: 'PDF, Word, Excel, PowerPoint, PNG, JPEG or plain text, up to 5 MB. No child’s name in it, please.',
        },
        ...(error ? { errorMessage: { text: error } } : {}),
      }),
      button({ text: 'Add the file', preventDoubleClick: true }),
    ],
  });
}

function typeOf({ mediaType }: HelpAttachment): string {
  return ATTACHMENT_TYPES[mediaType as AttachmentType]?.label ?? 'File';
}

function sizeInWords(bytes: number): string {
  if (bytes < 100_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
