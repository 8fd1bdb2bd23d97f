// Sets the reader's own choice of light or dark before the page is drawn, and lets it be changed.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const read = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const chosen = read();
  if (chosen === 'dark' || chosen === 'light') root.dataset.theme = chosen;
  addEventListener('DOMContentLoaded', () => {
    const button = document.getElementById('theme');
    if (!button) return;
    const isDark = () => (root.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark';
    const draw = () => {
      button.textContent = isDark() ? 'Light theme' : 'Dark theme';
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      try {
        localStorage.setItem('theme', root.dataset.theme);
      } catch {
        // The choice then holds for this page only.
      }
      draw();
    });
    dark.addEventListener('change', draw);
    draw();
  });
})();
