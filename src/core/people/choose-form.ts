import type { Diagnostic } from '../diagnostic';
import { nameKey } from './history';
import type { RosterForm, RosterPerson } from './roster';

/** Words for everybody in the column of roles (D1: 全员). */
const EVERYBODY = /^(?:全员|全体|全体人员|所有人?|所有人员|通用|不限|everybody|everyone|all|all staff|any)$/i;
/** What a role and the title of its form add to it: 技术支持岗, 技术支持绩效考核表. */
const ROLE_ENDING = /(?:岗位?|人员|专员|类)$/;

export interface ChosenForm {
  /** Position among the forms; null when there is none for the role. */
  readonly form: number | null;
  readonly diagnostic: Diagnostic | null;
}

/**
 * The form of a person: the one that the roster names for the role, else the one whose name holds the role, else the one whose
 * items name the role, else the only one. Where several could be meant, nobody guesses.
 *
 * @example chooseForm(person, forms, new Map([['技术支持', '技术支持考核表']])).form // 1
 */
export function chooseForm(
  person: Pick<RosterPerson, 'name' | 'role'>,
  forms: readonly RosterForm[],
  byRole: ReadonlyMap<string, string> = new Map(),
): ChosenForm {
  const found = (form: number): ChosenForm => ({ form, diagnostic: null });
  const { name, role } = person;
  if (role !== null) {
    const stated = [...byRole].find(([each]) => isRole(each, role))?.[1];
    const named = stated === undefined ? -1 : forms.findIndex((form) => isNamed(form, stated));
    if (named >= 0) return found(named);
    if (stated !== undefined) {
      return { form: null, diagnostic: problem('people.form.gone', { role, form: stated }) };
    }
    const titled = forms.flatMap((form, at) => (holdsRole(form.name, role) ? [at] : []));
    if (titled.length === 1) return found(titled[0] ?? 0);
    const listed = forms.flatMap((form, at) =>
      form.itemRoles.some((each) => each !== null && isRole(each, role)) ? [at] : [],
    );
    if (listed.length === 1) return found(listed[0] ?? 0);
  }
  if (forms.length === 1) return found(0);
  const code = forms.length === 0 ? 'people.form.none' : 'people.form.several';
  return { form: null, diagnostic: problem(code, { name, role: role ?? '' }) };
}

function problem(code: string, params: Readonly<Record<string, string>>): Diagnostic {
  return { code, severity: 'error', params };
}

/** Whether an item is for people of this role. One for everybody, without a role, or for nobody that is known, is. */
export function itemIsFor(itemRole: string | null, role: string | null): boolean {
  if (itemRole === null || role === null) return true;
  return itemRole
    .split(/[、,,/;;]|\band\b|和|及/)
    .map((part) => part.trim())
    .some((part) => part === '' || EVERYBODY.test(part) || isRole(part, role));
}

function isNamed({ name, table }: RosterForm, stated: string): boolean {
  return nameKey(name) === nameKey(stated) || nameKey(table.sheet) === nameKey(stated);
}

function isRole(one: string, other: string): boolean {
  const [a, b] = [one, other].map((role) => nameKey(role).replace(ROLE_ENDING, ''));
  return a !== '' && a === b;
}

function holdsRole(title: string, role: string): boolean {
  const word = nameKey(role).replace(ROLE_ENDING, '');
  return word !== '' && nameKey(title).includes(word);
}
