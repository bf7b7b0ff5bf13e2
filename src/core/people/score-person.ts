import type { ActualCell, FormItem, FormTable } from '../forms/form';
import { scoreTable } from '../scoring/score-table';
import type { Scorecard } from '../scoring/scorecard';
import { itemIsFor } from './choose-form';
import type { ItemJoin } from './join-figures';
import type { RosterForm, RosterPerson } from './roster';
import { NOT_APPLICABLE } from './special-cause';

const BLANK: ActualCell = { value: '', unit: null, unitArgument: null };

/** A form without what somebody has entered into it: nobody's actuals, marks and typed scores. */
export function blankForm(table: FormTable): FormTable {
  return { ...table, items: table.items.map((item) => withActual(item, BLANK)) };
}

/**
 * A person's scores by a form: the form's items with the person's figures for actuals, scored, weighted, totalled and graded as a
 * form on a sheet is. Items of other roles do not apply (D1); the policy says where their weight goes. Items without figures
 * stay unscored.
 */
export function scorePerson(
  person: Pick<RosterPerson, 'role' | 'actuals'>,
  form: RosterForm,
  joins: readonly ItemJoin[],
): Scorecard {
  const items = form.table.items.map((item, at) => {
    if (!itemIsFor(form.itemRoles[at] ?? null, person.role)) {
      return withActual(item, { value: NOT_APPLICABLE, unit: null, unitArgument: null });
    }
    const column = joins[at]?.column ?? null;
    return withActual(item, (column === null ? null : person.actuals[column]) ?? BLANK);
  });
  return scoreTable({ ...form.table, items }, form.policy);
}

function withActual(item: FormItem, actual: ActualCell): FormItem {
  const { scoreNote: _, ...rest } = item;
  return { ...rest, actual, marks: [], typedScore: null };
}
