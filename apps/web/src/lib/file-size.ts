const kilobyte = 1024;

/** `3.2 MB`, `3,2 Mo`: in the language's own unit, rounded up, so that nothing seems to fit that does not. */
export function fileSize(bytes: number, language: string): string {
  const isSmall = bytes < kilobyte * kilobyte;
  const size = bytes / (isSmall ? kilobyte : kilobyte * kilobyte);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
    roundingMode: 'ceil',
  }).format(size);
}
