// The tokens of the visual language as a Mantine theme: colours are CSS variables in light and dark,
// written once by `cssVariablesResolver`, and every part and page reads them by name. Colour has two
// jobs only: a regime is a bar on a neutral box, a verdict is a tint with a sign. Each pair of text
// and ground below keeps at least 4.5:1, each bar or edge at least 3:1 (WCAG 2.2 AA); the browser
// tests measure them on every page.

import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

interface Token {
  readonly light: string;
  readonly dark: string;
}

/** Name of the variable without its dashes → value in each scheme. */
export const tokens: Readonly<Record<string, Token>> = {
  bg: { light: '#F6F6F3', dark: '#101215' },
  surface: { light: '#FFFFFF', dark: '#17191D' },
  sunken: { light: '#F0F0EC', dark: '#1E2125' },
  ink: { light: '#16191D', dark: '#E8E9E7' },
  ink2: { light: '#444A52', dark: '#B9BEC4' },
  ink3: { light: '#61676F', dark: '#959BA2' },
  line: { light: '#E3E3DE', dark: '#292D32' },
  line2: { light: '#C9C9C2', dark: '#3C4148' },
  edge: { light: '#868C93', dark: '#6F767E' },
  accent: { light: '#2B4C9B', dark: '#9FB6F4' },
  'accent-weak': { light: '#E7ECF8', dark: '#1D2740' },
  'on-accent': { light: '#FFFFFF', dark: '#101215' },
  equal: { light: '#14633A', dark: '#83D6A4' },
  'equal-tint': { light: '#E3F1E7', dark: '#142C1D' },
  compatible: { light: '#0B5870', dark: '#80CAE0' },
  'compatible-tint': { light: '#E0EFF4', dark: '#112C36' },
  missing: { light: '#555B62', dark: '#A6ABB1' },
  'missing-tint': { light: '#EEEEEA', dark: '#22262A' },
  contradicts: { light: '#9E240E', dark: '#FFA18C' },
  'contradicts-tint': { light: '#FBE6E0', dark: '#3A1A14' },
  due: { light: '#744700', dark: '#EBBB68' },
  'due-tint': { light: '#FAEFD8', dark: '#32260F' },
  'regime-us-fto': { light: '#3A3D9C', dark: '#9C9FF2' },
  'regime-us-sdgt': { light: '#1B68AB', dark: '#6FB4EE' },
  'regime-us-other': { light: '#566F82', dark: '#9AB2C4' },
  'regime-ca': { light: '#A12F49', dark: '#F08BA1' },
  'regime-un': { light: '#0B7680', dark: '#4EC3CD' },
  'regime-eu': { light: '#8A6500', dark: '#DDB44A' },
  'regime-uk': { light: '#7A3D8C', dark: '#CE98DF' },
  'regime-mx': { light: '#28764A', dark: '#74C797' },
  'regime-other': { light: '#6B645E', dark: '#B3ABA4' },
};

/** Mantine wants ten shades; ours are two, light at the sixth place and dark at the eighth. */
const accent: MantineColorsTuple = [
  '#E7ECF8',
  '#D3DCF2',
  '#B9C8EA',
  '#8FA6DA',
  '#5F7DC2',
  '#3F5FAE',
  '#2B4C9B',
  '#23407F',
  '#9FB6F4',
  '#1D2740',
];

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 8 },
  colors: { accent },
  autoContrast: false,
  defaultRadius: 'sm',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily:
    "Inter, -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
  fontFamilyMonospace:
    "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.45', lg: '1.45', xl: '1.25' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '6px', lg: '6px', xl: '6px' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  breakpoints: { xs: '30em', sm: '43.75em', md: '62em', lg: '80em', xl: '90em' },
});

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...scheme('light'), ...mantineColors },
  dark: { ...scheme('dark'), ...mantineColors },
});

/** Mantine's own colours point at the tokens, so that its controls and our parts are of one piece. */
const mantineColors: Readonly<Record<string, string>> = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink3)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-error': 'var(--contradicts)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

function scheme(name: 'light' | 'dark'): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tokens).map(([key, token]) => [`--${key}`, token[name]]),
  );
}
