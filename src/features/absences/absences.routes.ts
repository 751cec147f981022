import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { links } from './absences.links.ts';
import { arrangesCover } from './absences.policy.ts';
import { addAbsence } from './add-absence.ts';
import { cancelAbsence } from './cancel-absence.ts';
import { showAbsences } from './show-absences.ts';

export const absenceRoutes: AnyRoute[] = [
  get(links.absences, arrangesCover, showAbsences),
  post(links.absences, arrangesCover, addAbsence),
  post(links.ended, arrangesCover, cancelAbsence),
];
