/**
 * The query of an address as names and texts, and back. Values stay the text that they are (`overdue=true`, `q=2026`), so
 * that pages, addresses and the API read the same; the router's own reading would make numbers and booleans of them.
 */
export const searchText = {
  parse: (query: string): Record<string, string> => Object.fromEntries(new URLSearchParams(query)),
  stringify: (search: Record<string, unknown>): string => {
    const given = Object.entries(search)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]);
    return given.length ? `?${new URLSearchParams(given)}` : '';
  },
};
