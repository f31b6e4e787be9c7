// The look of Tandem: ink on warm paper, two colours for two people, system fonts, generous lines.
import {
  ActionIcon,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  Input,
  type MantineColorsTuple,
  NativeSelect,
  Notification,
  Radio,
  Textarea,
  TextInput,
  type VariantColorsResolver,
} from '@mantine/core';

const encre: MantineColorsTuple = [
  '#f3f4f5',
  '#e4e6e9',
  '#c9ced4',
  '#a9b1ba',
  '#7f8a96',
  '#5c6874',
  '#435060',
  '#2c3947',
  '#222d39',
  '#18212b',
];

const emploi: MantineColorsTuple = [
  '#eaf1fa',
  '#d3e1f3',
  '#a9c6ea',
  '#7dabe2',
  '#5a94da',
  '#3f7fce',
  '#2a66b3',
  '#1d4f91',
  '#153e74',
  '#0e2d57',
];

const social: MantineColorsTuple = [
  '#faedf6',
  '#f2d7e9',
  '#e6afd4',
  '#da87bf',
  '#c963a8',
  '#b14790',
  '#963778',
  '#7d2a64',
  '#64204f',
  '#4a163a',
];

const SANS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

/** Mantine draws with the colours of tandem.css, which know light and dark by themselves. */
const shared = {
  '--mantine-color-body': 'var(--fond)',
  '--mantine-color-text': 'var(--encre)',
  '--mantine-color-dimmed': 'var(--encre-douce)',
  '--mantine-color-error': 'var(--retard)',
  '--mantine-color-placeholder': 'var(--encre-douce)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-border': 'var(--trait-fort)',
  '--mantine-color-default-hover': 'var(--surface-douce)',
  '--mantine-color-anchor': 'var(--encre)',
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
});

/** The main button is ink on paper by day, paper on ink by night. */
const colours: VariantColorsResolver = (input) => {
  const usual = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled' || (input.color ?? 'encre') !== 'encre') return usual;
  return {
    ...usual,
    background: 'var(--bouton)',
    hover: 'var(--bouton-survol)',
    color: 'var(--bouton-texte)',
  };
};

export const theme = createTheme({
  variantColorResolver: colours,
  primaryColor: 'encre',
  primaryShade: { light: 7, dark: 2 },
  colors: { encre, emploi, social },
  autoContrast: true,
  fontFamily: SANS,
  headings: { fontFamily: SANS, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.3125rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.55', lg: '1.5', xl: '1.4' },
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', size: 'lg' } }),
    Input: Input.extend({ defaultProps: { size: 'md' } }),
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: 'var(--bouton-texte)' } }),
    Radio: Radio.extend({ defaultProps: { iconColor: 'var(--bouton-texte)' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: { 'aria-label': 'Fermer ce message' } },
    }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'md' } }),
    Textarea: Textarea.extend({
      defaultProps: { size: 'md', autosize: true, minRows: 3, maxRows: 18 },
    }),
  },
});
