import { heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';

const STOPS: Record<number, { title: string; says: string }> = {
  400: {
    title: 'That did not reach us whole',
    says: 'The connection may have broken off. Go back and send it again. Nothing was changed.',
  },
  403: {
    title: 'You cannot open this page',
    says: 'Your role does not include it, or the page was open too long. Go back, reload the page and try again. What you typed is kept where the page saves as you go.',
  },
  404: {
    title: 'Page not found',
    says: 'Check the address, or look for what you need from your home page. You see only the settings and requests you work with, and book only what your own area offers.',
  },
  413: { title: 'That is too large', says: 'Send a smaller file or a shorter text. Nothing was changed.' },
  429: {
    title: 'A moment, please',
    says: 'Too many pages were asked for at once. Wait a minute, then reload this page.',
  },
  503: { title: 'Very busy just now', says: 'Wait a minute, then reload this page. Nothing you saved is lost.' },
};

const PROBLEM = {
  title: 'Sorry, something went wrong here',
  says: 'Nothing you saved is lost. Try again in a minute; if it happens again, tell us the number below.',
};

/** What a person sees where there is no page for them. */
export function stopPage(status: number, httpRequest: string): Page {
  const stop = STOPS[status] ?? PROBLEM;
  const body = (
    <>
      {heading({ title: stop.title })}
      <p class="govuk-body">{stop.says}</p>
      {stop === PROBLEM && <p class="govuk-body">Number of this problem: {httpRequest}</p>}
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          Go to your home page
        </a>
      </p>
      {status === 404 && (
        <p class="govuk-body">
          <a class="govuk-link" href="/menu">
            See the menus of support
          </a>
          : anyone can read them.
        </p>
      )}
    </>
  );
  return { title: stop.title, body };
}
