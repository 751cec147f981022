import type { Request } from '#src/casework/load-request.ts';
import type { RequestHistory } from '#src/casework/request-view/request-history.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { MoveName } from '#src/domain/requests/lifecycle.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Holder } from './requests.queries.ts';

/** Everything the request's page shows, read once. */
export type RequestView = {
  request: Request;
  history: RequestHistory;
  holder: Holder | undefined;
  moves: MoveName[];
  viewer: 'setting' | 'partnership';
  mayReadLooks: boolean;
  today: CalendarDay;
  partnership: Partnership;
  csrf: string;
  /** What was typed as an answer, when it needs putting right. */
  typed?: { answer: string; errors: Errors };
};
