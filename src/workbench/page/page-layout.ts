import { element } from './element';
import type { PageTexts } from './texts/page-texts';

/** The regions of the page, each a landmark with a name. */
export class PageLayout {
  readonly toolbar = element('header', { className: 'toolbar' });
  readonly ribbon = element('div', { className: 'ribbon' });
  readonly formula = element('div', { className: 'formula' });
  readonly grid = element('div', { className: 'grid' });
  readonly foot = element('div', { className: 'foot' });
  readonly pane = element('aside', { className: 'pane' });
  readonly paneHead = element('h2');
  readonly paneBody = element('div', { className: 'pane-body' });
  readonly log = element('details', { className: 'log' });

  constructor() {
    this.ribbon.setAttribute('role', 'toolbar');
    this.pane.append(this.paneHead, this.paneBody);
    document.body.append(
      this.toolbar,
      this.ribbon,
      element(
        'main',
        { className: 'work' },
        element('div', { className: 'book' }, this.formula, this.grid, this.foot),
      ),
      this.pane,
      element('footer', {}, this.log),
    );
  }

  name(texts: PageTexts, title: string): void {
    this.ribbon.setAttribute('aria-label', texts.ribbon);
    this.pane.setAttribute('aria-label', texts.frame);
    this.paneHead.textContent = title;
  }
}
