// Where drafts are kept: in this browser at once, in the database a few seconds later, by plain requests that need no circuit.
// Each tab has a slot of its own, so that no tab writes over what was typed in another.
const prefix = 'factcheck.draft.', pause = 3000, again = 8000, month = 30 * 86400000, patience = 20000, free = 'factcheck.free';
const chains = new Map(), timers = new Map();

export const mint = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');

// A tab that is loaded again keeps its slot; one that was duplicated must not share it, nor one that came back from a crash.
export const slot = attempt(() => sessionStorage.getItem(free)) ?? mint();
addEventListener('pageshow', () => attempt(() => sessionStorage.removeItem(free)));
addEventListener('pagehide', () => attempt(() => sessionStorage.setItem(free, slot)));

function attempt(act) { try { return act() ?? null; } catch { return null; } }

const names = () => attempt(() => Object.keys(localStorage).filter(k => k.startsWith(prefix)).map(k => k.slice(prefix.length))) ?? [];
const memory = new Map();
const read = name => memory.get(name) ?? attempt(() => JSON.parse(localStorage.getItem(prefix + name)));

// Where the browser's storage is full or shut, the page's own memory has to do until the database has it.
function write(name, draft) {
  const stored = attempt(() => { localStorage.setItem(prefix + name, JSON.stringify(draft)); return true; });
  if (stored) memory.delete(name); else memory.set(name, draft);
}

function remove(name) {
  memory.delete(name);
  attempt(() => localStorage.removeItem(prefix + name));
}

export function sign(key, state) {
  for (const place of document.querySelectorAll(`[data-sign="${CSS.escape(key)}"]`)) place.dataset.state = state;
}

function address(key, at, draft, query = '') {
  const [person, subject, form] = key.split('.');
  const desk = draft?.desk ?? location.pathname.slice(new URL(document.baseURI).pathname.length).split('/')[0];
  return new URL(`${desk}/drafts/${subject}/${form}${at ? `/${at}` : ''}?person=${person}${query}`, document.baseURI);
}

// Requests about one form go one after the other: what is forgotten must not come back by an older request.
function inTurn(key, act) {
  const next = (chains.get(key) ?? Promise.resolve()).then(act).catch(() => null);
  chains.set(key, next);
  return next;
}

export function keep(key, draft, at = slot) {
  const desk = address(key).pathname.slice(new URL(document.baseURI).pathname.length).split('/')[0];
  write(`${key}.${at}`, { desk, ...draft });
  if (at !== slot) return;
  sign(key, memory.has(`${key}.${at}`) ? 'nowhere' : 'here');
  if (!timers.has(key)) timers.set(key, setTimeout(() => send(key), pause));
}

export function send(key, at = slot, leaving = false) {
  clearTimeout(timers.get(key));
  timers.delete(key);
  return inTurn(key, async () => {
    const name = `${key}.${at}`, draft = read(name);
    if (!draft || draft.sent === draft.typedAt) return;
    const { desk, sent, ...told } = draft, body = JSON.stringify(told), headers = { 'content-type': 'application/json' };
    // A browser takes only so much with it when it leaves a page.
    const answer = await fetch(address(key, at, draft), { method: 'PUT', headers, body, keepalive: leaving && body.length < 15000 }).catch(() => null);
    const now = read(name), newest = now?.typedAt === draft.typedAt;
    if (answer?.ok && newest) write(name, { ...now, sent: draft.typedAt });
    if (at === slot && (newest || !answer?.ok)) sign(key, stateOf(answer, !memory.has(name) || answer?.ok));
    if (stateOf(answer, true) === 'offline' && !timers.has(key)) timers.set(key, setTimeout(() => send(key, at), again));
  });
}

function stateOf(answer, stored) {
  if (answer?.ok) return 'kept';
  if (!stored) return 'nowhere';
  return { 401: 'signed-out', 413: 'large', 404: 'alone', 409: 'alone' }[answer?.status] ?? 'offline';
}

/** All drafts of a form: this browser's and the database's, the newest first, each marked when it was saved after all. */
export async function find(key) {
  const here = names().filter(n => n.startsWith(`${key}.`)).map(n => ({ slot: n.slice(key.length + 1), ...read(n) })).filter(d => d.values);
  const asked = here.map(d => d.operation).filter(Boolean).map(o => `&operation=${o}`).join('');
  const answer = await inTurn(key, () => fetch(address(key, null, null, asked), { signal: AbortSignal.timeout(patience) }));
  const found = answer?.ok ? await answer.json() : { drafts: [], done: [] };
  const bySlot = new Map(found.drafts.map(d => [d.slot, { ...d, sent: d.typedAt }]));
  for (const draft of here) if (!(bySlot.get(draft.slot)?.typedAt > draft.typedAt)) bySlot.set(draft.slot, draft);
  return [...bySlot.values()].map(d => ({ ...d, done: found.done.includes(d.operation) })).sort((a, b) => b.typedAt - a.typedAt);
}

/** Forgets a draft, here and in the database, unless it was typed on after the given moment. */
export function forget(key, at = slot, typedAt = null) {
  const name = `${key}.${at}`;
  if (at === slot) { clearTimeout(timers.get(key)); timers.delete(key); }
  if (typedAt === null || !(read(name)?.typedAt > typedAt)) remove(name);
  return inTurn(key, () => fetch(address(key, at, null, typedAt === null ? '' : `&typedAt=${typedAt}`), { method: 'DELETE', keepalive: true }));
}

/** Sends what did not reach the database yet, whichever page it was typed on; says whether there was anything. */
export async function sendAll(person) {
  const mine = names().filter(n => n.startsWith(`${person}.`));
  mine.filter(n => read(n)?.typedAt < Date.now() - month).forEach(remove);
  const late = mine.filter(n => read(n) && read(n).sent !== read(n).typedAt);
  for (const name of late) await send(name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1));
  return late.length > 0;
}

// Half of a surrogate pair would not survive the way to the server.
for (const kind of ['change', 'input']) addEventListener(kind, ({ target }) => { if (target.value?.isWellFormed?.() === false) target.value = target.value.toWellFormed(); }, true);
addEventListener('storage', ({ key, newValue }) => {
  if (!newValue || !key?.startsWith(prefix) || key.endsWith(slot)) return;
  const name = key.slice(prefix.length, key.lastIndexOf('.'));
  for (const place of document.querySelectorAll(`[data-sign="${CSS.escape(name)}"]`)) place.dataset.twice = '';
});
// The line may be back, or the person signed in again in another tab.
const retry = () => document.querySelectorAll('[data-state=offline], [data-state=signed-out]').forEach(p => p.dataset.sign && send(p.dataset.sign));
addEventListener('online', retry);
addEventListener('focus', retry);
