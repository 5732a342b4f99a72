// Keeps what is typed into a form in the browser's storage, a moment after each change: a closed tab, a lost line or another
// sentence loses nothing. No key goes to the server.
const prefix = 'factcheck.draft.';
const pause = 400;

const fieldsOf = form => [...form.elements].filter(e => e.name && !('nodraft' in e.dataset) && e.type !== 'hidden');
const valuesOf = form => Object.fromEntries(fieldsOf(form).map(e => [e.name, e.value]));

// What is typed before the circuit lives would be gone when the form is drawn anew.
const early = new Map();
document.addEventListener('input', event => {
  if (event.target.name && !event.target.form?.draftBase) early.set(event.target.name, event.target.value);
});

// Half of a surrogate pair would not survive the way to the server.
addEventListener('change', ({ target }) => {
  if (typeof target.value === 'string' && !target.value.isWellFormed()) target.value = target.value.toWellFormed();
}, true);

function put(form, values) {
  for (const field of fieldsOf(form)) {
    if (!(field.name in values) || field.value === values[field.name]) continue;
    field.value = values[field.name];
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

export function keep(place, key) {
  const form = place?.closest('form');
  if (!form) return null;
  const base = valuesOf(form);
  form.draftBase = base;
  put(form, Object.fromEntries(early));
  early.clear();
  let timer = 0;
  const store = () => {
    const values = valuesOf(form);
    try {
      if (JSON.stringify(values) === JSON.stringify(base)) localStorage.removeItem(prefix + key);
      else localStorage.setItem(prefix + key, JSON.stringify({ base, values }));
    } catch { /* The storage is full: the text stays in its field. */ }
  };
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => form.isConnected && store(), pause); });
  form.addEventListener('focusout', () => form.isConnected && store());
  addEventListener('pagehide', () => form.isConnected && store());
  const found = JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
  if (!found) return null;
  put(form, found.values);
  return { changed: JSON.stringify(found.base) !== JSON.stringify(base) };
}

export function forget(key) { localStorage.removeItem(prefix + key); }

export function throwAway(place, key) {
  const form = place.closest('form');
  put(form, form.draftBase);
  forget(key);
}
