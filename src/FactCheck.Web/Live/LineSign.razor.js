// Starts the page, and brings it back when the line is: the same circuit where it still lives, else the page anew, at the address
// that its forms keep. What was typed is put back by them. Left to itself the framework would try ever more rarely, and give up.
const pause = 1000;
const retryIntervalMilliseconds = attempt => attempt === 0 ? 0 : pause;

document
  .getElementById('components-reconnect-modal')
  ?.addEventListener('components-reconnect-state-changed', ({ detail }) => { if (detail.state === 'rejected') location.reload(); });

// What hears keys and keeps drafts is there before the page lives, and asks for it.
await Promise.all([...document.querySelectorAll('script[type=module][blocking]')].map(script => import(script.src)));
Blazor.start({ circuit: { reconnectionOptions: { retryIntervalMilliseconds, maxRetries: undefined } } });
