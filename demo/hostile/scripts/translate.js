// What a browser's page translation does to every text, without the translating.
const skipped = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'OPTION', 'TITLE', 'FONT']);
const watched = new WeakSet();

const translate = (root) => {
  if (!watched.has(root)) {
    watched.add(root);
    new MutationObserver(() => translate(root)).observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) found.push(texts.currentNode);
  for (const text of found) {
    if (!text.data.trim() || skipped.has(text.parentNode.tagName)) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) translate(element.shadowRoot);
};

translate(document.body);
document.addEventListener('timetable-loaded', () => setTimeout(() => translate(document.body)));
// Shadow trees are made without anyone being told.
setInterval(() => translate(document.body), 20);
