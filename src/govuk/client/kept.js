import { entries, forget, nameOf, remove, write } from './kept-store.js';

const A_WEEK = 7 * 24 * 60 * 60 * 1000;
const LONGEST_WAIT = 30_000;
/** What a page carries along: never part of what somebody typed. */
const OF_THE_PAGE = ['_csrf', 'seen', 'key', 'person'];
/** The session ended, or its cookies did: what was typed is still to be sent, by the same person signed in again. */
const SIGNED_OUT = [401, 403];

/**
 * What is typed in a `form[data-keep]` stays on the phone until it has arrived: through a lost connection, a closed
 * tab, a session that ended. Once it has arrived, at signing out, and for anyone else, not a word of it is left.
 */
export function kept() {
  forgetWhatArrived();
  const out = document.querySelector('form[data-person]');
  out?.addEventListener('submit', () => forget(() => true));
  if (out) forget(({ who, when }) => who !== out.dataset.person || !(when > Date.now() - A_WEEK));
  const form = document.querySelector('form[data-keep]');
  if (form) keep(form);
  else if (out) pointOut();
}

function keep(form) {
  const state = { form, path: form.dataset.keepAt, who: form.dataset.keep, waiting: false, sending: false };
  // A page that answers what was just sent shows it already, beside what to put right.
  const before = 'keepAnswer' in form.dataset ? undefined : find(state);
  if (before) restore(state, before);
  showOnlyWhatApplies(form);
  form.addEventListener('input', () => store(state));
  form.addEventListener('change', () => {
    showOnlyWhatApplies(form);
    store(state);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(state);
  });
  window.addEventListener('online', () => state.waiting && send(state));
  if (before?.waiting) send(state);
}

/** Of what was typed on this page before: the very same, else what waits to be sent, else the latest. */
function find({ form, path }) {
  const here = entries()
    .map(([, entry]) => entry)
    .filter((entry) => entry.path === path)
    .sort((one, other) => other.when - one.when);
  return here.find(({ key }) => key === typedIn(form, 'key')) ?? here.findLast(({ waiting }) => waiting) ?? here[0];
}

/** Sends what is in the form; whatever the service does not simply accept, it shows on its own page as ever. */
async function send(state) {
  if (state.sending) return;
  state.sending = true;
  const isKept = store(state, true);
  const body = new URLSearchParams([...new FormData(state.form)].filter(([, value]) => typeof value === 'string'));
  body.set('by', 'script');
  const response = await post(state.form.action, body);
  state.sending = false;
  enable(state.form);
  if (!response || response.status === 429 || response.status >= 500) return waitFor(state, { isKept, response });
  const isJson = response.headers.get('content-type')?.includes('json');
  if (!response.ok || !isJson) {
    store(state, SIGNED_OUT.includes(response.status));
    return HTMLFormElement.prototype.submit.call(state.form);
  }
  const { to } = await response.json();
  remove(nameOf(state.path, typedIn(state.form, 'key')));
  location.assign(to);
}

async function post(action, body) {
  const headers = { accept: 'application/json' };
  const signal = AbortSignal.timeout?.(LONGEST_WAIT);
  return fetch(action, { method: 'POST', body, headers, signal, credentials: 'same-origin' }).catch(() => undefined);
}

function waitFor(state, { isKept, response }) {
  state.box ??= note(state.form);
  const words = document.createElement('p');
  words.className = 'govuk-body';
  const where = isKept ? 'Kept on this phone.' : 'Not sent yet, and this phone cannot keep it: leave this page open.';
  const how = response ? 'The service is very busy. Try again in a minute.' : 'We send it when you are back online.';
  words.textContent = `${where} ${how}`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  button.textContent = 'Send it now';
  button.addEventListener('click', () => send(state));
  state.box.replaceChildren(words, button);
  state.box.scrollIntoView({ block: 'nearest' });
}

function note(form) {
  const box = document.createElement('div');
  box.className = 'al-kept';
  box.setAttribute('role', 'status');
  form.append(box);
  return box;
}

// The button was switched off against a double click; after a lost connection it is wanted again.
function enable(form) {
  for (const button of form.querySelectorAll('button[type=submit], button:not([type])')) button.disabled = false;
}

function store(state, waiting = false) {
  const { form, path, who } = state;
  state.waiting = waiting;
  const fields = [...new FormData(form)].filter(
    ([field, value]) => typeof value === 'string' && !OF_THE_PAGE.includes(field),
  );
  const key = typedIn(form, 'key');
  return write(nameOf(path, key), { path, key, who, when: Date.now(), waiting, seen: typedIn(form, 'seen'), fields });
}

function typedIn(form, field) {
  return form.elements.namedItem(field)?.value;
}

function restore({ form, path }, { key, seen, fields }) {
  // It goes on under the key and on the version it was begun with: who else saved meanwhile is then told apart.
  form.elements.namedItem('key').value = key;
  if (seen !== undefined && typedIn(form, 'seen') !== undefined) form.elements.namedItem('seen').value = seen;
  for (const element of form.elements) {
    if (element.type === 'radio' || element.type === 'checkbox')
      element.checked = fields.some(([field, value]) => field === element.name && value === element.value);
    else if (element.type !== 'hidden') {
      const found = fields.find(([field]) => field === element.name);
      if (found) element.value = found[1];
    }
  }
  const words = document.createElement('p');
  words.className = 'al-kept al-kept--quiet';
  const afresh = linkButton('Start afresh', () => {
    remove(nameOf(path, key));
    location.reload();
  });
  words.append('What you typed before is still here. ', afresh);
  form.prepend(words);
}

function linkButton(text, pressed) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'al-button-link';
  button.textContent = text;
  button.addEventListener('click', pressed);
  return button;
}

/** Parts that only one answer asks for are out of the way until it is given. */
function showOnlyWhatApplies(form) {
  for (const part of form.querySelectorAll('[data-when]')) {
    const [field, wanted] = part.dataset.when.split('=');
    part.hidden = new FormData(form).get(field) !== wanted;
  }
}

/** On other pages: that something has not been sent yet, and where it is; nothing of what it says. */
function pointOut() {
  const [name, waiting] = entries().find(([, entry]) => entry.waiting) ?? [];
  const main = document.querySelector('main');
  if (!waiting || !main) return;
  const box = document.createElement('p');
  box.className = 'al-kept';
  const link = document.createElement('a');
  link.className = 'govuk-link';
  link.href = waiting.path;
  link.textContent = 'Open it to send it';
  const away = linkButton('throw it away', () => {
    remove(name);
    box.remove();
  });
  box.append('Something you wrote is kept on this phone and not sent yet. ', link, ', or ', away, '.');
  main.prepend(box);
}

/** A new session has arrived when it is there; a change, when the page it was made on was followed by the next version. */
function forgetWhatArrived() {
  for (const { dataset } of document.querySelectorAll('[data-kept-arrived]')) {
    const arrived = ({ key, seen }) =>
      key === dataset.keptArrived && (seen === undefined || Number(seen) + 1 === Number(dataset.keptVersion));
    forget(arrived);
  }
}
