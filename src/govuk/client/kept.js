const PREFIX = 'kept ';
const A_WEEK = 7 * 24 * 60 * 60 * 1000;
/** What a page carries along; the page's own is newer than the one that was kept. */
const OF_THE_PAGE = ['_csrf', 'seen'];

/**
 * What is typed in a `form[data-keep]` stays on the phone until it has arrived: through a lost connection, a closed
 * tab, a session that ended. Once it has arrived, at signing out, and for anyone else, not a word of it is left.
 */
export function kept() {
  forgetWhatArrived();
  for (const form of document.querySelectorAll('form[action="/sign-out"]'))
    form.addEventListener('submit', () => forget(() => true));
  const form = document.querySelector('form[data-keep]');
  if (form) keep(form);
  else pointOut();
}

function keep(form) {
  const state = { form, name: PREFIX + form.dataset.keepAt, who: form.dataset.keep, box: undefined, sending: false };
  forget(({ who, at }) => who !== state.who || at < Date.now() - A_WEEK);
  const before = read(state.name);
  if (before && !document.querySelector('.govuk-error-summary')) restore(state, before);
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
  window.addEventListener('online', () => read(state.name)?.waiting && send(state));
  if (before?.waiting) send(state);
}

/** Sends what is in the form; whatever the service does not simply accept, it shows on its own page as ever. */
async function send(state) {
  if (state.sending) return;
  state.sending = true;
  store(state, true);
  const body = new URLSearchParams([...new FormData(state.form)].filter(([, value]) => typeof value === 'string'));
  body.set('by', 'script');
  const response = await post(state.form.action, body);
  state.sending = false;
  enable(state.form);
  if (!response) return waitFor(state);
  const isJson = response.headers.get('content-type')?.includes('json');
  if (!response.ok || !isJson) {
    store(state);
    return HTMLFormElement.prototype.submit.call(state.form);
  }
  const { to } = await response.json();
  storage()?.removeItem(state.name);
  location.assign(to);
}

async function post(action, body) {
  if (!navigator.onLine) return undefined;
  const headers = { accept: 'application/json' };
  return fetch(action, { method: 'POST', body, headers, credentials: 'same-origin' }).catch(() => undefined);
}

function waitFor(state) {
  state.box ??= note(state.form);
  const words = document.createElement('p');
  words.className = 'govuk-body';
  words.textContent = 'Kept on this phone. We send it when you are back online.';
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

function store({ form, name, who }, waiting = false) {
  const fields = [...new FormData(form)].filter(
    ([field, value]) => typeof value === 'string' && !OF_THE_PAGE.includes(field),
  );
  write(name, {
    who,
    at: Date.now(),
    waiting,
    title: document.title,
    key: form.elements.namedItem('key')?.value,
    fields,
  });
}

function restore({ form, name }, { key, fields }) {
  const own = form.elements.namedItem('key');
  // A page about one session keeps that session's key; a new one goes on under the key it was begun with.
  if (own && key) own.value = key;
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
  words.textContent = 'What you typed before is still here. ';
  const afresh = document.createElement('button');
  afresh.type = 'button';
  afresh.className = 'al-button-link';
  afresh.textContent = 'Start afresh';
  afresh.addEventListener('click', () => {
    storage()?.removeItem(name);
    location.reload();
  });
  words.append(afresh);
  form.prepend(words);
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
  const waiting = entries().find(([, { waiting }]) => waiting);
  const main = document.querySelector('main');
  if (!waiting || !main || !document.querySelector('form[action="/sign-out"]')) return;
  const box = document.createElement('p');
  box.className = 'al-kept';
  const link = document.createElement('a');
  link.className = 'govuk-link';
  link.href = waiting[0].slice(PREFIX.length);
  link.textContent = 'Open it to send it';
  box.append('Something you wrote is kept on this phone and not sent yet. ', link);
  main.prepend(box);
}

function forgetWhatArrived() {
  const keys = [...document.querySelectorAll('[data-kept-arrived]')].map((mark) => mark.dataset.keptArrived);
  if (keys.length > 0) forget(({ key }) => keys.includes(key));
}

function forget(which) {
  for (const [name, value] of entries()) if (which(value)) storage()?.removeItem(name);
}

function entries() {
  const names = Object.keys(storage() ?? {}).filter((name) => name.startsWith(PREFIX));
  return names.map((name) => [name, read(name)]).filter(([, value]) => value);
}

function read(name) {
  try {
    return JSON.parse(storage()?.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

// A browser that keeps nothing (private windows, a full disk) still sends the form.
function write(name, value) {
  try {
    storage()?.setItem(name, JSON.stringify(value));
  } catch {
    return;
  }
}

function storage() {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
