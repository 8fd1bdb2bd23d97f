/** Says on the page what was copied or saved, also to those who do not see it. */
export function say(words: string): void {
  const status = document.getElementById('copied');
  if (!status) return;
  // The same words twice are read out twice only when the status was empty between.
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = words));
}
