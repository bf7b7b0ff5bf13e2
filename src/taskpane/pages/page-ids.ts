/** The page that opens: what is there, and what needs a look. */
export const FIRST_PAGE = 'check';
