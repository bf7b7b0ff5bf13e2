import type { AwkwardBook } from './awkward-book';
import { COLUMNS_AND_HEADERS } from './books/columns-and-headers';
import { LAYOUT } from './books/layout';
import { NOT_FORMS } from './books/not-forms';
import { NUMBERS_AND_UNITS } from './books/numbers-and-units';
import { OTHER_KINDS_OF_FORMS } from './books/other-kinds-of-forms';
import { OTHER_PROGRAMS } from './books/other-programs';
import { WEIGHTS_AND_MARKS } from './books/weights-and-marks';
import { WORKBOOK_FEATURES } from './books/workbook-features';

/** Every awkward workbook of the folder. */
export const ALL_BOOKS: readonly AwkwardBook[] = [
  ...COLUMNS_AND_HEADERS,
  ...LAYOUT,
  ...NUMBERS_AND_UNITS,
  ...WEIGHTS_AND_MARKS,
  ...OTHER_KINDS_OF_FORMS,
  ...WORKBOOK_FEATURES,
  ...OTHER_PROGRAMS,
  ...NOT_FORMS,
];
