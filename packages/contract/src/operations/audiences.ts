/** Who may, in the words that several operations share. */
export const everybody = 'Everybody, signed in or not.';
export const signedIn = 'Everybody who is signed in.';
export const whoSeesTheCase = 'Whoever may see the case.';
export const managersAndOfficers = 'Program managers and program officers.';
export const directors = 'Directors, and whoever acts for one today.';
export const countryOrForIt =
  'The focal point; for the country, a program manager or a program officer.';
export const administrators = 'Administrators.';
export const countryKeepers = 'Program managers, program officers and administrators.';
