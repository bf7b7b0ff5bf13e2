import type { RoundTrip, RoundTripLog } from '../host/round-trip-log';
import { element } from './element';
import type { PageTexts } from './texts/page-texts';

/** Rows kept on screen; the count in front goes on. */
const SHOWN = 200;

/** The log of round trips between the add-in and its host: how many, how large, how long. */
export class RoundTripTable {
  readonly #summary = element('summary');
  readonly #body = element('tbody');
  readonly elements: readonly HTMLElement[];

  constructor(
    private readonly log: RoundTripLog,
    private readonly texts: PageTexts,
  ) {
    const head = [texts.kind, texts.actions, texts.request, texts.response, texts.time, texts.error];
    const headRow = element(
      'tr',
      {},
      ...head.map((textContent) => element('th', { scope: 'col', textContent })),
    );
    const clear = element('button', {
      type: 'button',
      textContent: texts.clear,
      onclick: () => this.#clear(),
    });
    const table = element('table', {}, element('thead', {}, headRow), this.#body);
    table.setAttribute('aria-label', texts.log);
    const scroll = element('div', { className: 'scroll', tabIndex: 0 }, table);
    this.elements = [this.#summary, element('div', { className: 'trips' }, clear, scroll)];
    log.onRoundTrip((trip) => this.#add(trip));
    this.#summarise();
  }

  #add({ kind, actions, requestBytes, responseBytes, milliseconds, error }: RoundTrip): void {
    const cells = [kind, actions, requestBytes, responseBytes, milliseconds.toFixed(1), error ?? ''];
    const row = element('tr', {}, ...cells.map((cell) => element('td', { textContent: String(cell) })));
    row.classList.toggle('failed', error !== null);
    this.#body.prepend(row);
    if (this.#body.rows.length > SHOWN) this.#body.lastElementChild?.remove();
    this.#summarise();
  }

  #clear(): void {
    this.log.clear();
    this.#body.replaceChildren();
    this.#summarise();
  }

  #summarise(): void {
    const total = this.log.all.reduce((sum, trip) => sum + trip.milliseconds, 0);
    this.#summary.textContent = `${this.texts.log}: ${this.log.all.length} (${this.log.count} ${this.texts.syncs}), ${Math.round(total)} ms`;
  }
}
