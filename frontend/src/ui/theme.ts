import { Anchor, createTheme, type CSSVariablesResolver } from '@mantine/core';

export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  colors: {
    brand: [
      '#eaf3fb',
      '#d3e4f4',
      '#a5c8e8',
      '#7fb1de',
      '#66a3d8',
      '#3f86c4',
      '#1563ad',
      '#0b5394',
      '#094579',
      '#06345c',
    ],
  },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Liberation Mono", monospace',
  // Two accents on one letter need room: nothing is smaller than 14 px.
  fontSizes: { xs: '0.875rem', sm: '0.9375rem' },
  components: {
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }),
    // Named, not imported: dialogs come with the screens that open them. Two lines of a title need room.
    Modal: { styles: { title: { fontWeight: 600, lineHeight: 1.35 } } },
  },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  focusRing: 'never',
});

/** The component set's own grey and red are too pale on their surfaces: they follow our tokens. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--cb-surface)',
    '--mantine-color-text': 'var(--cb-text)',
    '--mantine-color-dimmed': 'var(--cb-muted)',
    '--mantine-color-error': 'var(--cb-danger-text)',
    '--mantine-color-placeholder': 'var(--cb-muted)',
    '--mantine-color-anchor': 'var(--cb-link)',
  };
  return { variables: {}, light: shared, dark: shared };
};
