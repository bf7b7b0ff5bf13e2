/** @jest-environment jsdom */
import { officeBackground } from '../../src/taskpane/hooks/office-background';

test('the theme is read again when somebody comes back to the pane, and told when it is another', () => {
  let colour = '#ffffff';
  const background = officeBackground(() => colour);
  const told = jest.fn();
  const stop = background.subscribe(told);
  window.dispatchEvent(new Event('focus'));
  expect(told).not.toHaveBeenCalled();

  colour = '#262626';
  expect(background.get()).toBe('#ffffff');
  window.dispatchEvent(new Event('focus'));
  expect(told).toHaveBeenCalledTimes(1);
  expect(background.get()).toBe('#262626');

  stop();
  colour = '#ffffff';
  window.dispatchEvent(new Event('focus'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told).toHaveBeenCalledTimes(1);
});
