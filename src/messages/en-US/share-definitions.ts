/** Handing on what calls KPI functions outside of cells: defined names and conditional formats. */
export const shareDefinitionMessages = {
  'share.in-name':
    'The name “{place}” uses a KPI function that no plain formula stands for, and is left alone: {formula}. It fails at a colleague’s desk. Put the KPI function into a cell, let the name refer to that cell, and try again.',
  'share.in-name.relative':
    'The name “{place}” uses a KPI function, but its references lack the sheet or the $ signs and mean other cells from other places; it is left alone: {formula}. Write them like Sheet!$F$2:$F$9 under Formulas → Name Manager, then try again.',
  'share.in-name.native': 'The name “{place}” uses a KPI function; it becomes a plain formula too.',
  'share.in-format':
    'The conditional format of {place} uses a KPI function that no formula allowed there stands for, and is left alone: {formula}. Put the KPI function into a cell, let the format refer to that cell, and try again.',
  'share.in-format.several':
    'The conditional format of {place} uses a KPI function, and its cells have different criteria or targets in words, so that one plain formula cannot serve them all; it is left alone: {formula}. Put the KPI function into a cell, let the format refer to that cell, and try again.',
  'share.in-format.protected':
    'The conditional format of {place} uses a KPI function and is on a protected sheet; it is left alone: {formula}. Unprotect the sheet, then try again.',
  'share.in-format.native':
    'The conditional format of {place} uses a KPI function; it becomes a plain formula too. Excel computes no custom functions in conditional formats at present; it takes effect once it is replaced.',
  'pane.share.definitions': '{count} names or conditional formats use KPI functions too',
  'pane.share.definitions.one': '{count} name or conditional format uses KPI functions too',
  'pane.share.place.name': 'Name {place}',
  'pane.share.place.format': 'Conditional format {place}',
  'pane.share.done.definitions': '{count} names or conditional formats became plain formulas too.',
  'pane.share.done.left-definitions':
    '{count} names or conditional formats were left alone; see the check above.',
  'pane.share.done.restored-definitions': '{count} names or conditional formats restored.',
  'pane.share.done.kept-definitions':
    '{count} names or conditional formats were changed since and left alone: {places}',
  'file.share.definitions': 'Names and conditional formats: {count} plain formulas, {left} left alone.',
};
