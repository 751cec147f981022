/**
 * The panel's page worked by keyboard: 1 to 5 choose a decision, letters an expert, Enter saves, n and p go on and back,
 * u undoes, h holds over. Typing in a box is left alone; Esc leaves the box. All of it is on the page without this too.
 */
export function panel() {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') document.activeElement?.blur();
    else if (!isTyping(event.target)) press(event);
  });
  const form = document.querySelector('#decision-form');
  form?.addEventListener('change', (event) => {
    if (event.target.name === 'decision') followDecision(form, event.target.value);
  });
  form?.addEventListener('input', (event) => {
    const expert = event.target.closest('.al-expert');
    if (expert) showAfter(expert);
  });
}

function press(event) {
  const decisions = document.querySelectorAll('#decision-form input[name="decision"]');
  const chosen = /^[1-9]$/.test(event.key) ? decisions[Number(event.key) - 1] : undefined;
  if (chosen) chosen.click();
  else if (event.key === 'Enter' && !isControl(event.target)) document.querySelector('#decision-form')?.requestSubmit();
  else {
    const target = /^[a-z]$/.test(event.key) && document.querySelector(`[data-panel-keys] [data-key="${event.key}"]`);
    if (!target) return;
    target.click();
  }
  event.preventDefault();
}

/** Words that nobody changed follow the decision. */
function followDecision(form, decision) {
  const templates = [...form.querySelectorAll('template[data-words]')];
  const box = form.querySelector('textarea[name="advice"]');
  const next = templates.find((template) => template.dataset.words === decision);
  if (!box || !next) return;
  if (templates.some((template) => tidy(wordsIn(template)) === tidy(box.value))) box.value = wordsIn(next);
}

function showAfter(expert) {
  const after = expert.querySelector('[data-after]');
  const asked = Number(expert.querySelector('input[inputmode="numeric"]').value);
  const left = Number(expert.dataset.free) - asked;
  if (after && Number.isInteger(left)) after.textContent = left < 0 ? 'not enough' : `${left} after`;
}

function wordsIn(template) {
  return template.content.textContent;
}

function tidy(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** A box to write in; radios and checkboxes are not. */
function isTyping(target) {
  return target.closest('textarea, select, input:not([type="radio"], [type="checkbox"]), [contenteditable]') !== null;
}

function isControl(target) {
  return target.closest('a, button, summary') !== null;
}
