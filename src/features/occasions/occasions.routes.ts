import { occasionPaths as paths } from '#src/casework/occasions/occasion-links.ts';
import { type AnyRoute, get, post, sharedGet } from '#src/platform/http/route.ts';
import { book, showBooking } from './book.ts';
import { cancelOccasion, showCancellation } from './cancel-occasion.ts';
import { changeOccasion, showFacts } from './change-occasion.ts';
import { makeOccasion, showMaking } from './make-occasion.ts';
import { noteAttendance } from './note-attendance.ts';
import { books, keepsOccasions } from './occasions.policy.ts';
import { cancelBooking, sendOwnCalendar, showBookings, showCertificate } from './own-bookings.ts';
import { sayHowUseful, showUseful } from './say-how-useful.ts';
import { shareMaterials } from './share-materials.ts';
import { showKept, showKeptList } from './show-kept.ts';
import { sendCalendar, showOccasion } from './show-occasion.ts';
import { showOccasions } from './show-occasions.ts';

export const occasionRoutes: AnyRoute[] = [
  sharedGet(paths.list, showOccasions),
  sharedGet(paths.occasion, showOccasion),
  sharedGet(paths.calendar, sendCalendar),
  get(paths.book, books, showBooking),
  post(paths.book, books, book),
  get(paths.bookings, books, showBookings),
  get(paths.bookingCalendar, books, sendOwnCalendar),
  post(paths.cancelBooking, books, cancelBooking),
  get(paths.remarks, books, showUseful),
  post(paths.remarks, books, sayHowUseful),
  get(paths.certificate, books, showCertificate),
  get(paths.kept, keepsOccasions, showKeptList),
  get(paths.making, keepsOccasions, showMaking),
  post(paths.kept, keepsOccasions, makeOccasion),
  get(paths.one, keepsOccasions, showKept),
  get(paths.facts, keepsOccasions, showFacts),
  post(paths.facts, keepsOccasions, changeOccasion),
  get(paths.cancellation, keepsOccasions, showCancellation),
  post(paths.cancellation, keepsOccasions, cancelOccasion),
  post(paths.attendance, keepsOccasions, noteAttendance),
  post(paths.materials, keepsOccasions, shareMaterials),
];
