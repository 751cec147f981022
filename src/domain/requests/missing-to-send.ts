import type { Answers } from './answers.ts';
import { childReferenceProblem } from './child-reference.ts';
import { phasesFor, type RequestSetting } from './phases.ts';

export type Missing = { field: keyof Answers; message: string };

/**
 * What is still needed before a request can be sent, in the order of the pages; empty when nothing is.
 * A draft may be saved without any of it. Each message says what to do.
 */
export function missingToSend(answers: Answers, setting: RequestSetting): Missing[] {
  return [
    ...missingAbout(answers, setting),
    ...missingNeed(answers),
    ...missingHelp(answers),
    ...missingContact(answers),
  ];
}

function missingAbout(answers: Answers, setting: RequestSetting): Missing[] {
  if (!answers.subject) {
    return [{ field: 'subject', message: 'Select what the request is about' }];
  }
  if (answers.subject === 'child') {
    return missingChild(answers, setting);
  }
  return answers.subject === 'group' ? missingGroup(answers) : [];
}

function missingChild(answers: Answers, setting: RequestSetting): Missing[] {
  const reference = answers.childReference ?? '';
  const problem = isBlank(reference) ? 'Enter initials or your own reference' : childReferenceProblem(reference);
  const missing: Missing[] = [];
  if (problem) {
    missing.push({ field: 'childReference', message: problem });
  }
  if (!answers.childYear) {
    missing.push({ field: 'childYear', message: 'Select the year group or age' });
  }
  if (!answers.senStatus) {
    missing.push({
      field: 'senStatus',
      message: 'Select the SEN status. ‘No special educational need identified’ is fine',
    });
  }
  if (answers.parentAgreement !== 'yes') {
    missing.push({ field: 'parentAgreement', message: agreementMessage(answers, setting) });
  }
  return missing;
}

// SEND code of practice, chapter 8: from the end of compulsory school age young people decide for themselves.
function agreementMessage(answers: Answers, setting: RequestSetting): string {
  const isPost16 = phasesFor(answers, setting.phase).every((phase) => phase === 'post_16');
  const whose = isPost16 ? 'the young person, or a parent acting for them,' : 'a parent or carer';
  return `Ask whether ${whose} agrees, and select yes when they do. Everything is saved until then`;
}

function missingGroup(answers: Answers): Missing[] {
  const missing: Missing[] = [];
  if (!answers.yearGroups?.length) {
    missing.push({ field: 'yearGroups', message: 'Select the year groups or ages in the group' });
  }
  if (answers.howMany === undefined) {
    missing.push({ field: 'howMany', message: 'Enter how many children or young people. A good guess is enough' });
  }
  return missing;
}

function missingNeed(answers: Answers): Missing[] {
  const missing: Missing[] = [];
  if (!answers.areas?.length) {
    missing.push({ field: 'areas', message: 'Select at least one area of need' });
  }
  if (answers.areas && answers.areas.length > 1 && !isTickedMainArea(answers)) {
    missing.push({ field: 'mainArea', message: 'Select the main area of need' });
  }
  if (isBlank(answers.noticed)) {
    missing.push({ field: 'noticed', message: 'Say what you have noticed. Two or three sentences are enough' });
  }
  return missing;
}

function isTickedMainArea(answers: Answers): boolean {
  return answers.mainArea !== undefined && (answers.areas?.includes(answers.mainArea) ?? false);
}

function missingHelp(answers: Answers): Missing[] {
  const missing: Missing[] = [];
  if (!answers.helpWanted?.length) {
    missing.push({ field: 'helpWanted', message: 'Select what would help. ‘Not sure yet’ is a good answer' });
  }
  if (!answers.urgency) {
    missing.push({ field: 'urgency', message: 'Select how soon you would like help' });
  }
  return missing;
}

function missingContact(answers: Answers): Missing[] {
  const missing: Missing[] = [];
  if (isBlank(answers.contactName)) {
    missing.push({ field: 'contactName', message: 'Enter the name of the person to contact' });
  }
  if (isBlank(answers.contactEmail) && isBlank(answers.contactPhone)) {
    missing.push({ field: 'contactEmail', message: 'Enter an email address or a phone number' });
  }
  if (!isBlank(answers.contactEmail) && !/^\S+@\S+$/.test(answers.contactEmail?.trim() ?? '')) {
    missing.push({ field: 'contactEmail', message: 'Enter an email address in full, like name@example.org' });
  }
  return missing;
}

function isBlank(text: string | undefined): boolean {
  return !text?.trim();
}
