import { policy } from '#src/domain/people/policy.ts';
import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { addColleague } from './add-colleague.ts';
import { handOver, showHandOver } from './hand-over.ts';
import { showPeople } from './show-people.ts';

const settingStaff = policy('setting staff', ['setting_staff']);

export const peopleRoutes: AnyRoute[] = [
  get('/people', settingStaff, showPeople),
  post('/people', settingStaff, addColleague),
  get('/people/:post/hand-over', settingStaff, showHandOver),
  post('/people/:post/hand-over', settingStaff, handOver),
];
