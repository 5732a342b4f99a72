// What is selected in the article, as spans of its sentences; selecting words by the arrow keys; the menu beside a selection.
let left = null;

export const text = () => document.querySelector('[data-article-text]');
export const sentences = () => [...(text()?.querySelectorAll('[data-sentence]') ?? [])];

function offsetIn(sentence, node, offset) {
  const before = document.createRange();
  before.setStart(sentence, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

export function selectedSpans() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !text()?.contains(selection.anchorNode)) return [];
  const range = selection.getRangeAt(0);
  return sentences().filter(s => range.intersectsNode(s)).map(s => ({
    sentence: s.dataset.sentence,
    start: s.contains(range.startContainer) ? offsetIn(s, range.startContainer, range.startOffset) : 0,
    end: s.contains(range.endContainer) ? offsetIn(s, range.endContainer, range.endOffset) : s.textContent.length,
  })).filter(s => s.end > s.start);
}

// The words are dealt with: the next arrow key goes on after them, though the text is drawn anew.
export function takeSpans() {
  const spans = selectedSpans();
  left = spans.at(-1) ?? left;
  getSelection().removeAllRanges();
  return spans;
}

function putCaret(sentence, offset) {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && offset > node.length) {
    offset -= node.length;
    node = walker.nextNode();
  }
  if (node) getSelection().collapse(node, offset);
}

// Selects the next word in reading order to the right or left, or lets the selection grow and shrink by one. Gives the
// sentence in which it stands now.
export function selectWord(right, grow, current) {
  const selection = getSelection();
  if (!text()?.contains(selection.anchorNode)) {
    if (!current) return null;
    putCaret(current, left?.sentence === current.dataset.sentence ? left.end : 0);
  }
  const forward = right !== (getComputedStyle(text()).direction === 'rtl');
  const way = forward ? 'forward' : 'backward';
  const before = [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset];
  if (grow) selection.modify('extend', way, 'word');
  else nextWord(selection, forward, way);
  if (!text().contains(selection.focusNode)) selection.setBaseAndExtent(...before);
  const place = selection.focusNode?.parentElement;
  place?.scrollIntoView({ block: 'nearest' });
  return place?.closest('[data-sentence]')?.dataset.sentence ?? null;
}

function nextWord(selection, forward, way) {
  if (!selection.isCollapsed) {
    if (forward) selection.collapseToEnd();
    else selection.collapseToStart();
  }
  // What stands between two sentences, and the line of who wrote it, is no word of the text.
  for (let tries = 0; tries < 12; tries++) {
    selection.modify('move', way, 'word');
    const [node, offset] = [selection.focusNode, selection.focusOffset];
    selection.modify('extend', forward ? 'backward' : 'forward', 'word');
    // The end that moved last is the one that grows.
    selection.setBaseAndExtent(selection.focusNode, selection.focusOffset, node, offset);
    if (/[\p{L}\p{N}]/u.test(selection.toString()) && selectedSpans().length > 0) return;
    if (!text().contains(node)) return;
    selection.collapse(node, offset);
  }
}

export function showMenu(menu, act) {
  let asked = false;
  const place = () => {
    asked = false;
    menu.hidden = selectedSpans().length === 0;
    if (menu.hidden) return;
    const words = getSelection().getRangeAt(0).getBoundingClientRect();
    const column = menu.offsetParent.getBoundingClientRect();
    const start = getComputedStyle(menu).direction === 'rtl' ? column.right - words.right : words.left - column.left;
    menu.style.insetInlineStart = `${Math.max(4, Math.min(start, column.width - menu.offsetWidth - 4))}px`;
    menu.style.insetBlockStart = `${words.bottom - column.top + 6}px`;
  };
  document.addEventListener('selectionchange', () => {
    if (menu.isConnected && !asked) { asked = true; requestAnimationFrame(place); }
  });
  menu.addEventListener('pointerdown', event => event.preventDefault());
  menu.addEventListener('click', event => {
    const verb = event.target.closest('[data-verb]')?.dataset.verb;
    if (verb) act(verb);
  });
}
