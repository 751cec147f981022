import { refreshLive } from './live.js';

const QUIET = 1500;

/** Saves each `form[data-autosave]` after a second and a half of quiet, and when the page is left. */
export function autosave() {
  for (const form of document.querySelectorAll('form[data-autosave]')) watch(form);
}

function watch(form) {
  const status = statusLine(form);
  const state = { timer: undefined, unsaved: false, saving: false, sent: false };
  const later = () => {
    state.unsaved = true;
    clearTimeout(state.timer);
    state.timer = setTimeout(() => save(form, state, status), QUIET);
  };
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  form.addEventListener('submit', () => {
    state.sent = true;
    clearTimeout(state.timer);
  });
  window.addEventListener('pagehide', () => leave(form, state));
}

async function save(form, state, status) {
  if (state.saving || state.sent) return;
  state.saving = true;
  state.unsaved = false;
  try {
    await answer(form, await post(form), status, state);
  } catch {
    state.unsaved = true;
    say(status, 'Not saved yet: we cannot reach the service. What you typed is still here.', true);
  }
  state.saving = false;
  if (state.unsaved && !state.stopped) state.timer = setTimeout(() => save(form, state, status), QUIET * 4);
}

async function answer(form, response, status, state) {
  const isJson = response.headers.get('content-type')?.includes('json');
  const body = isJson ? await response.json() : {};
  if (response.ok && body.savedAt) {
    if (body.version !== undefined && form.elements.seen) form.elements.seen.value = body.version;
    say(status, `Saved at ${body.savedAt}`, false);
    await refreshLive();
    return;
  }
  // Someone else changed it: stop here, the page will show both versions when the person continues.
  state.stopped = response.status === 409;
  say(status, `Not saved yet: ${body.message ?? 'continue to save what you typed.'}`, true);
}

function post(form, keepalive = false) {
  const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
  return fetch(form.dataset.autosave, { method: 'POST', body: fields(form), headers, credentials: 'same-origin', keepalive });
}

function fields(form) {
  return new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string')).toString();
}

function leave(form, state) {
  if (!state.unsaved || state.sent || state.stopped) return;
  clearTimeout(state.timer);
  state.unsaved = false;
  post(form, true).catch(() => {});
}

function statusLine(form) {
  const line = document.createElement('p');
  line.className = 'al-saved';
  line.setAttribute('role', 'status');
  form.append(line);
  return line;
}

function say(line, text, careful) {
  line.textContent = text;
  line.classList.toggle('al-saved--careful', careful);
}
