/** Makes an element with properties and children in one expression. Example: `element('button', { type: 'button' }, 'OK')`. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A choice with its label in front. */
export function choice(
  label: string,
  options: readonly { readonly value: string; readonly text: string }[],
  value: string,
  onChoice: (value: string) => void,
): HTMLLabelElement {
  const select = element(
    'select',
    {},
    ...options.map((option) => element('option', { value: option.value, textContent: option.text })),
  );
  select.value = value;
  select.addEventListener('change', () => onChoice(select.value));
  return element('label', {}, `${label} `, select);
}
