import { choice, element } from './element';
import { LOCALES, type PageLocale, type PageTexts } from './page-texts';

/** What of the surroundings a person may choose. */
export interface PageSettings {
  readonly locale: PageLocale;
  readonly theme: 'light' | 'dark';
  /** Pixels. */
  readonly paneWidth: number;
}

export interface ToolbarActions {
  openNew(): void;
  openSample(address: string): void;
  openFile(file: File): void;
  save(): void;
  undo(): void;
  redo(): void;
  change(settings: Partial<PageSettings>): void;
}

const THEMES = ['light', 'dark'] as const;
const PANE_WIDTHS = [320, 450] as const;

/** File, history and surroundings: what Excel has around a workbook. */
export function toolbarOf(
  title: string,
  samples: readonly string[],
  shown: string,
  settings: PageSettings,
  texts: PageTexts,
  actions: ToolbarActions,
): HTMLElement[] {
  const button = (textContent: string, onclick: () => void): HTMLElement =>
    element('button', { type: 'button', textContent, onclick });
  const file = element('input', { type: 'file', accept: '.xlsx', hidden: true });
  file.setAttribute('aria-label', texts.open);
  file.addEventListener('change', () => {
    if (file.files?.[0] !== undefined) actions.openFile(file.files[0]);
  });
  return [
    element('strong', { textContent: title }),
    choice(
      texts.samples,
      samples.map((value) => ({ value, text: fileName(value) })),
      sampleOf(samples, shown),
      (address) => actions.openSample(address),
    ),
    button(texts.new, () => actions.openNew()),
    file,
    button(texts.open, () => file.click()),
    button(texts.save, () => actions.save()),
    button(texts.undo, () => actions.undo()),
    button(texts.redo, () => actions.redo()),
    choice(
      texts.language,
      LOCALES.map((value) => ({ value, text: value })),
      settings.locale,
      (value) => actions.change({ locale: LOCALES.find((locale) => locale === value) ?? settings.locale }),
    ),
    choice(
      texts.theme,
      THEMES.map((value) => ({ value, text: texts[value] })),
      settings.theme,
      (value) => actions.change({ theme: value === 'dark' ? 'dark' : 'light' }),
    ),
    choice(
      texts.paneWidth,
      PANE_WIDTHS.map(String).map((value) => ({ value, text: value })),
      String(settings.paneWidth),
      (value) => actions.change({ paneWidth: Number(value) }),
    ),
  ];
}

/** 'samples/b4.xlsx' → 'b4.xlsx'. */
export function fileName(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
}

/** The sample that is open; none when a person opened a file of his own. */
function sampleOf(samples: readonly string[], shown: string): string {
  return samples.find((address) => fileName(address) === shown) ?? '';
}
