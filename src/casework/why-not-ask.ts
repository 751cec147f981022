import type { Setting } from './load-setting.ts';

export type CannotAsk = { title: string; says: string[] };

/**
 * Why a setting cannot ask for help here, and what it can do instead; undefined when it can.
 * Source: DfE, Experts at Hand guidance, year 1: mainstream settings are served, special schools and alternative
 * provision are partners who give outreach, fee-paying independent schools are not eligible.
 */
export function whyNotAsk(setting: Pick<Setting, 'name' | 'eligibility' | 'status'>): CannotAsk | undefined {
  if (setting.status === 'closed') {
    return {
      title: `${setting.name} is recorded as closed`,
      says: [
        'Requests go with the setting that took over. If you work there now, ask from that one. If this is a mistake, tell us and we will put it right.',
      ],
    };
  }
  if (setting.eligibility === 'partner') {
    return {
      title: `${setting.name} is a partner who gives help`,
      says: [
        'Special schools and alternative provision share what they know with mainstream settings, so they do not send requests here. Your outreach is part of how others are helped.',
        'If a child or young person with you needs more, your lead can still talk it through with you and knows the right route.',
      ],
    };
  }
  if (setting.eligibility === 'not_eligible') {
    return {
      title: `This offer does not reach ${setting.name}`,
      says: [
        'It is funded for mainstream settings: maintained and other nurseries, childminders, state-funded schools and colleges. Fee-paying independent schools are outside it.',
        'Families of children with you keep every right they have: to ask for an assessment, and to free, independent advice.',
      ],
    };
  }
  return undefined;
}
