import { BY_CLUSTER, type Measure } from './measure.ts';

/** Measures of asking for help. */
export const ASKING = {
  requests: {
    name: 'Requests',
    meaning: 'Times a setting asked for help, including those where the strategies were enough.',
    definition: 'Every row of requests counts 1 on the day it was sent. A stage is where the request is now.',
    unit: 'requests',
    source: 'requests.sent_at, status, main_area, level, subject',
    owner: 'eah_lead',
    better: 'neither',
    target: null,
    how: 'sum',
    by: ['part', 'area', 'level', 'phase', 'subject', 'cluster'],
    partIs: 'status',
  },
  enough: {
    name: 'Strategies were enough',
    meaning: 'Settings that found what they needed before anyone replied.',
    definition: 'Of the requests sent, those whose status is “enough”, on the day sent.',
    unit: '% of requests',
    source: 'requests.status, sent_at',
    owner: 'eah_lead',
    better: 'up',
    target: null,
    how: 'share',
    by: BY_CLUSTER,
  },
  minutes_to_write: {
    name: 'Time to write a request',
    meaning: 'Active writing for the middle request.',
    definition:
      'Time between one page or save and the next, up to two minutes each, added up and rounded to whole minutes; requests without any are left out. On the day sent.',
    unit: 'minutes',
    source: 'requests.active_seconds',
    owner: 'eah_lead',
    better: 'down',
    target: 'promiseMinutes',
    how: 'median',
    by: BY_CLUSTER,
  },
  repeats: {
    name: 'Repeat requests',
    meaning: 'Requests that come back to something asked before.',
    definition:
      'Of the requests sent, those linked to an earlier, ended request of the setting about the same thing. On the day sent.',
    unit: '% of requests',
    source: 'requests.repeat_of',
    owner: 'eah_lead',
    better: 'down',
    target: null,
    how: 'share',
    by: BY_CLUSTER,
  },
} as const satisfies Record<string, Measure>;
