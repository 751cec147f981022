const QUIET = 700;

/** Says beside a text how easily it reads, shortly after the writer pauses; the "Check" button does the same without this. */
export function readability() {
  for (const region of document.querySelectorAll('form [data-reading]')) {
    const box = region.closest('form').elements.namedItem(region.dataset.reading);
    let timer;
    box?.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => refresh(region, box), QUIET);
    });
  }
}

async function refresh(region, box) {
  const words = box.value;
  const body = new URLSearchParams({ _csrf: box.form.elements.namedItem('_csrf').value, field: box.name, words });
  const response = await fetch('/entries/readability', { method: 'POST', body, credentials: 'same-origin' }).catch(
    () => undefined,
  );
  if (response?.ok && !response.redirected && box.value === words) region.innerHTML = await response.text();
}
