import type { XdmSession } from './xdm';

interface OpenCall {
  readonly functionName: string;
  resolve(): void;
  reject(reason: Error): void;
}

const COMMAND_EVENT = 'appCommandInvoked';

/** Ribbon commands under way: from the click to `event.completed()`. */
export class CommandCalls {
  private readonly open = new Map<string, OpenCall>();
  private waitingForListener: (() => void)[] = [];
  private count = 0;

  constructor(private readonly session: XdmSession) {}

  invoke(functionName: string, controlId: string, timeoutMs: number): Promise<void> {
    // Two clicks on one button are two calls: office.js hands this id back when the command completes.
    const callId = `${controlId}#${++this.count}`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.open.delete(callId);
        reject(
          new Error(`The command ${functionName} did not call event.completed() within ${timeoutMs} ms.`),
        );
      }, timeoutMs);
      const settle = (work: () => void) => {
        clearTimeout(timer);
        this.open.delete(callId);
        work();
      };
      this.open.set(callId, {
        functionName,
        resolve: () => settle(resolve),
        reject: (reason) => settle(() => reject(reason)),
      });
      this.whenListening(() => {
        this.session.push(COMMAND_EVENT, [
          callId,
          functionName,
          JSON.stringify({ source: { id: controlId } }),
        ]);
      });
    });
  }

  /** The page listens to an event now. */
  eventRegistered(name: string): void {
    if (name !== COMMAND_EVENT) return;
    const waiting = this.waitingForListener;
    this.waitingForListener = [];
    for (const go of waiting) go();
  }

  /** Takes the page's report that a command has ended: id under '0', status under '1'. */
  completed(report: Readonly<Record<string, unknown>>): void {
    const { 0: id, 1: status } = report;
    const call = this.open.get(String(id));
    if (call === undefined) return;
    if (status === 0) call.resolve();
    else
      call.reject(
        new Error(`The add-in has no function for the command ${call.functionName} (${String(status)}).`),
      );
  }

  /** Rejects what is under way. */
  close(): void {
    for (const call of [...this.open.values()]) {
      call.reject(new Error(`The page was closed while the command ${call.functionName} ran.`));
    }
  }

  private whenListening(go: () => void): void {
    if (this.session.listensTo(COMMAND_EVENT)) go();
    else this.waitingForListener.push(go);
  }
}
