/** A ribbon button. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its 16-pixel icon. */
  readonly icon: string;
  /** The function it runs; null when it shows the pane. */
  readonly functionName: string | null;
}

/** What Excel takes from an add-in's manifest.xml, in one display language. */
export interface AddinManifest {
  readonly name: string;
  readonly paneUrl: string;
  /** What stands before the dot in formulas; '' without custom functions. */
  readonly namespace: string;
  /** Null without custom functions. */
  readonly metadataUrl: string | null;
  readonly buttons: readonly RibbonButton[];
  /** Where its keyboard shortcuts are described; null without any. */
  readonly shortcutsUrl: string | null;
}

/**
 * Reads an XML add-in-only manifest as Excel does: resources by id, `Override` by locale. Addresses are moved to `origin`,
 * where the add-in is being served. Throws when the manifest lacks what an add-in cannot do without.
 */
export function readManifest(xml: string, locale: string, origin: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror') !== null) throw new Error('The manifest is not well-formed XML.');
  const text = (element: Element | null): string => localized(element, locale);
  const resource = (parent: Element | null, tag: string): string => {
    const id = parent === null ? null : (first(parent, tag)?.getAttribute('resid') ?? null);
    return id === null ? '' : text(document.querySelector(`[id="${CSS.escape(id)}"]`));
  };
  const here = (address: string): string => {
    const { pathname, search } = new URL(address);
    return `${origin}${pathname}${search}`;
  };
  const functions = point(document, 'CustomFunctions');
  const metadata = resource(functions && first(functions, 'Metadata'), 'SourceLocation');
  const pane = first(document, 'DefaultSettings');
  const extended = first(document, 'ExtendedOverrides')?.getAttribute('Url') ?? null;
  return {
    name: text(first(document, 'DisplayName')),
    paneUrl: here(text(pane && first(pane, 'SourceLocation'))),
    namespace: resource(functions, 'Namespace'),
    metadataUrl: metadata === '' ? null : here(metadata),
    shortcutsUrl: extended === null ? null : here(extended),
    buttons: all(document, 'Control').map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: resource(control, 'Label'),
      tip: resource(first(control, 'Supertip'), 'Description'),
      icon: here(resource(first(control, 'Icon'), 'Image')),
      functionName: first(control, 'FunctionName')?.textContent ?? null,
    })),
  };
}

/** The manifest mixes namespaces and prefixes; its local names are unambiguous where they are asked for here. */
function all(parent: Document | Element, tag: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', tag)];
}

function first(parent: Document | Element, tag: string): Element | null {
  return all(parent, tag)[0] ?? null;
}

function point(document: Document, type: string): Element | null {
  return all(document, 'ExtensionPoint').find((each) => each.getAttribute('xsi:type') === type) ?? null;
}

function localized(element: Element | null, locale: string): string {
  if (element === null) throw new Error('The manifest lacks a part that every add-in has.');
  const override = all(element, 'Override').find((each) => each.getAttribute('Locale') === locale);
  return (override?.getAttribute('Value') ?? element.getAttribute('DefaultValue')) || '';
}
