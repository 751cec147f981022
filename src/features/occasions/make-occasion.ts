import { actingIn } from '#src/casework/acting.ts';
import { occasionLinks, occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { addOccasions, notMadeYet } from './add-occasion.ts';
import { NOTHING_TYPED, readOccasion, readTyped, type Typed, type Wanted } from './occasion.form.ts';
import { type Choices, choicesFor } from './occasion-choices.ts';
import { occasionFormPage } from './occasion-form.page.tsx';
import { readSeries } from './occasion-when.ts';
import { seriesPage } from './series.page.tsx';

export async function showMaking(context: Context): Promise<Answer> {
  const typed = { ...NOTHING_TYPED, holder: String(context.actor.id) };
  return page(formPage(context, { typed, choices: await choicesFor(context) }));
}

/** One occasion at once; a series is shown first, day by day, and made when its days were looked at. */
export async function makeOccasion(context: Context): Promise<Answer> {
  const { form, at } = context;
  const choices = await choicesFor(context);
  const typed = readTyped(form);
  const read = readOccasion(typed, { at, choices });
  if ('errors' in read) return pageWithErrors(formPage(context, { typed, choices, errors: read.errors }));
  const repeated = readSeries(typed, read.wanted);
  if ('errors' in repeated) return pageWithErrors(formPage(context, { typed, choices, errors: repeated.errors }));
  if (form.text('then') === 'change') return page(formPage(context, { typed, choices }));
  if (repeated.series.length === 1) return publish(context, repeated.series, choices);
  if (!form.has('then')) return page(previewOf(context, typed, repeated.series));
  const days = form.list('days');
  const chosen = repeated.series.filter(({ startsAt }) => days.includes(dayOf(startsAt)));
  if (chosen.length > 0) return publish(context, chosen, choices);
  return pageWithErrors(previewOf(context, typed, repeated.series, { days: 'Choose at least one day' }));
}

async function publish(context: Context, all: Wanted[], { holders }: Choices): Promise<Answer> {
  const { actor } = context;
  const missing = await notMadeYet(context, all, actor.id);
  if (missing.length === 0) return redirect(occasionPaths.kept, 'It is in the list for everyone to see.');
  const holder = holders.find(({ id }) => id === missing[0]?.holderId && id !== actor.id);
  const [first = '', ...others] = await addOccasions(actingIn(context), missing, { madeBy: actor.id, holder });
  if (others.length === 0) return redirect(occasionLinks.one(first), 'It is in the list for everyone to see.');
  return redirect(occasionPaths.kept, `${missing.length} occasions are in the list for everyone to see.`);
}

function previewOf({ csrf, partnership }: Context, typed: Typed, series: Wanted[], errors: Errors = {}) {
  return seriesPage({ typed, series, calendar: partnership.calendar, errors, csrf });
}

function formPage(
  { csrf, partnership }: Context,
  { typed, choices, errors = {} }: { typed: Typed; choices: Choices; errors?: Errors },
) {
  return occasionFormPage({ typed, errors, choices, csrf, partnership });
}
