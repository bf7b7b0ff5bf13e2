/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { actions, shortcuts } from '../src/commands/shortcuts.json';
import enFunctions from '../src/functions/functions.json';
import zhFunctions from '../src/functions/functions.zh-CN.json';

const ROOT = resolve(__dirname, '..');
const document = new DOMParser().parseFromString(
  readFileSync(resolve(ROOT, 'manifest.xml'), 'utf8'),
  'application/xml',
);
const elements = (name: string): Element[] =>
  [...document.getElementsByTagName('*')].filter((element) => element.localName === name);
const attributes = (name: string): string[] =>
  [...document.getElementsByTagName('*')].flatMap((element) => element.getAttribute(name) ?? []);

describe('manifest.xml', () => {
  it('is well-formed and a task pane add-in for workbooks', () => {
    expect(document.querySelector('parsererror')).toBeNull();
    expect(elements('OfficeApp')[0]?.getAttribute('xsi:type')).toBe('TaskPaneApp');
    expect(
      elements('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type')),
    ).toEqual(['Workbook', 'Workbook']);
  });

  it('resolves every resource id, each defined once and at most 32 characters long', () => {
    const defined = [...elements('Image'), ...elements('Url'), ...elements('String')]
      .filter((element) => element.hasAttribute('id'))
      .map((element) => element.getAttribute('id') ?? '');
    expect(new Set(defined).size).toBe(defined.length);
    const used = attributes('resid');
    expect(used.length).toBeGreaterThan(20);
    for (const id of used) {
      expect(defined).toContain(id);
      expect(id.length).toBeLessThanOrEqual(32);
    }
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
  });

  it('has unique control ids', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
      elements(name).map((e) => e.getAttribute('id')),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names pictures of the sizes they are given for', () => {
    const images = elements('Image').filter((image) => image.hasAttribute('size'));
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      const url = elements('Image').find((found) => found.getAttribute('id') === image.getAttribute('resid'));
      const path = new URL(url?.getAttribute('DefaultValue') ?? '').pathname;
      const file = resolve(ROOT, `.${path}`);
      expect(existsSync(file)).toBe(true);
      expect(pngWidth(file)).toBe(Number(image.getAttribute('size')));
    }
    for (const name of ['IconUrl', 'HighResolutionIconUrl']) {
      const path = new URL(elements(name)[0]?.getAttribute('DefaultValue') ?? '').pathname;
      expect(pngWidth(resolve(ROOT, `.${path}`))).toBe(name === 'IconUrl' ? 32 : 64);
    }
  });

  it('says every text in English and Chinese', () => {
    const texts = [...elements('DisplayName'), ...elements('Description'), ...elements('String')].filter(
      (element) =>
        element.hasAttribute('DefaultValue') && element.getAttribute('id') !== 'Functions.Namespace',
    );
    for (const text of texts) {
      const chinese = [...text.children].find((child) => child.getAttribute('Locale') === 'zh-CN');
      expect(chinese?.getAttribute('Value')).toMatch(/[\u4e00-\u9fff]/);
      expect(text.getAttribute('DefaultValue')).not.toMatch(/[\u4e00-\u9fff]/);
    }
    const short = elements('String').filter((element) => element.parentElement?.localName === 'ShortStrings');
    for (const label of short) {
      expect((label.getAttribute('DefaultValue') ?? '').length).toBeLessThanOrEqual(125);
    }
  });

  it('requires a shared runtime, and ReadWriteDocument for Excel calls', () => {
    const sets: unknown = Object.fromEntries(
      elements('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]),
    );
    expect(sets).toMatchObject({ SharedRuntime: '1.1', ExcelApi: '1.12' });
    expect(elements('Permissions')[0]?.textContent).toBe('ReadWriteDocument');
    expect(elements('Runtime')[0]?.getAttribute('lifetime')).toBe('long');
  });

  it('runs only commands that the add-in associates', () => {
    const source = readFileSync(resolve(ROOT, 'src/commands/commands.ts'), 'utf8');
    const commands = elements('FunctionName').map((element) => element.textContent ?? '');
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(source).toContain(`associate('${command}'`);
  });
});

describe('shortcuts.json', () => {
  /** What browsers keep for themselves (Excel on the web), as Microsoft lists it. */
  const BROWSER_KEYS = [
    ...['Ctrl+N', 'Ctrl+Shift+N', 'Ctrl+T', 'Ctrl+Shift+T', 'Ctrl+W', 'Ctrl+Shift+W', 'Ctrl+Shift+S'],
    ...['Ctrl+Shift+X', 'Alt+Shift+N', 'Alt+Shift+S', 'Ctrl+X', 'Ctrl+C', 'Ctrl+V'],
  ];

  it('is what the manifest points at, beside the pane and right below the overrides of the version', () => {
    const [extended] = elements('ExtendedOverrides');
    expect(extended?.getAttribute('Url')).toBe('https://localhost:3000/shortcuts.json');
    expect(extended?.previousElementSibling?.localName).toBe('VersionOverrides');
    expect(extended?.parentElement?.localName).toBe('OfficeApp');
  });

  it('gives each action a name in both languages, a function that the add-in associates, and keys', () => {
    const source = readFileSync(resolve(ROOT, 'src/commands/commands.ts'), 'utf8');
    for (const { id, type, name } of actions) {
      expect(type).toBe('ExecuteFunction');
      expect(name).toMatch(/[\u4e00-\u9fff].* \/ [A-Z]/);
      expect(source).toContain(`associate('${id}'`);
    }
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  });

  it('uses keys that Excel allows, each once, and none that a browser keeps for itself', () => {
    const all = shortcuts.map(({ key }) => key.default);
    expect(new Set(all).size).toBe(all.length);
    for (const keys of all) {
      // The pattern that Microsoft recommends, so that hardly anything else has the same keys.
      expect(keys).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z0-9]$/);
      expect(BROWSER_KEYS).not.toContain(keys);
    }
  });
});

describe('functions.json', () => {
  it('is the same in both languages but for the descriptions', () => {
    const shape = (file: typeof enFunctions) =>
      file.functions.map(({ id, name, parameters }) => ({
        id,
        name,
        parameters: parameters.map(({ description: _, ...rest }) => rest),
      }));
    expect(shape(zhFunctions)).toEqual(shape(enFunctions));
    for (const { description } of zhFunctions.functions) expect(description).toMatch(/[\u4e00-\u9fff]/);
  });

  it('keeps ids ASCII, upper case and equal to the names', () => {
    for (const { id, name } of enFunctions.functions) {
      expect(id).toMatch(/^[A-Z0-9]{3,128}$/);
      expect(name).toBe(id);
    }
  });
});

function pngWidth(file: string): number {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return bytes.readUInt32BE(16);
}
