/** In characters; 15 or more are advised, any kind of them will do. */
export const shortestPassword = 12;
export const longestPassword = 128;

/** What stands first in every list of stolen passwords, in its letters; digits and signs around it change nothing. */
const commonWords = new Set([
  'password',
  'passwordpassword',
  'passw',
  'passwort',
  'passport',
  'motdepasse',
  'contrasena',
  'secret',
  'administrator',
  'admin',
  'login',
  'welcome',
  'bonjour',
  'hola',
  'test',
  'testtest',
  'testing',
  'changeme',
  'qwerty',
  'qwertyuiop',
  'qwertyqwerty',
  'azerty',
  'azertyuiop',
  'asdfghjkl',
  'asdfasdf',
  'zxcvbnm',
  'qazwsx',
  'iloveyou',
  'letmein',
  'dragon',
  'monkey',
  'football',
  'liverpool',
  'sunshine',
  'princess',
  'superman',
  'master',
  'shadow',
  'computer',
  'whatever',
  'trustno',
  'soleil',
  'sixstep',
  'sixstepsixstep',
]);

/** How many different characters make a password more than one key held down. */
const fewestDifferent = 5;

/**
 * Whether a password is one of those that are tried first: a common word with digits and signs around it, a run on the
 * keyboard, or what everybody knows of the person.
 */
export function isCommonPassword(
  password: string,
  person: { readonly name: string; readonly email: string },
): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if (new Set(plain).size < fewestDifferent || isRun(plain)) return true;
  const words = [lettersOf(plain), unmasked(plain)];
  if (words.some((word) => commonWords.has(word))) return true;
  const known = [person.email, person.email.split('@')[0]!, person.name].map(unmasked);
  return known.some((word) => word.length > 3 && [word, word + word].includes(unmasked(plain)));
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/** Signs that stand for a letter inside a word: p@ssw0rd. */
const masks = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
  ['@', 'a'],
  ['$', 's'],
]);

function unmasked(text: string): string {
  const inner = text.toLowerCase().replace(/^[^\p{L}@$]+|[^\p{L}]+$/gu, '');
  return lettersOf(Array.from(inner, (sign) => masks.get(sign) ?? sign).join(''));
}

/** 123456789012, abcdefghijkl, 987654321098: nearly each character follows the one before it. */
function isRun(text: string): boolean {
  const codes = Array.from(text, (sign) => sign.codePointAt(0)!);
  const steps = codes.slice(1).map((code, place) => Math.abs(code - codes[place]!));
  return steps.filter((step) => step === 1 || step === 9).length >= steps.length - 1;
}
