/**
 * Lets the page draw, and answer the person, before the work goes on. By a message to itself: timers of a page that nobody sees, as
 * that of the ribbon's buttons, are held back for seconds.
 *
 * @example for (const block of blocks) { send(block); await giveWay(); }
 */
export function giveWay(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
