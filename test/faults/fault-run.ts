import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { hasMessage, renderMessage } from '../../src/messages/render';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { type NodePage, openInNode, openPage, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { buildModel } from '../cli/build-book';
import type { ActionCase } from './action-table';
import { type BookPlaces, bookState, differences, strayPlaces } from './book-state';
import type { FaultCase } from './fault-list';
import type { FaultPage, Outcome } from './fault-page';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;

/** A sheet that stays when a colleague deletes the first. */
const OTHER_SHEET = { name: '别的', rows: [['备注']] };

/** What became of an action that a fault struck. */
export interface FaultResult {
  /** Round trips at which the fault was tried. */
  readonly trips: number;
  /** What is not as it must be; empty when all is well. */
  readonly problems: readonly string[];
}

/** An action's workbook, open; faults strike it one after another. */
export class FaultRun {
  private constructor(
    private readonly action: ActionCase,
    private readonly opened: OpenedAddin,
    private page: NodePage,
    private readonly script: string,
    private readonly start: BookPlaces,
    private readonly fromStart: readonly string[],
  ) {}

  static async open(action: ActionCase): Promise<FaultRun> {
    const script = await bundleAddin(resolve(__dirname, 'fault-page.ts'));
    const model = buildModel([...action.sheets, OTHER_SHEET]);
    const opened = await openInNode({ model, locale: 'zh-CN', script, metadata: METADATA, namespace: 'KPI' });
    await opened.host.idle();
    const fromStart = model.sheets().map(({ id }) => id);
    return new FaultRun(action, opened, opened, script, bookState(model, fromStart), fromStart);
  }

  /** A page that was abandoned in the middle of a request is left to itself: closed, it would complain. */
  close(): void {
    this.page.close();
    this.opened.host.close();
  }

  /** Lets the fault strike at every round trip of the action (or at those that `at` picks), each time from the start. */
  async strike(
    fault: FaultCase,
    at: (trip: number, trips: number) => boolean = () => true,
  ): Promise<FaultResult> {
    const reference = await this.#withoutFault(fault);
    const problems: string[] = [];
    if (fault.meddle === undefined && !isOk(reference.outcome))
      problems.push(`fails without a fault: ${reference.outcome.error?.code ?? reference.outcome.bug ?? ''}`);
    let trips = 0;
    for (let trip = 1; trip <= reference.trips; trip++) {
      if (!at(trip, reference.trips)) continue;
      trips++;
      const found = await this.#strikeAt(fault, trip, reference);
      problems.push(...found.map((problem) => `round trip ${trip} of ${reference.trips}: ${problem}`));
    }
    return { trips, problems };
  }

  /** What the action does when all goes well: to the workbook as it is, and after what the fault does to it. */
  async #withoutFault(fault: FaultCase): Promise<Reference> {
    await this.#reset();
    const before = this.#state();
    const count = this.opened.host.log.count;
    const plain = await this.#run();
    const trips = this.opened.host.log.count - count;
    const intended = this.#state();
    if (fault.meddle === undefined) return { trips, before, intended, late: intended, outcome: plain };
    fault.meddle(this.#model);
    fault.remedy?.(this.#model);
    const late = this.#state();
    await this.#reset();
    fault.meddle(this.#model);
    fault.remedy?.(this.#model);
    const changed = this.#state();
    const outcome = await this.#run();
    return { trips, before: changed, intended: this.#state(), late, outcome };
  }

  async #strikeAt(fault: FaultCase, trip: number, reference: Reference): Promise<string[]> {
    await this.#reset();
    const { faults } = this.opened.host;
    let meddled = fault.meddle === undefined;
    if (fault.code !== undefined) {
      const { code, times = 1, moment = 'before' } = fault;
      faults.inject({ code, times, moment, atSync: trip });
    }
    if (fault.meddle !== undefined) {
      faults.meddle(() => {
        fault.meddle?.(this.#model);
        meddled = true;
      }, trip);
    }
    if (fault.person === 'edits a cell') faults.meddle(() => (faults.editMode = true), trip);
    if (fault.person === 'cancels')
      faults.meddle(() => (this.page.window as unknown as FaultPage).kpiCancel?.(), trip);
    if (fault.person === 'closes the pane') return this.#closeAt(trip, reference);
    const outcome = await this.#run();
    faults.clear();
    if (!meddled) fault.meddle?.(this.#model);
    fault.remedy?.(this.#model);
    await this.opened.host.idle();
    return [...this.#judge(outcome, reference), ...(await this.#goOn(outcome, reference))];
  }

  /** The message, and every cell. */
  #judge({ error, bug }: Outcome, { before, intended, late }: Reference): string[] {
    const problems: string[] = [];
    if (bug !== null) problems.push(`a bug instead of a message: ${bug}`);
    if (error !== null) {
      const { code, params } = error;
      if (!hasMessage(code)) problems.push(`no message ${code}`);
      else {
        const says = { zh: renderMessage('zh-CN', code, params), en: renderMessage('en-US', code, params) };
        if (!QUIET.has(code) && !(/请|可先/.test(says.zh) && /again|first|fill/i.test(says.en)))
          problems.push(`${code} does not say what to do`);
      }
    }
    const left = error?.code === 'error.unfinished-sheet' ? String(error.params['sheet']).split('、') : [];
    for (const name of left) {
      const sheet = this.#model.findSheet(name);
      if (sheet !== undefined) this.#model.deleteSheet(sheet.id);
    }
    const stray = strayPlaces(this.#state(), [before, intended, late]).filter((place) => place !== 'order');
    if (stray.length > 0) problems.push(`neither as before nor as intended: ${stray.slice(0, 5).join(', ')}`);
    return problems;
  }

  /** Doing what the message says: trying again ends as if nothing had happened, and undo takes all of it back. */
  async #goOn({ error, bug }: Outcome, reference: Reference): Promise<string[]> {
    const problems: string[] = [];
    // All was read before the colleague came.
    if (error === null && bug === null && differences(this.#state(), reference.late).length === 0) {
      if (this.action.undoable !== true) return [];
    }
    // Also where a remark said what to do, and the action did what it could.
    const unfinished = differences(this.#state(), reference.intended).length > 0;
    if (error !== null || bug !== null || unfinished) {
      const again = await this.#run();
      if (again.error?.code !== reference.outcome.error?.code || again.bug !== null)
        problems.push(`trying again ends with ${again.error?.code ?? again.bug ?? 'success'}`);
    }
    const wrong = differences(this.#state(), reference.intended);
    if (wrong.length > 0)
      problems.push(`tried again, still not as intended: ${wrong.slice(0, 5).join(', ')}`);
    if (this.action.undoable === true) {
      const page = this.page.window as unknown as FaultPage;
      while (page.kpiCanUndo?.() === true) await this.#run('undoLastWrite');
      const kept = differences(this.#state(), reference.before);
      if (kept.length > 0) problems.push(`undo does not give back: ${kept.slice(0, 5).join(', ')}`);
    }
    return problems;
  }

  /** The request that is on its way is still carried out; nobody hears of it. */
  async #closeAt(trip: number, reference: Reference): Promise<string[]> {
    const { faults } = this.opened.host;
    const closed = new Promise<void>((done) => {
      faults.meddle(() => {
        const { page } = this;
        setImmediate(() => {
          this.opened.host.disconnect(page.client);
          done();
        });
      }, trip);
    });
    await Promise.race([closed, this.#run()]);
    faults.clear();
    this.page = await openPage(this.opened.host, { script: this.script, locale: 'zh-CN' });
    await this.opened.host.idle();
    const problems = this.#judge(OK, reference);
    if (this.action.action === 'undoLastWrite') return problems;
    const unchanged = differences(this.#state(), reference.intended).length > 0;
    if (unchanged) await this.#run();
    const wrong = differences(this.#state(), reference.intended);
    if (wrong.length > 0)
      problems.push(`opened again, still not as intended: ${wrong.slice(0, 5).join(', ')}`);
    return problems;
  }

  get #model(): WorkbookModel {
    return this.opened.model;
  }

  #state(): BookPlaces {
    return bookState(this.#model, this.fromStart);
  }

  async #run(action = this.action.action, argument: unknown = this.action.argument): Promise<Outcome> {
    const page = this.page.window as unknown as FaultPage;
    const answer = await page.kpiRun?.(action, JSON.stringify(argument ?? null));
    return JSON.parse(answer ?? 'null') as Outcome;
  }

  /** The workbook as it was at the start, with what is done before the action. */
  async #reset(): Promise<void> {
    for (;;) {
      // A sheet that is shown cannot be taken back.
      const sheet = this.#model.sheets().find(({ id }) => this.fromStart.includes(id));
      if (sheet !== undefined) {
        this.#model.activate(sheet.id);
        if (differences(this.#state(), this.start).length === 0) break;
      }
      if (!this.#model.undo()) throw new Error('The workbook does not go back to its start');
    }
    const page = this.page.window as unknown as FaultPage;
    page.kpiForget?.();
    for (const { action, argument } of this.action.after ?? []) {
      if (action === 'forget') page.kpiForget?.();
      else await this.#run(action, argument);
      await this.opened.host.idle();
    }
    await this.opened.host.idle();
  }
}

interface Reference {
  readonly trips: number;
  readonly before: BookPlaces;
  readonly intended: BookPlaces;
  /** The same where the colleague came after the action. */
  readonly late: BookPlaces;
  readonly outcome: Outcome;
}

const OK: Outcome = { error: null, bug: null };
const isOk = ({ error, bug }: Outcome): boolean => error === null && bug === null;
/** Cancelling needs no advice. */
const QUIET = new Set(['indicators.cancelled']);
