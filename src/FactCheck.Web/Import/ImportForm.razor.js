// Hands over what is pasted or typed as a stream, so that a large text neither ends the line nor goes key by key.
const bytes = text => new TextEncoder().encode(text);
// The field that was just hidden may keep the focus for a moment longer.
const isControl = element => element?.closest?.('input, textarea, select, button, a, summary')?.checkVisibility();
let ended = new AbortController();

export function attach(area, page, limit) {
  ended = new AbortController();
  area.addEventListener('paste', event => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (text.length > limit) {
      // A field with that much in it would hold up the browser for longer than the line waits.
      event.preventDefault();
      page.invokeMethodAsync('TooLarge', text.length);
    } else if (html.trim() && !area.value) {
      // The plain text stays in the field: nothing is lost if the markup cannot be read.
      page.invokeMethodAsync('Pasted', DotNet.createJSStreamReference(bytes(html)), html.length);
    }
  });
  area.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) area.form.requestSubmit();
  });
  // Enter saves what the preview shows, wherever the focus is, unless it is on something that has an Enter of its own.
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !isControl(event.target)) document.querySelector('form[data-preview]')?.requestSubmit();
  }, { signal: ended.signal });
  area.focus();
  area.dataset.paste = 'heard';
}

export const detach = () => ended.abort();
export const length = area => area.value.length;
export const text = area => bytes(area.value);
/** A short name for the text: the same for the same text (FNV-1a over its UTF-16 code units). */
export const stamp = area => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < area.value.length; i++) hash = Math.imul(hash ^ area.value.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
};
