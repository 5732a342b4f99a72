// Brings the page back when the line is: the same circuit where it still lives, else the page anew, at the address that its forms
// keep. What was typed is put back by them.
const sign = document.getElementById('components-reconnect-modal');
const pause = 1000;
let knocking = false;

sign?.addEventListener('components-reconnect-state-changed', ({ detail }) => {
  if (detail.state === 'rejected') location.reload();
  else if (detail.state === 'failed') knock();
});

// The framework gives up at some time; a lid may be closed for longer.
async function knock() {
  if (knocking) return;
  knocking = true;
  while (!(await fetch('healthz').catch(() => null))?.ok) await new Promise(done => setTimeout(done, pause));
  knocking = false;
  if (!(await Blazor.reconnect().catch(() => false))) location.reload();
}
