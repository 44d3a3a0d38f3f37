import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const JADE: BrandVariants = {
  10: '#020403',
  20: '#0d1a16',
  30: '#112c25',
  40: '#123a30',
  50: '#12483c',
  60: '#0f5748',
  70: '#0c6152',
  80: '#0b6b58',
  90: '#26806b',
  100: '#3f957f',
  110: '#59aa93',
  120: '#74bea8',
  130: '#90d1bd',
  140: '#aee3d2',
  150: '#cdf2e6',
  160: '#e9fbf5',
};
const FONTS = {
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', system-ui, sans-serif",
};
const LIGHT: Theme = { ...createLightTheme(JADE), ...FONTS };
const DARK: Theme = {
  ...createDarkTheme(JADE),
  ...FONTS,
  colorBrandForeground1: JADE[120],
  colorBrandForeground2: JADE[130],
};

/** The theme for the application's background; without one, what the person prefers. */
export function useTheme(background: string | undefined): Theme {
  const preferred = useMedia('(prefers-color-scheme: dark)');
  const dark = background === undefined ? preferred : isDark(background);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark ? DARK : LIGHT;
}

/** True for a colour "#RRGGBB" nearer to black than to white, as the eye weighs red, green and blue. */
export function isDark(colour: string): boolean {
  const digits = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour);
  if (digits === null) return false;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16));
  return 299 * red + 587 * green + 114 * blue < 128_000;
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const update = (): void => {
      setMatches(list.matches);
    };
    list.addEventListener('change', update);
    return () => {
      list.removeEventListener('change', update);
    };
  }, [query]);
  return matches;
}
