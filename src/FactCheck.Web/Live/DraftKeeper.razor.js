// Keeps what is typed into a form, a moment after each change: a closed tab, a crash, a lost line or another sentence loses
// nothing. No key goes to the server.
import { slot, keep as store, send, forget as drop, sign } from './DraftSign.razor.js';
const pause = 400, longest = 400000, lifted = new WeakSet();
export const open = new Map();

export const fieldsOf = form => [...form.elements].filter(e => e.name && !('nodraft' in e.dataset) && e.type !== 'hidden');
export const valueOf = field => field.type === 'checkbox' ? (field.checked ? 'on' : '') : field.value.toWellFormed();
const valuesOf = form => Object.fromEntries(fieldsOf(form).map(e => [e.name, valueOf(e)]));
export const text = fields => JSON.stringify(Object.entries(fields).sort());
export const same = (a, b) => Object.keys(a).every(name => a[name] === (b[name] ?? ''));

// Typed before the circuit lives, it would be gone when the form is drawn anew; later, the line may be lost before the page asks.
const early = [], began = new WeakMap();
document.documentElement.dataset.drafts = 'kept';
const isOpen = form => [...open.values()].some(o => o.form === form);
document.addEventListener('beforeinput', ({ target }) => { if (target.name && !began.has(target) && !isOpen(target.form)) began.set(target, target.value); });
document.addEventListener('input', ({ target }) => {
  if (!target.name || isOpen(target.form)) return;
  const place = target.form?.querySelector('[data-draft]');
  if (!document.querySelector('[data-interactive=true]')) early.push({ name: target.name, value: target.value });
  else if (place) { keep(place, place.dataset.draft).typed = true; save(place.dataset.draft); }
});

addEventListener('pagehide', () => { for (const key of open.keys()) { save(key); send(key, slot, true); } });

export function put(form, values) {
  for (const field of fieldsOf(form)) {
    const value = values[field.name];
    if (!(field.name in values) || valueOf(field) === value) continue;
    if (field.type === 'checkbox') field.checked = value === 'on'; else field.value = value;
    // A list that grows may not offer yet what was chosen from it: it does once the page hears of the choice, and is drawn anew.
    if ('grows' in field.dataset && field.value !== value) field.add(new Option('…', value, true, true));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

// Fields that come and go: a limit of the browser would cut a paste without a word, and a draft may have a text for them.
function welcome(state) {
  for (const field of fieldsOf(state.form)) {
    if (field.maxLength > 0) { field.removeAttribute('maxlength'); lifted.add(field); }
    if (state.known.has(field)) continue;
    state.known.add(field);
    state.base[field.name] ??= field.dataset.base ?? began.get(field) ?? valueOf(field);
    if (field.name in state.values) put(state.form, { [field.name]: state.values[field.name] });
  }
}

const mintedOf = state => state.minted ?? state.place.dataset.minted ?? '';

export function save(key) {
  const state = open.get(key);
  if (!state?.typed || !state.form.isConnected) return;
  state.values = { ...state.values, ...valuesOf(state.form), ...state.yours };
  const now = text(state.values);
  if (now === state.stored) return;
  state.stored = now;
  if (same(state.values, state.base)) { drop(key); sign(key, ''); return; }
  const minted = mintedOf(state), [operation, ...created] = minted.split(',').filter(Boolean);
  const changedSinceSent = state.sent?.minted === minted && state.sent.text !== now;
  store(key, { typedAt: state.at ?? Date.now(), base: { ...state.base, ...state.was }, values: state.values, operation, created, changedSinceSent });
  state.at = null;
}

/** Begins to keep the form around the place; gives what is known of it, and the fields in which a key chose a value already. */
export function keep(place, key) {
  const form = place.closest('form'), known = open.get(key);
  if (known?.form === form) return known;
  const state = { form, place, key, known: new WeakSet(), base: {}, values: {}, yours: {}, was: {}, others: [] };
  open.set(key, state);
  welcome(state);
  state.chosen = fieldsOf(form).filter(e => 'base' in e.dataset && valueOf(e) !== state.base[e.name]).map(e => e.name);
  const typed = early.splice(0);
  put(form, Object.fromEntries(typed.map(e => [e.name, e.value])));
  if (typed.length) { state.typed = true; save(key); }
  let timer = 0;
  form.addEventListener('input', () => { state.typed = true; timer ||= setTimeout(() => { timer = 0; save(key); }, pause); });
  form.addEventListener('focusout', () => save(key));
  form.addEventListener('submit', () => {
    save(key);
    state.sent = { minted: mintedOf(state), text: state.stored };
    if (document.getElementById('components-reconnect-modal')?.checkVisibility()) sign(key, 'offline');
  }, true);
  form.addEventListener('paste', event => {
    const length = (event.clipboardData?.getData('text/plain').length ?? 0) + (event.target.value?.length ?? 0);
    if (lifted.has(event.target) && length > longest) { event.preventDefault(); sign(key, 'huge'); }
  });
  state.watch = new MutationObserver(all => { if (all.some(m => m.type === 'attributes')) state.minted = null; welcome(state); })
  state.watch.observe(form, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-minted'] });
  say(true, key);
  return state;
}

// The address leads back here, whatever ends the page.
function say(isOpen, key) {
  const [, subject, form] = key.split('.'), url = new URL(location.href);
  const at = document.querySelector('[data-article-text] [aria-current]')?.dataset.sentence;
  if (!at || (!isOpen && url.searchParams.get('form') !== form)) return;
  url.searchParams.set('at', at);
  const claim = open.get(key)?.place.dataset.claim ?? subject;
  for (const [name, value] of [['claim', claim], ['form', form], ['on', subject]]) isOpen ? url.searchParams.set(name, value) : url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}

/** The form was closed; what was typed stays kept. */
export function leave(key) {
  // The form goes in the same breath, before or after this.
  setTimeout(() => {
    if (open.get(key)?.form.isConnected !== false) return;
    open.get(key).watch.disconnect();
    say(false, key);
    open.delete(key);
  }, 50);
}

/** What it held is saved. */
export const forget = key => { drop(key); };

