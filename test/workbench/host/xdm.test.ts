import { XdmSession } from '../../../src/workbench/host/xdm';

interface Answer {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: unknown;
}

const ORIGIN = 'https://localhost:3000';

/** A session with handlers that note what they are told. */
function openSession(executeMethod: () => Promise<unknown> = () => Promise.resolve('done')) {
  const sent: Answer[] = [];
  const told: string[] = [];
  const session = new XdmSession(
    { conversationId: 'c1', origin: ORIGIN, post: (message) => sent.push(JSON.parse(message) as Answer) },
    {
      appContext: () => ({ _appName: 16 }),
      notified: (action) => told.push(`notified ${action}`),
      executeMethod,
      eventRegistered: (name) => told.push(`event ${name}`),
      unknownMessage: (what) => told.push(`unknown: ${what}`),
      failed: (error) => told.push(`failed: ${String(error)}`),
    },
  );
  const receive = (message: Record<string, unknown>) =>
    session.receive(
      JSON.stringify({
        _messageType: 0,
        _conversationId: 'c1',
        _correlationId: 7,
        _actionType: 0,
        ...message,
      }),
    );
  return { session, sent, told, receive };
}

describe('the cross-document session', () => {
  test('answers the application context in the envelope it was asked in', () => {
    const { sent, receive } = openSession();
    receive({ _actionName: 'ContextActivationManager_getAppContextAsync' });
    expect(sent).toEqual([
      {
        _messageType: 1,
        _actionName: 'ContextActivationManager_getAppContextAsync',
        _conversationId: 'c1',
        _correlationId: 7,
        _origin: ORIGIN,
        _data: { _appName: 16 },
        _errorCode: 0,
        _responseType: 0,
        _serializerVersion: 1,
      },
    ]);
  });

  test('pushes an event under the number it was registered with, and not after it was taken back', () => {
    const { session, sent, told, receive } = openSession();
    receive({ _actionName: 'richApiMessage', _actionType: 1, _correlationId: 3 });
    session.push('richApiMessage', 'one');
    receive({ _actionName: 'richApiMessage', _actionType: 2, _correlationId: 4 });
    session.push('richApiMessage', 'two');
    expect(told).toEqual(['event richApiMessage']);
    expect(
      sent.map(({ _correlationId, _responseType, _data }) => [_correlationId, _responseType, _data]),
    ).toEqual([
      [3, 0, { Error: 0 }],
      [3, 1, 'one'],
      [4, 0, { Error: 0 }],
    ]);
  });

  test('does not hear other conversations', () => {
    const { sent, told, receive } = openSession();
    receive({ _actionName: 'ContextActivationManager_getAppContextAsync', _conversationId: 'c2' });
    expect([sent, told]).toEqual([[], []]);
  });

  test('names a message that it does not know', () => {
    const { told, receive } = openSession();
    receive({ _actionName: 'ContextActivationManager_new' });
    receive({ _actionName: 'executeMethod', _data: { DdaMethod: {} } });
    receive({ _actionName: 'x', _actionType: 9 });
    receive({ _actionName: 'x', _messageType: 5 });
    expect(told).toEqual([
      'unknown: the method ContextActivationManager_new',
      'unknown: executeMethod without a DispatchId: {"DdaMethod":{}}',
      'unknown: action type 9 (x)',
      'unknown: message type 5 (x)',
    ]);
  });

  test('answers an internal error when the host breaks, and tells of it', async () => {
    const { sent, told, receive } = openSession(() => Promise.reject(new Error('broken')));
    receive({ _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId: 93 } } });
    await Promise.resolve();
    await Promise.resolve();
    expect(sent.map((answer) => answer._data)).toEqual([{ Version: 1, Error: 5001 }]);
    expect(told).toEqual(['failed: Error: broken']);
  });

  test('says nothing after it was closed', () => {
    const { session, sent, receive } = openSession();
    session.close();
    receive({ _actionName: 'ContextActivationManager_getAppContextAsync' });
    expect(sent).toEqual([]);
  });
});
