// Brings the thread that the address names into view, once: whoever walks on is not pulled back.
let done = null;

export function reveal() {
  const name = location.hash.slice(1);
  const thread = name.startsWith('thread-') && name !== done ? document.getElementById(name) : null;
  if (!thread) return;
  done = name;
  thread.querySelector('details').open = true;
  thread.scrollIntoView({ block: 'nearest' });
  thread.focus({ preventScroll: true });
}
