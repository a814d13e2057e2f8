/** Fills in what pages can do with a script and do without: copying a citation. */

for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  const text = button.closest('.copied')?.querySelector('.copy-text')?.textContent;
  if (text === undefined) continue;
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(
      () => say(button, 'Copied', label),
      () => say(button, 'Not copied: select the text instead', label),
    );
  });
}

/** Show what happened in the button itself, for a while. */
function say(button: HTMLButtonElement, message: string, label: string): void {
  button.textContent = message;
  setTimeout(() => (button.textContent = label), 2_000);
}

export {};
