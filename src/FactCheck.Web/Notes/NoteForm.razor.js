// Hands a note over as a stream, so that a large paste does not end the line, and says at once when it is too long. No key goes
// to the server.
export function watch(area, hint, limit) {
  const say = () => {
    const { length } = area.value;
    hint.textContent = length > limit ? hint.dataset.words.replace('{0}', length.toLocaleString(document.documentElement.lang)) : '';
  };
  area.addEventListener('input', say);
  area.addEventListener('change', say);
  say();
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
}

export const length = area => area.value.length;
export const text = area => new TextEncoder().encode(area.value);

export function put(area, value) {
  area.value = value;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  area.focus();
}
