// What was typed before is put back into its form where nothing else was saved meanwhile; where something was, and where it was
// typed in several places, the texts are offered and the person chooses.
import { slot, mint, keep as store, send, find, forget as drop } from './DraftSign.razor.js';
import { open, keep, put, save, text, same } from './DraftKeeper.razor.js';
const shown = 2000;

/** Begins to keep the form around the place, and looks for what was typed into it before. */
export async function look(place, key) {
  if (!place?.closest('form')) return null;
  const state = keep(place, key), left = [];
  let saved = false;
  const drafts = await find(key);
  if (!state.form.isConnected) return null;
  for (const draft of drafts) {
    const done = draft.done && !draft.changedSinceSent;
    saved ||= done;
    if (done || same(draft.values, state.base) || left.some(l => text(l.values) === text(draft.values))) drop(key, draft.slot, draft.typedAt);
    else left.push(draft);
  }
  state.others = left;
  // Who types already is not written over: then all that was found is offered.
  const first = state.typed ? null : left.shift();
  if (first) take(state, first, state.chosen);
  return { saved, ...offers(state), put: !!first && !same(standing(state), state.base) };
}

function take(state, draft, chosen = []) {
  const { key, form, base } = state, values = {};
  [state.yours, state.was] = [{}, {}];
  for (const [name, yours] of Object.entries(draft.values)) {
    const was = draft.base[name] ?? '', theirs = base[name] ?? '';
    if (yours === was || yours === theirs || chosen.includes(name)) continue;
    if (was === theirs || !(name in base)) values[name] = yours;
    else { state.yours[name] = yours; state.was[name] = was; }
  }
  state.values = values;
  put(form, values);
  state.minted = draft.operation && !draft.changedSinceSent ? [draft.operation, ...draft.created ?? []].join() : null;
  [state.typed, state.at, state.stored] = [true, draft.typedAt, null];
  save(key);
  if (draft.slot !== slot && state.stored) { send(key); drop(key, draft.slot, draft.typedAt); }
}

// What the fields would hold without what still waits for a choice.
const standing = state => ({ ...state.values, ...Object.fromEntries(Object.keys(state.yours).map(n => [n, state.base[n]])) });

const cut = value => value.length > shown ? `${value.slice(0, shown).toWellFormed()}…` : value;
const labelOf = (form, name) => form.elements[name]?.closest?.('label')?.querySelector('span')?.textContent.split(' · ')[0] ?? name;
const said = (form, name, value) => cut([...form.elements[name]?.options ?? []].find(o => o.value === value)?.text ?? value ?? '');
const words = draft => Object.entries(draft.values).filter(([n, v]) => v !== (draft.base[n] ?? '')).map(([, v]) => v);

function offers({ form, base, yours, was, others, minted }) {
  return {
    minted,
    conflicts: Object.keys(yours).map(name => ({
      name,
      label: labelOf(form, name),
      was: said(form, name, was[name]),
      theirs: said(form, name, base[name]),
      yours: said(form, name, yours[name]),
    })),
    others: others.map(o => ({ slot: o.slot, typedAt: o.typedAt, text: cut(words(o).sort((a, b) => b.length - a.length)[0] ?? '') })),
  };
}

/** The person chose one of two texts of a field. */
export function choose(key, name, mine) {
  const state = open.get(key), yours = state.yours[name];
  delete state.yours[name];
  delete state.was[name];
  if (mine) put(state.form, { [name]: yours });
  state.typed = true;
  save(key);
  return { put: true, ...offers(state) };
}

/** Puts another of the found texts into the form; what stands there now is offered in its place. */
export function exchange(key, other) {
  const state = open.get(key), draft = state.others.find(o => o.slot === other);
  save(key);
  state.others = state.others.filter(o => o !== draft);
  const now = { ...state.values }, base = { ...state.base, ...state.was };
  if (state.typed && !same(now, state.base)) {
    const beside = { slot: mint(), typedAt: Date.now(), base, values: now };
    store(key, beside, beside.slot);
    send(key, beside.slot);
    state.others.push(beside);
  }
  put(state.form, state.base);
  take(state, draft);
  return { put: true, ...offers(state) };
}

/** Throws away what was put in, and leaves the form as it is saved. */
export function throwAway(key) {
  const state = open.get(key);
  [state.yours, state.was, state.values, state.minted, state.typed, state.stored] = [{}, {}, {}, null, false, null];
  put(state.form, state.base);
  drop(key);
  return { put: false, ...offers(state) };
}

/** Throws away one of the other texts. */
export function discard(key, other) {
  const state = open.get(key), draft = state.others.find(o => o.slot === other);
  state.others = state.others.filter(o => o !== draft);
  drop(key, other, draft.typedAt);
  return { put: !!state.typed, ...offers(state) };
}
