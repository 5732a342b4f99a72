// Hands over what is pasted or typed as a stream, so that a large text neither ends the line nor goes key by key.
const bytes = text => new TextEncoder().encode(text);

export function attach(area, page) {
  area.addEventListener('paste', event => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (!html.trim() || area.value) return;
    // The plain text stays in the field: nothing is lost if the markup cannot be read.
    page.invokeMethodAsync('Pasted', DotNet.createJSStreamReference(bytes(html)), html.length);
  });
  area.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) area.closest('.page').querySelector('.button.primary').click();
  });
  area.focus();
}

export const length = area => area.value.length;
export const text = area => bytes(area.value);
