import type { DocumentLocale } from '../messages/locale';

/** How a form is wanted. */
export interface FormOptions {
  readonly locale: DocumentLocale;
  /** `sample` fills in the document's figures, and names the ones that are ours. */
  readonly fill: 'blank' | 'sample';
}
