import type { TemplateFill } from '../../actions/templates/insert-template';
import type { PaneTools } from '../pane-core';
import { said } from '../pane-result';
import { FIRST_PAGE } from '../pages/page-ids';

export interface TemplateActions {
  /** Puts a form on a sheet of its own, blank or with the documents' figures; answers the sheet's name. */
  insertTemplate(id: string, fill: TemplateFill): Promise<string>;
}

export interface TemplateIntentions {
  /** Inserts a form and comes back to the forms, where it is the newest. */
  insertTemplate(id: string, fill: TemplateFill): Promise<void>;
}

/** Forms to insert. */
export function templates(tools: PaneTools, actions: TemplateActions): TemplateIntentions {
  return {
    insertTemplate: (id, fill) =>
      tools.change('insert', async () => {
        const sheet = await actions.insertTemplate(id, fill);
        return { page: FIRST_PAGE, result: said('pane.done.inserted', { sheet }) };
      }),
  };
}
