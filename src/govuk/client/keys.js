/** `j` and `k` move down and up a list marked `[data-keys]`; Enter opens, as the focused thing is a link. */
export function keys() {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    if (event.key === 'j') move(1);
    if (event.key === 'k') move(-1);
  });
}

function move(step) {
  const links = [...document.querySelectorAll('[data-keys] [data-key-item]')];
  const now = links.indexOf(document.activeElement);
  const first = step > 0 ? 0 : links.length - 1;
  const next = now < 0 ? first : Math.min(links.length - 1, Math.max(0, now + step));
  links[next]?.focus();
}

function isTyping(target) {
  return target.closest('input, textarea, select, [contenteditable]') !== null;
}
