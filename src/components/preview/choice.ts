/** Where the reader's choice to see no previews is kept. */
const CHOICE = 'previews';

/** Whether links are previewed in this browser. */
export function previewsOn(): boolean {
  try {
    return localStorage.getItem(CHOICE) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the reader's choice; where nothing can be kept, there are no previews to be rid of on another page. */
export function letPreviews(on: boolean): void {
  try {
    if (on) localStorage.removeItem(CHOICE);
    else localStorage.setItem(CHOICE, 'off');
  } catch {
    // Nothing can be kept here.
  }
}
