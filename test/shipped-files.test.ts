import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { version } from '../package.json';
import { buildAddin } from '../src/cli/build-addin';
import { OFFICE_JS, officeJsFiles } from '../src/cli/office-js-choice';
import { packageAddin } from '../src/cli/package-addin';
import {
  COMPATIBLE,
  keptNotices,
  noticesText,
  shippedPackages,
  type ShippedPackage,
} from '../src/cli/third-party-notices';

const BASE = 'https://kpi.example.com/tools/kpi';
let folder: string;
let packages: readonly ShippedPackage[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-shipped-'));
  packages = shippedPackages(await buildAddin({ outputPath: join(folder, 'cdn') }));
  await packageAddin({ base: BASE, officeJs: '21vianet', folder: join(folder, '21vianet') });
  await packageAddin({ base: BASE, officeJs: 'own', folder: join(folder, 'own') });
}, 360_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pagesIn = (build: string): [string, Document][] =>
  readdirSync(join(folder, build))
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, new JSDOM(readFileSync(join(folder, build, name), 'utf8')).window.document]);

function policyOf(page: Document): Map<string, string> {
  const meta = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const directives = (meta?.getAttribute('content') ?? '').split(';').map((each) => each.trim().split(' '));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources.join(' ')]));
}

describe.each([
  ['cdn', "'self' https://appsforoffice.microsoft.com"],
  ['21vianet', "'self' https://appsforoffice.cdn.partner.office365.cn"],
  ['own', "'self'"],
] as const)('every page that ships, with office.js from %s', (build, scripts) => {
  it('lets in its own scripts and office.js, and nothing else', () => {
    const pages = pagesIn(build);
    expect(pages.map(([name]) => name)).toContain('taskpane.html');
    for (const [name, page] of pages) {
      const policy = policyOf(page);
      expect([name, policy.get('default-src')]).toEqual([name, "'none'"]);
      expect(policy.get('script-src')).toBe(scripts);
      expect(policy.get('worker-src')).toBe("'self'");
      // Frames and scripts of office.js come from the same place.
      expect(policy.get('frame-src')).toBe(scripts);
      expect(policy.get('img-src')).toBe("'self' data:");
      expect(policy.get('connect-src')).toBe("'self'");
      expect(policy.get('base-uri')).toBe("'none'");
      expect(policy.get('form-action')).toBe("'none'");
      // A hash of nothing is the only inline style; nothing unsafe is let in anywhere.
      expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|http:|data:(?!$)(?! )/);
    }
  });

  it('has its policy before its first script, and no script, style or handler written in it', () => {
    for (const [, page] of pagesIn(build)) {
      const head = [...page.querySelectorAll('meta[http-equiv], script, style, link')];
      expect(head[0]?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
      expect([...page.querySelectorAll('script')].filter((script) => !script.hasAttribute('src'))).toEqual(
        [],
      );
      expect([...page.querySelectorAll('style, [style]')]).toEqual([]);
      const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].filter(({ name }) => name.startsWith('on')),
      );
      expect(handlers).toEqual([]);
      const foreign = [...page.querySelectorAll('script')]
        .map((script) => script.getAttribute('src') ?? '')
        .filter((src) => /^(https?:)?\/\//.test(src));
      expect(foreign).toEqual(build === 'own' ? [] : [OFFICE_JS[build]]);
    }
  });

  it('holds nothing in its scripts that a strict policy forbids, and no address of anybody else', () => {
    const own = readdirSync(join(folder, build)).filter((name) => name.endsWith('.js'));
    expect(own.length).toBeGreaterThan(1);
    for (const name of own) {
      const script = readFileSync(join(folder, build, name), 'utf8');
      expect([name, /\beval\(|new Function\(|document\.write\(/.test(script)]).toEqual([name, false]);
      const hosts = new Set([...script.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host ?? ''));
      // Names of XML, and where React and Fluent UI explain their errors: texts, never asked for.
      const named = [...hosts].filter(
        (host) => !/^(www\.w3\.org|react\.dev|reactjs\.org|aka\.ms|github\.com|fb\.me)$/.test(host),
      );
      expect([name, named]).toEqual([name, []]);
    }
  });
});

describe('npm run package', () => {
  const manifest = () => {
    const text = readFileSync(join(folder, 'own', 'manifest.xml'), 'utf8');
    const { window } = new JSDOM('');
    return { text, xml: new window.DOMParser().parseFromString(text, 'application/xml') };
  };
  const named = (name: string): Element[] =>
    [...manifest().xml.getElementsByTagName('*')].filter(({ localName }) => localName === name);

  it('writes a manifest for the place and the version, with every file that it names in the package', () => {
    expect(manifest().xml.querySelector('parsererror')).toBeNull();
    expect(manifest().text).not.toContain('localhost');
    expect(named('Version')[0]?.textContent).toBe(`${version}.0`);
    // A domain is an origin, whatever the path of the add-in.
    expect(named('AppDomain').map(({ textContent }) => textContent)).toEqual(['https://kpi.example.com']);
    const urls = [...manifest().text.matchAll(/"(https:\/\/kpi[^"]*)"/g)].map(([, url]) => url ?? '');
    expect(urls.length).toBeGreaterThan(10);
    const files = Object.keys(unzipSync(new Uint8Array(readFileSync(join(folder, 'own.zip')))));
    for (const url of urls) {
      expect(url.startsWith(`${BASE}/`)).toBe(true);
      expect(files).toContain(url.slice(BASE.length + 1));
    }
  });

  it('brings office.js along for a company without a way to the CDN: what Excel asks for, unmodified', () => {
    const { folder: source, files } = officeJsFiles();
    const needed = [
      'office.js',
      'excel-web-16.00.js',
      'excel-win32-16.01.js',
      'excel-mac-16.00.js',
      'custom-functions-runtime.js',
      'zh-cn/office_strings.js',
      'en-us/office_strings.js',
    ];
    expect(files).toEqual(expect.arrayContaining(needed));
    expect(files.filter((path) => /word|outlook|powerpoint|debug/.test(path))).toEqual([]);
    for (const path of files)
      expect(
        readFileSync(join(folder, 'own', 'office-js', path)).equals(readFileSync(join(source, path))),
      ).toBe(true);
    const [page] = pagesIn('own').map(([, each]) => each);
    expect(page?.querySelector('script:not([defer])')?.getAttribute('src')).toBe('office-js/office.js');
  });

  it('begins with a script no larger than 170 kB: React, Fluent UI and the pane’s frame; rules and pages come later', () => {
    const [page] = pagesIn('own').map(([, each]) => each);
    const own = page?.querySelector('script[defer]')?.getAttribute('src') ?? '';
    const bytes = gzipSync(readFileSync(join(folder, 'own', own))).length;
    expect(bytes).toBeGreaterThan(50 * 1024);
    expect(bytes).toBeLessThanOrEqual(170 * 1024);
  });

  it('brings the licences along', () => {
    const files = readdirSync(join(folder, 'own'));
    expect(files).toEqual(expect.arrayContaining(['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt']));
  });
});

describe('THIRD-PARTY-NOTICES', () => {
  it('names what webpack bundles today; after a change: npm run notices', () => {
    expect(packages.length).toBeGreaterThan(5);
    expect(keptNotices()).toBe(noticesText(packages));
  });

  it('holds licences only that go with MIT', () => {
    expect(packages.filter(({ licence }) => !COMPATIBLE.includes(licence))).toEqual([]);
  });
});
