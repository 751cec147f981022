import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { amend } from './amend.ts';
import { answerQuestion } from './answer-question.ts';
import { findByReference } from './find-by-reference.ts';
import { reopen } from './reopen.ts';
import { paths } from './requests.links.ts';
import { askersAndLeads, readRequests, settingStaff } from './requests.policy.ts';
import { showAmend } from './show-amend.ts';
import { showLooks } from './show-looks.ts';
import { showReopen } from './show-reopen.ts';
import { showRequest } from './show-request.ts';
import { showRequests } from './show-requests.ts';
import { showWithdraw } from './show-withdraw.ts';
import { withdraw } from './withdraw.ts';

export const requestRoutes: AnyRoute[] = [
  get(paths.list, settingStaff, showRequests),
  get(paths.find, readRequests, findByReference),
  get(paths.request, readRequests, showRequest),
  post(paths.answer, settingStaff, answerQuestion),
  get(paths.withdraw, settingStaff, showWithdraw),
  post(paths.withdraw, settingStaff, withdraw),
  get(paths.reopen, askersAndLeads, showReopen),
  post(paths.reopen, askersAndLeads, reopen),
  get(paths.amend, settingStaff, showAmend),
  post(paths.amend, settingStaff, amend),
  get(paths.looks, askersAndLeads, showLooks),
];
