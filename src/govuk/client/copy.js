/** The button beside a box marked `[data-copy-from]` copies what is in it, and says so. */
export function copy() {
  const box = document.querySelector('[data-copy-from]');
  const button = document.querySelector('[data-copy]');
  const said = document.querySelector('[data-copy-said]');
  if (!navigator.clipboard || !box || !button) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(box.value);
      said.textContent = 'Copied.';
    } catch {
      box.select();
      said.textContent = 'The link is marked: press Ctrl and C to copy it.';
    }
  });
}
