import type { AwkwardBook } from './awkward-book';
import { AROUND_THE_FORM } from './books/around-the-form';
import { COLUMN_ORDER_AND_NAMES } from './books/column-order-and-names';
import { HARD_FILES } from './books/hard-files';
import { LANGUAGES } from './books/languages';
import { MARKS_WITHOUT_ARITHMETIC } from './books/marks-without-arithmetic';
import { MERGED_CELLS } from './books/merged-cells';
import { MORE_COLUMNS } from './books/more-columns';
import { NOT_FORMS } from './books/not-forms';
import { NUMBERS_AND_UNITS } from './books/numbers-and-units';
import { OTHER_PROGRAMS } from './books/other-programs';
import { PARTS_AND_PEOPLE } from './books/parts-and-people';
import { SEVERAL_FORMS } from './books/several-forms';
import { UNUSABLE_ACTUALS } from './books/unusable-actuals';
import { WEIGHTS_AND_MARKS } from './books/weights-and-marks';
import { WORDS_IN_CELLS } from './books/words-in-cells';
import { WORKBOOK_FEATURES } from './books/workbook-features';

/** Every awkward workbook of the folder. */
export const ALL_BOOKS: readonly AwkwardBook[] = [
  ...COLUMN_ORDER_AND_NAMES,
  ...LANGUAGES,
  ...MORE_COLUMNS,
  ...AROUND_THE_FORM,
  ...MERGED_CELLS,
  ...SEVERAL_FORMS,
  ...PARTS_AND_PEOPLE,
  ...NUMBERS_AND_UNITS,
  ...UNUSABLE_ACTUALS,
  ...MARKS_WITHOUT_ARITHMETIC,
  ...WORDS_IN_CELLS,
  ...WEIGHTS_AND_MARKS,
  ...WORKBOOK_FEATURES,
  ...OTHER_PROGRAMS,
  ...HARD_FILES,
  ...NOT_FORMS,
];
