import { recall, remember } from '../data/storage';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const system = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;

export function currentTheme(): Theme {
  const wish = recall('theme');
  return wish === 'light' || wish === 'dark' ? wish : 'system';
}

export function setTheme(theme: Theme): void {
  remember('theme', theme);
  apply();
}

function apply(): void {
  const theme = currentTheme();
  const dark = theme === 'dark' || (theme === 'system' && system?.matches === true);
  document.documentElement.classList.toggle('pf-v6-theme-dark', dark);
}

system?.addEventListener('change', apply);
