import pg from 'pg';

/** Numbers of the types in the server's catalogue. */
const dates: number = pg.types.builtins.DATE;
const counts: number = pg.types.builtins.INT8;

/**
 * How values of the database arrive: a calendar date stays the text it is (a Date would move it by the zone of this
 * process), and counts are numbers (none of ours comes near 2^53).
 */
export const valueParsers = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === dates) return (text: string) => text;
    if (oid === counts) return Number;
    return pg.types.getTypeParser(oid, format ?? 'text');
  },
};
