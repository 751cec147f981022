import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { button } from '#src/govuk/components.ts';
import { textField } from '#src/govuk/fields.tsx';
import { actions, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';

type Shown = { madeAt: Date | undefined; csrf: string; address?: string };

export function calendarPage({ madeAt, csrf, address }: Shown): Page {
  const body = column(
    <>
      {heading({
        title: 'Your calendar',
        lead: 'See your visits in Outlook, Google Calendar or on your phone. They keep themselves up to date.',
        size: 'l',
      })}
      <p class="govuk-body">
        A calendar shows the setting, the day and the time. It never shows what a visit is about, nor anything about a
        child.
      </p>
      {address ? newAddress(address) : standing(madeAt)}
      {form({
        action: deliveryLinks.calendar,
        csrf,
        children: actions(
          button({
            text: madeAt ? 'Make a new address' : 'Make a private address',
            preventDoubleClick: true,
            ...(madeAt ? { classes: 'govuk-button--secondary' } : {}),
          }),
        ),
      })}
      {madeAt &&
        form({
          action: `${deliveryLinks.calendar}/end`,
          csrf,
          children: (
            <button class="al-button-link" type="submit">
              Stop the address
            </button>
          ),
        })}
    </>,
  );
  return { title: 'Your calendar', body, back: { text: 'Your work', href: deliveryLinks.allocations } };
}

function newAddress(address: string): Html {
  return panel({
    title: 'Your private address',
    children: (
      <>
        <p class="govuk-body">
          Copy it now: we show it only once. In your calendar choose “Subscribe” or “Add from internet”, and paste it.
          Anyone who has it can see where you are, so keep it to yourself.
        </p>
        {textField({ name: 'address', label: 'Address', size: 's', value: address })}
      </>
    ),
  });
}

function standing(madeAt: Date | undefined): Html {
  if (!madeAt) return <p class="govuk-body">You have no address yet.</p>;
  return (
    <p class="govuk-body">
      You made an address on {weekdayOfInstant(madeAt)}. Lost it, or shared it by mistake? Make a new one: the old one
      stops working.
    </p>
  );
}
