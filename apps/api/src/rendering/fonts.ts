import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A family with the contents of its files: one for each weight. */
export interface FontFamily {
  readonly name: string;
  readonly files: readonly Buffer[];
}

/** In the order in which a character is looked up in them. */
const families = {
  // Latin, Greek, Cyrillic.
  'Noto Sans': [
    '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  ],
  'Noto Sans Arabic': [
    '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  ],
  'Noto Emoji': ['@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'],
  // Signs; Hebrew, Armenian, Georgian.
  'DejaVu Sans': [
    'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
    'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  ],
};

/** The fonts of the house, as npm has installed them: those of the machine are never asked, so that paper is the same everywhere. */
export const readFonts = (): FontFamily[] =>
  Object.entries(families).map(([name, files]) => ({
    name,
    files: files.map((file) => readFileSync(require.resolve(file))),
  }));
