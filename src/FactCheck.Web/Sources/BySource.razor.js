// j and k go from claim to claim, t settles what is chosen of the group one stands in, z takes one's last action back; all of them
// with the switch that the text's keys have.
import { keys } from '../Articles/ArticleText.razor.js';

const page = () => document.querySelector('[data-by-source]');
const isField = element => element?.matches?.('input:not([type=checkbox]), textarea, select, [contenteditable]');

document.addEventListener('keydown', event => {
  if (!page() || !keys() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isField(event.target)) return;
  const lines = [...page().querySelectorAll('[data-line]')];
  const at = lines.findIndex(line => line.contains(document.activeElement));
  if (event.key === 'j' || event.key === 'k') {
    const next = lines[at < 0 ? 0 : at + (event.key === 'j' ? 1 : -1)];
    next?.querySelector('input:not(:disabled), a')?.focus();
  } else if (event.key === 't') lines[at]?.closest('section')?.querySelector('[data-key=t]:not(:disabled)')?.click();
  else if (event.key === 'z') page().querySelector('[data-key=z]')?.click();
  else return;
  event.preventDefault();
});
