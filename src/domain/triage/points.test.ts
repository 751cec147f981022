import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POINTS, type PointCode } from './points.ts';
import { recommend } from './recommend.ts';
import { type Changes, request } from './request.builder.ts';

const points: Record<PointCode, { applies: Changes; not: Changes }> = {
  plan_scope: {
    applies: { answers: { subject: 'child', senStatus: 'E' } },
    not: { answers: { subject: 'group', senStatus: 'E' } },
  },
  one_to_one_by_agreement: {
    applies: { answers: { tried: 'one to one reading' } },
    not: { answers: { subject: 'child', senStatus: 'E', tried: 'one to one reading' } },
  },
  no_diagnosis_needed: {
    applies: { answers: { familyView: 'They wait for a diagnosis' } },
    not: { answers: { familyView: 'They wait for the summer' } },
  },
  assessment_mentioned: {
    applies: { answers: { tried: 'EHCNA planned', helpWanted: ['group'] } },
    not: { answers: { tried: 'Review planned' } },
  },
  parent_agreement: {
    applies: { answers: { subject: 'child', parentAgreement: 'not_yet' } },
    not: { answers: { subject: 'child', parentAgreement: 'yes' } },
  },
  in_care: { applies: { answers: { contexts: ['in_care'] } }, not: { answers: { contexts: ['young_carer'] } } },
  new_to_english: { applies: { answers: { contexts: ['new_to_english'] } }, not: {} },
  urgent_without_reason: {
    applies: { answers: { urgency: 'this_week' } },
    not: { answers: { urgency: 'this_week', urgencyReason: 'New pupils start on Monday' } },
  },
  open_requests: { applies: { history: { openRequests: 1 } }, not: { history: { openRequests: 0 } } },
  many_requests: {
    applies: { history: { requestsLast12Months: 6 } },
    not: { history: { requestsLast12Months: 5 } },
  },
  first_request: {
    applies: { history: { requestsLast12Months: 0 } },
    not: { history: { requestsLast12Months: 0, openRequests: 1 } },
  },
  childminder: { applies: { setting: { kind: 'childminder' } }, not: { setting: { kind: 'pvi_nursery' } } },
};
for (const { code } of POINTS) {
  test(`the point ${code} is made when it applies, and only then`, () => {
    const made = (changes: Changes) => recommend(request(changes)).points.map((point) => point.point);
    assert.ok(made(points[code].applies).includes(code));
    assert.ok(!made(points[code].not).includes(code));
  });
}
