import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { SelfCheckAnswers, Standing } from '#src/domain/self-check/self-check.ts';
import { SELF_CHECK_AREAS, statementsFor } from '#src/domain/self-check/statements.ts';
import { begin } from '#src/features/self-check/begin.ts';
import { saveArea } from '#src/features/self-check/save-area.ts';
import { evidenceField } from '#src/features/self-check/self-check.form.ts';
import type { links } from '#src/features/self-check/self-check.links.ts';
import { share } from '#src/features/self-check/share.ts';
import { take } from '#src/features/self-check/take.ts';
import { asContext, type Scene } from '../act-as.ts';
import { Chance } from './chance.ts';
import type { Staff } from './find-staff.ts';
import { moment, type Telling } from './telling.ts';
import { SELF_CHECK_EVIDENCE } from './words/self-checks.ts';

/** One look of a setting at its offer: how many areas it gets through, and whether it then shows it to its lead. */
type Look = { staff: Staff; at: Date; answers: SelfCheckAnswers; areas: number; shares: boolean };

const FIRST = '2025-09-22' as CalendarDay;
/** The last day on which a first look falls, in days from the first. */
const SPREAD = 400;
const MONTHS_APART = [150, 220] as const;
const LOOKS = 0.85;
const AGAIN = 0.55;
const SHARES = 0.5;
/** Where the lead talked of it at the network. */
const EAGER = ['christchurch-highcliffe', 'southbourne-tuckton'];
const SHARES_IF_EAGER = 0.9;

/** Most settings look at their own offer over the year, some twice; more than half show it to their lead. */
export function planSelfChecks(telling: Telling, staff: Staff[], since: Date): void {
  // Chance of its own, so that the rest of the story stays as it is.
  const chance = new Chance(telling.stage.partnershipId * 104_729);
  // One of each setting: the first who has a post there.
  const one = new Map(staff.toReversed().map((each) => [each.settingId, each]));
  const looks = [...one.values()].toReversed().flatMap((each) => {
    return each.key === 'primary.senco' ? looksOfPersona(each, chance) : looksOf(telling, each, chance, since);
  });
  for (const look of looks) {
    if (look.at < telling.ends) telling.agenda.add(look.at, () => perform(telling, look, chance));
  }
}

function looksOf(telling: Telling, staff: Staff, chance: Chance, since: Date): Look[] {
  if (!chance.happens(LOOKS)) return [];
  const day = addDays(FIRST, chance.whole(0, SPREAD));
  const again = chance.happens(AGAIN) ? addDays(day, chance.whole(...MONTHS_APART)) : undefined;
  const shares = chance.happens(EAGER.includes(staff.clusterCode ?? '') ? SHARES_IF_EAGER : SHARES);
  const answers = firstAnswers(staff, chance);
  const first = { staff, at: afternoon(telling, day, chance), answers, areas: SELF_CHECK_AREAS.length, shares };
  const second = again && { ...first, at: afternoon(telling, again, chance), answers: grown(answers, chance) };
  return [first, ...(second ? [second] : [])].filter(({ at }) => at >= since);
}

/** The one whom most visitors are: finished and shown last spring, and begun again yesterday. */
function looksOfPersona(staff: Staff, chance: Chance): Look[] {
  const answers = firstAnswers(staff, chance);
  const all = SELF_CHECK_AREAS.length;
  return [
    { staff, at: moment('2026-04-21' as CalendarDay, 15 * 60 + 40), answers, areas: all, shares: true },
    {
      ...{ staff, at: moment('2026-11-16' as CalendarDay, 16 * 60 + 5), answers: grown(answers, chance) },
      ...{ areas: 2, shares: false },
    },
  ];
}

function afternoon(telling: Telling, day: CalendarDay, chance: Chance): Date {
  let working = day;
  while (!telling.isWorkingDay(working)) working = addDays(working, 1);
  return moment(working, chance.whole(13 * 60, 16 * 60 + 30));
}

/** Settings are stronger in some areas than in others. */
function firstAnswers({ phase }: Staff, chance: Chance): SelfCheckAnswers {
  const answers: SelfCheckAnswers = {};
  for (const area of SELF_CHECK_AREAS) {
    const strength = chance.whole(1, 5);
    for (const { code } of statementsFor(phase, [area])) {
      const standing = chance.weighted<Standing>([
        ['not_yet', 6 - strength],
        ['developing', 4],
        ['embedded', strength],
      ]);
      const words = standing === 'not_yet' ? undefined : SELF_CHECK_EVIDENCE[code];
      answers[code] = { standing, ...(words && chance.happens(0.3) ? { evidence: chance.pick(words) } : {}) };
    }
  }
  return answers;
}

const NEXT: Record<Standing, [Standing, number][]> = {
  not_yet: [
    ['developing', 5],
    ['not_yet', 5],
  ],
  developing: [
    ['embedded', 4],
    ['developing', 6],
  ],
  embedded: [
    ['embedded', 24],
    ['developing', 1],
  ],
};

/** Half a year later: much has moved on, a little has slipped. */
function grown(before: SelfCheckAnswers, chance: Chance): SelfCheckAnswers {
  return Object.fromEntries(
    Object.entries(before).map(([code, answer]) => [
      code,
      { ...answer, standing: chance.weighted(NEXT[answer.standing]) },
    ]),
  );
}

async function perform(telling: Telling, { staff, at, answers, areas, shares }: Look, chance: Chance): Promise<void> {
  let then = at;
  const next = <T>(does: (scene: Scene) => Promise<T>): Promise<T> => {
    then = new Date(then.getTime() + chance.whole(60, 150) * 1000);
    return telling.act(staff.personId, then, does);
  };
  const begun = await next((scene) => begin(asContext(scene, {}, { setting: String(staff.settingId) })));
  const id = begun.kind === 'redirect' ? (/\d+/.exec(begun.to)?.[0] ?? '') : '';
  for (const area of SELF_CHECK_AREAS.slice(0, areas)) {
    const fields = fieldsOf(answers, statementsFor(staff.phase, [area]));
    const saved = await next((scene) => saveArea(asContext<typeof links.area>(scene, { id, area }, fields)));
    if (saved.kind !== 'redirect') throw new Error(`The self-check of ${staff.key} could not be saved.`);
  }
  if (areas < SELF_CHECK_AREAS.length) return;
  await next((scene) => take(asContext<typeof links.taking>(scene, { id }, {})));
  if (shares) await next((scene) => share(asContext<typeof links.sharing>(scene, { id }, {})));
}

function fieldsOf(answers: SelfCheckAnswers, statements: { code: string }[]): Record<string, string> {
  return Object.fromEntries(
    statements.flatMap(({ code }) => [
      [code, answers[code]?.standing ?? ''],
      [evidenceField(code), answers[code]?.evidence ?? ''],
    ]),
  );
}
