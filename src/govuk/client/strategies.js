/** Narrows the strategies while areas are ticked and words typed, as the button does without this (isFitting says how). */
export function strategies() {
  for (const group of document.querySelectorAll('[data-strategies]')) {
    const { form } = group;
    const words = form.elements.namedItem('words');
    const button = group.querySelector('.al-consult-strategies__show');
    button.type = 'button';
    button.hidden = true;
    words.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    form.addEventListener('input', (event) => {
      if (event.target === words || event.target.name === 'areas') narrow(group, form);
    });
    narrow(group, form);
  }
}

function narrow(group, form) {
  const areas = [...form.querySelectorAll('[name=areas]:checked')].map(({ value }) => value);
  const sought = wordsIn(form.elements.namedItem('words').value);
  let any = false;
  for (const fold of group.querySelectorAll('[data-area]')) {
    const ofArea = areas.includes(fold.dataset.area);
    const boxes = [...fold.querySelectorAll('[name=strategies]')];
    const fitting = boxes.filter(
      (box) => box.checked || (sought.length > 0 ? has(box, sought) : areas.length === 0 || ofArea),
    );
    for (const box of boxes) box.toggleAttribute('data-unfit', !fitting.includes(box));
    fold.hidden = fitting.length === 0;
    fold.open = fitting.length > 0 && (sought.length > 0 || ofArea || fitting.some(({ checked }) => checked));
    any ||= fitting.length > 0;
  }
  group.querySelector('[data-strategies-none]').hidden = any;
}

function has(box, sought) {
  const known = wordsIn(box.dataset.words);
  return sought.every((word) => known.some((each) => each.startsWith(word)));
}

function wordsIn(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
