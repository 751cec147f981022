import { refreshLive } from './live.js';

const QUIET = 1500;
const AGAIN = 6000;

/** Saves each `form[data-autosave]` after a second and a half of quiet, and when the page is left. */
export function autosave() {
  for (const form of document.querySelectorAll('form[data-autosave]')) watch(form);
}

function watch(form) {
  const state = { form, line: statusLine(form), timer: undefined, saving: undefined, unsaved: false, over: false };
  const typed = () => {
    state.unsaved = true;
    later(state, QUIET);
  };
  form.addEventListener('input', typed);
  form.addEventListener('change', typed);
  form.addEventListener('submit', (event) => send(state, event));
  window.addEventListener('pagehide', () => leave(state));
  window.addEventListener('pageshow', () => {
    state.over = false;
  });
}

function later(state, delay) {
  clearTimeout(state.timer);
  if (!state.over) state.timer = setTimeout(() => save(state), delay);
}

async function save(state) {
  if (state.over || state.saving) return;
  state.unsaved = false;
  state.saving = post(state.form)
    .then((response) => hear(state, response))
    .catch(() => {
      state.unsaved = true;
      say(state.line, 'Not saved yet: we cannot reach the service. What you typed is still here.', true);
    });
  await state.saving;
  state.saving = undefined;
  if (state.unsaved) later(state, AGAIN);
}

async function hear(state, response) {
  const isJson = response.headers.get('content-type')?.includes('json');
  const body = isJson ? await response.json() : {};
  const seen = state.form.elements.namedItem('seen');
  if (seen && body.version !== undefined) seen.value = body.version;
  if (!response.ok || !body.savedAt) {
    // 409: someone else saved first. Both versions are shown when the person continues, so stop here.
    state.over = response.status === 409;
    say(state.line, `Not saved yet: ${body.message ?? 'continue to save what you typed.'}`, true);
    return;
  }
  say(state.line, `Saved at ${body.savedAt}`, false);
  await refreshLive();
}

/** Waits for a save under way, or the form would be sent with the version from before it. */
async function send(state, event) {
  clearTimeout(state.timer);
  state.over = true;
  if (!state.saving) return;
  event.preventDefault();
  await state.saving;
  state.saving = undefined;
  state.form.requestSubmit(event.submitter);
}

function leave(state) {
  if (!state.unsaved || state.over) return;
  clearTimeout(state.timer);
  state.unsaved = false;
  post(state.form, true)
    .then((response) => hear(state, response))
    .catch(() => {});
}

function post(form, keepalive = false) {
  const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
  return fetch(form.dataset.autosave, {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
    credentials: 'same-origin',
    keepalive,
  });
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
