import {
  createTheme,
  darken,
  defaultVariantColorsResolver,
  parseThemeColor,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/**
 * Neutral tones of buttons, links and focus. Indigo, teal and amber say whose turn it is and red what is late or refused,
 * so nothing else may bear them.
 */
const ink: MantineColorsTuple = [
  '#f6f6f8',
  '#ececf0',
  '#d9dae0',
  '#bbbdc7',
  '#9698a5',
  '#737686',
  '#595c6b',
  '#434654',
  '#2c2e3a',
  '#1a1c26',
];

/** The library's dark greys are warm; these go with {@link ink}. */
const dark: MantineColorsTuple = [
  '#e8e9ee',
  '#c8cad3',
  '#a9acb9',
  '#7a7e8e',
  '#4a4d5b',
  '#363946',
  '#20222b',
  '#1a1c24',
  '#15161c',
  '#0f1015',
];

/** Contrast measured with axe in both schemes: filled tones are darkened under white text, tinted ones get text far from them. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  const { color, theme, variant } = input;
  const parsed = parseThemeColor({ color: color || theme.primaryColor, theme });
  const tones = parsed.isThemeColor ? theme.colors[parsed.color] : undefined;
  if (!tones) return resolved;

  if (variant === 'filled') {
    if (parsed.color === 'ink') {
      return {
        background: 'light-dark(var(--mantine-color-ink-9), var(--mantine-color-ink-1))',
        hover: 'light-dark(var(--mantine-color-ink-8), var(--mantine-color-ink-2))',
        color: 'light-dark(#fff, var(--mantine-color-ink-9))',
        border: '1px solid transparent',
      };
    }
    return {
      ...resolved,
      background: darken(tones[9], 0.15),
      hover: darken(tones[9], 0.25),
      color: '#fff',
    };
  }
  if (['light', 'outline', 'subtle', 'transparent'].includes(variant)) {
    const text = `light-dark(${darken(tones[9], 0.3)}, ${tones[2]})`;
    return { ...resolved, color: text, ...(variant === 'outline' && { hoverColor: text }) };
  }
  return resolved;
};

/** The list of options scrolls itself: a scroll area around it could not be reached by keyboard. */
const scrollingOptions = {
  withScrollArea: false,
  styles: { options: { maxHeight: 260, overflowY: 'auto' } },
};

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 9,
  colors: { ink, dark },
  variantColorResolver,
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  defaultRadius: '0.375rem',
  // One shadow, for what floats.
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 4px 16px rgb(15 17 26 / 0.16)',
    lg: '0 4px 16px rgb(15 17 26 / 0.16)',
    xl: '0 4px 16px rgb(15 17 26 / 0.16)',
  },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.4 },
      },
    },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    // Their <header> would be a second banner of the page.
    ModalHeader: { defaultProps: { component: 'div' } },
    DrawerHeader: { defaultProps: { component: 'div' } },
    // Otherwise axe finds a child that a menu may not have.
    Menu: {
      defaultProps: {
        withInitialFocusPlaceholder: false,
        transitionProps: { duration: 100 },
        shadow: 'md',
      },
    },
    Tooltip: { defaultProps: { transitionProps: { duration: 100 }, openDelay: 300 } },
    Popover: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
    Combobox: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
    TextInput: { defaultProps: { size: 'sm' } },
    // A second press on what is chosen leaves it chosen; where nothing may be chosen too, the field is clearable.
    Select: {
      defaultProps: {
        size: 'sm',
        openOnFocus: false,
        allowDeselect: false,
        ...scrollingOptions,
      },
    },
    MultiSelect: { defaultProps: { size: 'sm', openOnFocus: false, ...scrollingOptions } },
    Checkbox: { defaultProps: { iconColor: 'var(--mantine-primary-color-contrast)' } },
    Radio: { defaultProps: { iconColor: 'var(--mantine-primary-color-contrast)' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 3, maxRows: 16 } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm' } },
  },
});

/** Overrides of the library's own variables that failed the contrast asked by WCAG 2.2 AA. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1a1c26',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#595c6b',
    '--mantine-color-placeholder': '#686b7a',
    '--mantine-color-error': '#a61e1e',
    '--mantine-color-anchor': '#1a1c26',
    '--mantine-color-default-border': '#d9dae0',
  },
  dark: {
    '--mantine-color-text': '#e8e9ee',
    '--mantine-color-body': '#15161c',
    '--mantine-color-dimmed': '#a9acb9',
    '--mantine-color-placeholder': '#a0a3b0',
    '--mantine-color-error': '#ffa8a8',
    '--mantine-color-anchor': '#e8e9ee',
    '--mantine-color-default': '#1d1f27',
    '--mantine-color-default-hover': '#262933',
    '--mantine-color-default-border': '#3a3d4a',
    '--mantine-color-ink-filled': '#ececf0',
    '--mantine-color-ink-filled-hover': '#d9dae0',
    '--mantine-primary-color-contrast': '#1a1c26',
  },
});
