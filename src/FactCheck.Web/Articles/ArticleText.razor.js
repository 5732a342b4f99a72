// Turns clicks, selections and keys in the article into (verb, sentence, offsets); what is done before the circuit lives waits
// here and is not lost. It alone says which sentence is current.
import { selectWord, sentences, showMenu, takeSpans, text } from './SelectionMenu.razor.js';

const verbs = new Set([...'uUtv+bgpncsarzmq123456789', 'Enter', 'Escape', '?']);
const marking = new Set('uUt+b');
const waiting = [];
document.documentElement.dataset.keys = 'heard';
let component = null, current = null, claim = null, later = null, sending = false;

const byId = id => text()?.querySelector(`[data-sentence="${CSS.escape(id)}"]`);
const isPart = () => text()?.querySelector('[data-rest]');
const isField = element => element?.matches?.('input, textarea, select, [contenteditable], dialog *');

// Called by name: to ask for the module first would wait for the drawing of the page.
globalThis.articleText = { connect, attach, detach, show, focusText };

// The page lives, though what it draws may not be here yet. Comes back when what was done before is answered, and on the screen.
function connect(page) {
  component = page;
  return flush().catch(() => {}).then(painted);
}

// A window in the background paints nothing, and is not waited for.
const painted = () => new Promise(done => { requestAnimationFrame(() => setTimeout(done)); setTimeout(done, 100); });

function attach(root, at) {
  // A sentence that changed is drawn anew, and stays the current one.
  new MutationObserver(() => {
    if (current && !root.querySelector('[aria-current]')) mark(current);
    if (later && !isPart()) { const go = later; later = null; go(); }
  }).observe(root, { childList: true, subtree: true });
  // The page was drawn again: what was current before the circuit lived still is.
  if (current) mark(current);
  else if (at) { mark(at); byId(at)?.scrollIntoView({ block: 'center' }); }
  showMenu(root.parentElement.querySelector('[data-selection-menu]'), verb => send(verb, takeSpans()));
}

function detach() { component = current = claim = later = null; }

function show(id, from) {
  if (from && from !== current) return;
  mark(id);
  byId(id)?.scrollIntoView({ block: 'nearest' });
}

function focusText() { text()?.focus({ preventScroll: true }); }

export function keys(on) {
  if (on !== undefined) localStorage.setItem('factcheck.keys', on ? 'on' : 'off');
  return localStorage.getItem('factcheck.keys') !== 'off';
}

function mark(id) {
  text()?.querySelector('[aria-current]')?.removeAttribute('aria-current');
  current = id;
  byId(id)?.setAttribute('aria-current', 'true');
}

function send(verb, spans = []) {
  // Approved is what is on the screen when the key is pressed, whatever is there once this arrives.
  waiting.push({ verb, sentence: current, claim, spans, seal: verb === 'a' ? document.querySelector('[data-seal]')?.dataset.seal : null });
  claim = null;
  flush();
}

async function flush() {
  if (sending) return;
  sending = true;
  try {
    while (component && waiting.length) {
      await component.invokeMethodAsync('Act', waiting[0]);
      waiting.shift();
    }
  } catch (lost) {
    component = null;
    throw lost;
  } finally {
    sending = false;
  }
}

function step(direction, filter = () => true) {
  const all = sentences(), from = all.findIndex(s => s.dataset.sentence === current);
  const rest = direction > 0 ? all.slice(from + 1) : (from < 0 ? [] : all.slice(0, from).reverse());
  const next = rest.find(filter);
  if (!next) { later = isPart() ? () => step(direction, filter) : null; return; }
  show(next.dataset.sentence);
  send('select');
}

document.addEventListener('click', event => {
  const sentence = event.target.closest?.('[data-article-text] [data-sentence]');
  if (!sentence || !getSelection().isCollapsed) return;
  mark(sentence.dataset.sentence);
  claim = event.target.closest('[data-claim]')?.dataset.claim ?? null;
  send('select');
});

document.addEventListener('keydown', event => {
  if (event.isComposing || !text()) return;
  if (event.key === 'Enter' && event.ctrlKey && isField(event.target)) {
    const form = event.target.form;
    event.target.blur();
    form?.requestSubmit();
    return;
  }
  const undo = event.key === 'z' && !event.altKey && !isField(event.target);
  if ((event.ctrlKey || event.metaKey || event.altKey) && !undo) return;
  if (event.key === 'Escape') { getSelection().removeAllRanges(); if (isField(event.target)) event.target.blur(); return send('Escape'); }
  if (isField(event.target) || !keys() || (event.key === 'Enter' && event.target.closest('button, a, summary'))) return;
  if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
  else if (event.key === ']' || event.key === '[') step(event.key === ']' ? 1 : -1, s => 'todo' in s.dataset);
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const there = selectWord(event.key === 'ArrowRight', event.shiftKey, byId(current) ?? sentences()[0]);
    if (there && there !== current && !event.shiftKey) { mark(there); send('select'); }
  } else if (verbs.has(event.key)) send(event.key, marking.has(event.key) ? takeSpans() : []);
  else return;
  event.preventDefault();
});
