import type { Language } from './words.ts';

/**
 * Fills the places of a sentence: `{name}`, and `{count, plural, one {…} other {…}}` by the plural rules of the language.
 * A place without a value stays as it is, so that a slip is seen.
 */
export function say(
  sentence: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const rules = new Intl.PluralRules(language);
  return sentence
    .replaceAll(
      /\{(\w+), plural, ((?:\w+ \{[^{}]*\}\s*)+)\}/g,
      (whole, name: string, forms: string) => {
        const count = Number(params[name]);
        if (Number.isNaN(count)) return whole;
        const chosen = formOf(forms, rules.select(count)) ?? formOf(forms, 'other') ?? whole;
        return chosen.replaceAll('#', String(count));
      },
    )
    .replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

const formOf = (forms: string, category: string): string | undefined =>
  new RegExp(String.raw`\b${category} \{([^{}]*)\}`).exec(forms)?.[1];
