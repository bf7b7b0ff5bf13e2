import type { ShareCheck } from '../../actions/share/check-share';
import type { DeIdentified } from '../../actions/share/de-identify';
import type { ReplaceOptions, ShareOutcome } from '../../actions/share/replace-formulas';
import type { RestoreOutcome } from '../../actions/share/restore-live';
import { cellAddress } from '../../core/forms/a1-address';
import type { PersonCode } from '../../core/share/plan-codes';
import { definitionLabel } from '../../core/share/definition';
import type { ShareForm } from '../../core/share/plan-share';
import type { PaneTools } from '../pane-core';
import type { PaneResult, Said } from '../pane-result';

export interface ShareActions {
  checkShare(): Promise<ShareCheck>;
  replaceFormulas(form: ShareForm, options: ReplaceOptions): Promise<ShareOutcome>;
  restoreLive(): Promise<RestoreOutcome>;
  deIdentify(options: { readonly board: boolean; readonly signal: AbortSignal }): Promise<DeIdentified>;
}

export interface ShareState {
  /** What the workbook held when it was last checked; null before. */
  readonly share: ShareCheck | null;
  /** The key to the codes, until the user has it; kept in memory alone. */
  readonly shareKey: readonly PersonCode[] | null;
}

export interface ShareIntentions {
  checkShare(): Promise<void>;
  replaceFormulas(form: ShareForm, ledger: boolean): Promise<void>;
  restoreLive(): Promise<void>;
  deIdentify(board: boolean): Promise<void>;
  forgetKey(): void;
}

export const NOTHING_SHARED: ShareState = { share: null, shareKey: null };

/** Cells that a result names; the rest are counted. */
const NAMED = 5;

/** Handing the workbook on: what is in it, copies for people without the add-in, and the way back. */
export function share(tools: PaneTools<ShareState>, actions: ShareActions): ShareIntentions {
  const afterwards = async (result: PaneResult) => ({ share: await actions.checkShare(), result });
  return {
    checkShare: () => tools.change('share-check', async () => ({ share: await actions.checkShare() })),
    replaceFormulas: (form, ledger) =>
      tools.changeWatched('share', async ({ signal }) =>
        afterwards(replaced(await actions.replaceFormulas(form, { ledger, signal }))),
      ),
    restoreLive: () => tools.change('share', async () => afterwards(restored(await actions.restoreLive()))),
    deIdentify: (board) =>
      tools.changeWatched('share', async ({ signal }) => {
        const done = await actions.deIdentify({ board, signal });
        // Whatever happens next: nobody else has the key.
        tools.set({ shareKey: done.key });
        return afterwards(coded(done));
      }),
    forgetKey: () => tools.set({ shareKey: null }),
  };
}

function replaced(outcome: ShareOutcome): PaneResult {
  const { cells, left, differing, definitions, leftDefinitions } = outcome;
  const native = cells.filter(({ how }) => how === 'native').length;
  const facts: Said[] = [
    ...counted('pane.share.done.definitions', definitions.length),
    ...counted('pane.share.done.left-definitions', leftDefinitions.length),
    ...(left.length > 0 ? [{ code: 'pane.share.done.left', params: { count: left.length } }] : []),
    ...(differing.length > 0
      ? [{ code: 'pane.share.done.differs', params: { count: differing.length } }]
      : []),
  ];
  return { title: { code: 'pane.share.done.replaced', params: { count: cells.length, native } }, facts };
}

function counted(code: string, count: number): Said[] {
  return count > 0 ? [{ code, params: { count } }] : [];
}

function restored(outcome: RestoreOutcome): PaneResult {
  const { restored: count, kept, restoredDefinitions, keptDefinitions } = outcome;
  const places = keptDefinitions.slice(0, NAMED).map(definitionLabel).join(', ');
  const outside = { count: keptDefinitions.length, places };
  const cells = kept
    .slice(0, NAMED)
    .map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`)
    .join(', ');
  const more = kept.length > NAMED ? ' …' : '';
  const fact = { code: 'pane.share.done.kept', params: { count: kept.length, cells: `${cells}${more}` } };
  return {
    title: { code: 'pane.share.done.restored', params: { count } },
    facts: [
      ...counted('pane.share.done.restored-definitions', restoredDefinitions),
      ...(kept.length > 0 ? [fact] : []),
      ...(keptDefinitions.length > 0 ? [{ code: 'pane.share.done.kept-definitions', params: outside }] : []),
    ],
  };
}

function coded({ key, changed, board }: DeIdentified): PaneResult {
  const facts = board === null ? [] : [{ code: 'pane.share.done.board', params: { sheet: board } }];
  return { title: { code: 'pane.share.done.coded', params: { people: key.length, count: changed } }, facts };
}
