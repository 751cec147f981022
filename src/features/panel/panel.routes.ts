import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { askClosing, close } from './closing.ts';
import { decide, showItem } from './decide.ts';
import { askHoldOver, askPlace, holdOver, placeItem } from './keep-agenda.ts';
import { keepMembers, showMembers } from './members.ts';
import { showMinutes } from './minutes.ts';
import { makesPanels, sitsOnPanels } from './panel.policy.ts';
import { addPanel, showNext, showPanels } from './panels.ts';
import { askReopening, reopen } from './reopening.ts';
import { bringInNow, showAgenda } from './show-agenda.ts';
import { askUndo, undo } from './undo.ts';

export const panelRoutes: AnyRoute[] = [
  get('/panel', sitsOnPanels, showNext),
  get('/panels', sitsOnPanels, showPanels),
  post('/panels', makesPanels, addPanel),
  get('/panels/:panel', sitsOnPanels, showAgenda),
  post('/panels/:panel/agenda', makesPanels, bringInNow),
  get('/panels/:panel/members', makesPanels, showMembers),
  post('/panels/:panel/members', makesPanels, keepMembers),
  get('/panels/:panel/items/:item', sitsOnPanels, showItem),
  post('/panels/:panel/items/:item', makesPanels, decide),
  get('/panels/:panel/items/:item/reversal', makesPanels, askUndo),
  post('/panels/:panel/items/:item/reversal', makesPanels, undo),
  get('/panels/:panel/items/:item/hold-over', makesPanels, askHoldOver),
  post('/panels/:panel/items/:item/hold-over', makesPanels, holdOver),
  get('/panels/:panel/items/:item/place', makesPanels, askPlace),
  post('/panels/:panel/items/:item/place', makesPanels, placeItem),
  get('/panels/:panel/closing', makesPanels, askClosing),
  post('/panels/:panel/closing', makesPanels, close),
  get('/panels/:panel/reopening', makesPanels, askReopening),
  post('/panels/:panel/reopening', makesPanels, reopen),
  get('/panels/:panel/minutes', sitsOnPanels, showMinutes),
];
