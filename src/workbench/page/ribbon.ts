import type { RibbonButton } from './addin-manifest';
import { element } from './element';

/** The add-in's buttons, from its manifest. */
export function ribbonButtons(
  buttons: readonly RibbonButton[],
  press: (button: RibbonButton) => void,
): HTMLElement[] {
  return buttons.map((button) =>
    element(
      'button',
      { type: 'button', title: button.tip, onclick: () => press(button) },
      element('img', { src: button.icon, alt: '', width: 16, height: 16 }),
      button.label,
    ),
  );
}
