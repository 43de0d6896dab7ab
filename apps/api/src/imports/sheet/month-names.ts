/** How people write the twelve months in English, French and Spanish; lower case, without accents. */
const spellings: readonly string[] = [
  'january jan janvier janv enero ene',
  'february feb fevrier fevr fev febrero',
  'march mar mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juin junio',
  'july jul juillet juil julio',
  'august aug aout agosto ago',
  'september sept sep septembre septiembre setiembre set',
  'october oct octobre octubre',
  'november nov novembre noviembre',
  'december dec decembre diciembre dic',
];

const months: ReadonlyMap<string, number> = new Map(
  spellings.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** The month (1 to 12) of a name or its usual short form, with or without accents and a full stop. */
export function monthNamed(name: string): number | null {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
  return months.get(plain) ?? null;
}
