/** The date that comes this many days after today in UTC; one before it for a negative number. */
export const dateIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The same, after today at the Center: what the product itself counts days from. */
export const dateAtCenterIn = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' }).format(
    new Date(Date.now() + days * 86_400_000),
  );
