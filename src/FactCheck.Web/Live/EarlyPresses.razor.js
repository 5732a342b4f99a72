// A button pressed before the page lives is pressed again once it does: the same one of those that say the same. Only the last one,
// and not long after. What sends a form is left to the person, since its fields may still be on their way.
const soon = 10000;
let pressed = null;
const saying = text => [...document.querySelectorAll('button[type=button]')].filter(b => b.textContent === text);
document.documentElement.dataset.presses = 'heard';

addEventListener('click', ({ target, isTrusted, timeStamp }) => {
  const button = isTrusted && target.closest?.('button');
  if (!button) return;
  const isEarly = button.type === 'button' && button.closest('[data-interactive=false]');
  pressed = isEarly ? { text: button.textContent, place: saying(button.textContent).indexOf(button), at: timeStamp } : null;
}, true);

new MutationObserver((_, watch) => {
  if (!document.querySelector('[data-interactive=true]')) return;
  const isFresh = pressed && performance.now() - pressed.at < soon;
  const button = isFresh ? saying(pressed.text)[pressed.place] : null;
  // Some of the page may still be read.
  if (isFresh && !button) return;
  watch.disconnect();
  button?.click();
}).observe(document.documentElement, { childList: true, subtree: true });

// Without a circuit the browser would send a form itself: away from the page, and with every text in the address.
addEventListener('submit', event => { if (!event.target.hasAttribute('action')) event.preventDefault(); }, true);
