import { letPreviews, previewsOn } from './choice.ts';
import { previewed } from './target.ts';

// All of the previews that runs before a link is pointed at or gets the focus. A touch gives none: a tap
// follows the link, and holding it down opens the menu of the machine, which a preview would fight. From a
// disk no page can be fetched, and there is none either.

const button = document.getElementById('previews');
const parts = button?.dataset['parts']?.split(' ') ?? [];
const root = document.documentElement.dataset['root'] ?? './';

if (button && location.protocol === 'file:') {
  button.hidden = true;
} else if (button) {
  const draw = (): void => {
    button.textContent = `Switch previews ${previewsOn() ? 'off' : 'on'}`;
  };
  button.addEventListener('click', () => {
    letPreviews(!previewsOn());
    draw();
  });
  addEventListener('previews', draw);
  addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') consider(event.target);
  });
  addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) consider(target);
  });
  if (!previewsOn()) draw();
}

function consider(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  if (!link || !previewsOn()) return;
  const url = previewed(link.href, location.href, root, parts);
  if (url) void import('./preview.ts').then(({ offer }) => offer(link, url));
}
