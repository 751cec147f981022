import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from './answers.ts';
import type { RequestSetting } from './phases.ts';
import { PROMPTS, promptsFor } from './prompts.ts';
import { strategyByCode } from './strategies/all-strategies.ts';

const PRIMARY: RequestSetting = { phase: 'primary', kind: 'school' };
const CHILDMINDER: RequestSetting = { phase: 'early_years', kind: 'childminder' };
const COLLEGE: RequestSetting = { phase: 'post_16', kind: 'college' };

type Case = { answers: Answers; setting?: RequestSetting };

/** For every rule, answers that make it appear and, as close to them as can be, answers that do not. */
const CASES: Record<string, { fires: Case; silent: Case }> = {
  persistent_absence: {
    fires: { answers: { contexts: ['persistent_absence'] } },
    silent: { answers: { contexts: ['persistent_absence', 'ebsna'] } },
  },
  ebsna: { fires: { answers: { contexts: ['ebsna'] } }, silent: { answers: { contexts: ['persistent_absence'] } } },
  part_time_timetable: {
    fires: { answers: { contexts: ['part_time_timetable'] } },
    silent: { answers: { contexts: ['part_time_timetable'] }, setting: CHILDMINDER },
  },
  exclusion_risk: {
    fires: { answers: { contexts: ['exclusion_risk'] } },
    silent: { answers: { contexts: ['suspension'] } },
  },
  suspension: { fires: { answers: { contexts: ['suspension'] } }, silent: { answers: { contexts: [] } } },
  home_education: {
    fires: { answers: { contexts: ['home_education'] } },
    silent: { answers: { contexts: ['ebsna'] } },
  },
  in_care: { fires: { answers: { contexts: ['in_care'] } }, silent: { answers: { contexts: ['young_carer'] } } },
  medical: { fires: { answers: { contexts: ['medical'] } }, silent: { answers: { contexts: ['health_waiting'] } } },
  health_waiting: {
    fires: { answers: { contexts: ['health_waiting'] } },
    silent: { answers: { contexts: ['medical'] } },
  },
  new_to_english: { fires: { answers: { contexts: ['new_to_english'] } }, silent: { answers: {} } },
  young_carer: { fires: { answers: { contexts: ['young_carer'] } }, silent: { answers: { contexts: ['in_care'] } } },
  bereavement: { fires: { answers: { contexts: ['bereavement'] } }, silent: { answers: { contexts: ['in_care'] } } },
  transition_under_way: {
    fires: { answers: { contexts: ['transition'] } },
    silent: { answers: { subject: 'group', yearGroups: ['year_6'] } },
  },
  reduced_hours_early_years: {
    fires: { answers: { contexts: ['part_time_timetable'] }, setting: CHILDMINDER },
    silent: { answers: { contexts: ['part_time_timetable'] } },
  },
  starting_school: {
    fires: { answers: { subject: 'child', childYear: 'reception' } },
    silent: { answers: { subject: 'child', childYear: 'year_1' } },
  },
  moving_to_secondary: {
    fires: { answers: { subject: 'group', yearGroups: ['year_5', 'year_6'] } },
    silent: { answers: { subject: 'group', yearGroups: ['year_5'] } },
  },
  moving_to_post_16: {
    fires: { answers: { subject: 'child', childYear: 'year_11' } },
    silent: { answers: { subject: 'child', childYear: 'year_10' } },
  },
  under_fives_talk: {
    fires: { answers: { areas: ['communication'] }, setting: CHILDMINDER },
    silent: { answers: { areas: ['communication'] }, setting: PRIMARY },
  },
  two_year_check: {
    fires: { answers: { subject: 'child', childYear: 'age_2' }, setting: CHILDMINDER },
    silent: { answers: { subject: 'child', childYear: 'age_3' }, setting: CHILDMINDER },
  },
  small_provider: { fires: { answers: {}, setting: CHILDMINDER }, silent: { answers: {}, setting: PRIMARY } },
  preparing_for_adulthood: { fires: { answers: {}, setting: COLLEGE }, silent: { answers: {}, setting: PRIMARY } },
  ehcp_scope: {
    fires: { answers: { subject: 'child', senStatus: 'E' } },
    silent: { answers: { subject: 'child', senStatus: 'K' } },
  },
  nothing_in_place: {
    fires: { answers: { inPlace: { offer_comm_visuals: 'not_yet', offer_comm_talk: 'not_yet' } } },
    silent: { answers: { inPlace: { offer_comm_visuals: 'not_yet', offer_comm_talk: 'in_place' } } },
  },
  much_is_helping: {
    fires: { answers: { inPlace: { a: 'helping', b: 'helping', c: 'helping', d: 'not_yet' } } },
    silent: { answers: { inPlace: { a: 'helping', b: 'helping', c: 'in_place' } } },
  },
  someone_unsafe: {
    fires: { answers: { noticed: 'She has bruises on both arms.' } },
    silent: { answers: { noticed: 'She leaves the room when it is loud.' } },
  },
  no_diagnosis_needed: {
    fires: { answers: { familyView: 'They think it may be ADHD.' } },
    silent: { answers: { familyView: 'They think she is tired.' } },
  },
  assessment_is_another_route: {
    fires: { answers: { tried: 'We are thinking of an EHC needs assessment.' } },
    silent: { answers: { tried: 'We made a plan and reviewed it.' } },
  },
  one_child_or_group: { fires: { answers: { subject: 'child' } }, silent: { answers: { subject: 'group' } } },
  whole_class: {
    fires: { answers: { subject: 'group', howMany: 15 } },
    silent: { answers: { subject: 'group', howMany: 14 } },
  },
  one_to_one_asked: {
    fires: { answers: { senStatus: 'K', noticed: 'He needs one-to-one help.' } },
    silent: { answers: { senStatus: 'E', noticed: 'He needs one-to-one help.' } },
  },
  not_sure_is_fine: {
    fires: { answers: { helpWanted: ['not_sure'] } },
    silent: { answers: { helpWanted: ['advice'] } },
  },
  this_week: { fires: { answers: { urgency: 'this_week' } }, silent: { answers: { urgency: 'this_term' } } },
  agreement_not_yet: {
    fires: { answers: { subject: 'child', parentAgreement: 'not_yet' } },
    silent: { answers: { subject: 'child', parentAgreement: 'yes' } },
  },
  family_view_missing: {
    fires: { answers: { subject: 'group', familyView: '  ' } },
    silent: { answers: { subject: 'group', familyView: 'They see it too.' } },
  },
  child_view_missing: {
    fires: { answers: { subject: 'child' } },
    silent: { answers: { subject: 'team' } },
  },
};

test('every rule has a case in which it appears and one in which it does not', () => {
  assert.deepEqual(Object.keys(CASES).sort(), PROMPTS.map((prompt) => prompt.code).sort());
});

for (const prompt of PROMPTS) {
  const pair = CASES[prompt.code];
  test(`${prompt.code} appears when it should, at its step and no other`, () => {
    assert.ok(pair);
    const { answers, setting = PRIMARY } = pair.fires;
    assert.ok(codesAt(answers, setting, prompt.shows).includes(prompt.code));
    const elsewhere = prompt.shows === 'check' ? 'areas' : 'check';
    assert.ok(!codesAt(answers, setting, elsewhere).includes(prompt.code));
  });
  test(`${prompt.code} stays away when it should`, () => {
    assert.ok(pair);
    const { answers, setting = PRIMARY } = pair.silent;
    assert.ok(!codesAt(answers, setting, prompt.shows).includes(prompt.code));
  });
}

test('every prompt says what it rests on, and its strategies exist', () => {
  for (const prompt of PROMPTS) {
    assert.match(
      prompt.source,
      /BCP model, section \d|DfE, |SEND code of practice|statutory framework|Act 1989|UK GDPR/,
    );
    for (const code of prompt.links ?? []) {
      assert.ok(strategyByCode(code), `${prompt.code}: ${code}`);
    }
  }
});

test('pressing prompts come first', () => {
  const answers: Answers = { contexts: ['persistent_absence', 'in_care', 'exclusion_risk'] };
  assert.equal(codesAt(answers, PRIMARY, 'context')[0], 'exclusion_risk');
});

test('links keep to the phase: a childminder is not offered a timetable to map', () => {
  const links = (setting: RequestSetting) =>
    promptsFor({ contexts: ['persistent_absence'] }, setting, 'context').flatMap((prompt) => prompt.links ?? []);
  assert.ok(links(PRIMARY).includes('semh_map_day'));
  assert.deepEqual(links(CHILDMINDER), ['fam_first_good']);
});

test('an empty draft of a school shows no prompt', () => {
  const steps = ['context', 'areas', 'inPlace', 'words', 'help', 'check'] as const;
  assert.deepEqual(
    steps.flatMap((step) => codesAt({}, PRIMARY, step)),
    [],
  );
});

function codesAt(answers: Answers, setting: RequestSetting, step: Parameters<typeof promptsFor>[2]): string[] {
  return promptsFor(answers, setting, step).map((prompt) => prompt.code);
}
