import { type AnyRoute, get } from '#src/platform/http/route.ts';
import { mayList, mayOpen } from './settings.policy.ts';
import { showSetting } from './show-setting.ts';
import { showSettings } from './show-settings.ts';

export const settingRoutes: AnyRoute[] = [
  get('/settings', mayList, showSettings),
  get('/settings/:id', mayOpen, showSetting),
];
