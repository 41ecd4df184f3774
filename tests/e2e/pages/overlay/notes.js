// The page's own listeners, as a page has them: they note what reached them.
window.notes = [];
for (const name of ['input', 'change', 'submit', 'keydown', 'paste', 'click', 'focusin', 'reset']) {
  document.addEventListener(name, (event) => {
    window.notes.push({
      name,
      key: event.key,
      at: event.target.id || event.target.localName,
      stopped: event.defaultPrevented,
    });
  });
}
