/** Texts of writes that meet somebody else's, and of sheets that could not be finished. */
export const safetyMessages = {
  'error.changed-meanwhile':
    'Somebody changed the same place at this moment; nothing was written. Try again.',
  'error.unfinished-sheet':
    'The new sheet could not be finished, nor taken away again: “{sheet}” was left (Excel error {code}). Delete it and try again.',
  'share.people-protected':
    '“{sheet}” is protected and holds names, phones or identity numbers: with codes elsewhere and names there, nothing would match. Unprotect the sheet first (or open the sign-off), then try again.',
};
