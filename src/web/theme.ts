import { type ThemeConfig, theme } from 'antd';
import type { ThemeName } from './settings.ts';

/** The colours of one theme: ink on paper, one accent, red for the document's head and what is overdue. */
export interface Palette {
  /** The page. */
  paper: string;
  /** Heads of tables and groups, hovered rows. */
  tint: string;
  ink: string;
  /** Secondary text, still AA on paper and tint. */
  quiet: string;
  /** Hairlines. */
  line: string;
  /** Borders of controls, dashed tags. */
  edge: string;
  accent: string;
  /** Text on the accent. */
  onAccent: string;
  /** Chosen things: light accent behind ink. */
  accentTint: string;
  red: string;
  amber: string;
  green: string;
  /** The highlighted words of a source text. */
  mark: string;
}

export const palettes: Record<ThemeName, Palette> = {
  light: {
    paper: '#ffffff',
    tint: '#f6f5f1',
    ink: '#1c1e21',
    quiet: '#5c6066',
    line: '#e4e2dc',
    edge: '#b9b7b0',
    accent: '#1d4e89',
    onAccent: '#ffffff',
    accentTint: '#e8eef6',
    red: '#b3261e',
    amber: '#8a5a00',
    green: '#2c6e49',
    mark: '#fff1b8',
  },
  dark: {
    paper: '#16181b',
    tint: '#1f2226',
    ink: '#e6e4df',
    quiet: '#a3a6ab',
    line: '#32363b',
    edge: '#5d6268',
    accent: '#8ab4e8',
    onAccent: '#10233c',
    accentTint: '#22324a',
    red: '#f2998f',
    amber: '#e0b050',
    green: '#82c99f',
    mark: '#4d4318',
  },
};

export const sansStack =
  "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** Ant Design's tokens from our palette: low controls, almost square, no shadow. */
export function antTheme(name: ThemeName): ThemeConfig {
  const palette = palettes[name];
  return {
    algorithm: name === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'taizhang' },
    token: {
      colorPrimary: palette.accent,
      colorLink: palette.accent,
      colorError: palette.red,
      colorText: palette.ink,
      colorTextPlaceholder: palette.quiet,
      colorTextSecondary: palette.quiet,
      colorTextTertiary: palette.quiet,
      colorTextDescription: palette.quiet,
      colorBorder: palette.edge,
      colorBorderSecondary: palette.line,
      colorBgBase: palette.paper,
      colorBgContainer: palette.paper,
      colorTextLightSolid: palette.onAccent,
      borderRadius: 3,
      fontSize: 14,
      controlHeight: 30,
      fontFamily: sansStack,
      motion: false,
    },
    components: { Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' } },
  };
}

/** Hands the palettes to the style sheets as `--paper`, `--ink`, …; on paper the light one stands. */
export function paletteSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { color-scheme: light; ${declarations(palettes.light)} }
    @media not print {
      :root[data-theme='dark'] { color-scheme: dark; ${declarations(palettes.dark)} }
    }
  `);
  return sheet;
}

function declarations(palette: Palette): string {
  const names = Object.entries(palette).map(([key, value]) => {
    return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};`;
  });
  return names.join(' ');
}
