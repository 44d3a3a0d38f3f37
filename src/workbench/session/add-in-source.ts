import type { AddInFunction } from '../functions/translate';
import { language, text } from '../texts';

/** What is known of the add-in before it runs: where its page is, and its functions as Excel would learn of them. */
export interface AddInSource {
  /** Absolute. */
  readonly page: string;
  readonly specs: readonly AddInFunction[];
}

/** The parameter of this page's address that names a manifest: `?manifest=/manifest/manifest.xml`. */
const PARAMETER = 'manifest';

/** The add-in of the manifest that this page's address names; without one, that on this very server. */
export async function addInSource(): Promise<AddInSource> {
  const manifest = new URLSearchParams(location.search).get(PARAMETER);
  const { page, metadata } =
    manifest === null ? ON_THIS_SERVER[language] : placesIn(await fetched(manifest), LOCALES[language]);
  const { functions } = JSON.parse(await fetched(metadata)) as { functions: AddInFunction[] };
  return { page: new URL(page, location.origin).href, specs: functions };
}

interface Places {
  readonly page: string;
  readonly metadata: string;
}

const LOCALES = { zh: 'zh-CN', en: 'en-US' };

/** Its port need not be the one that the manifest of this machine names. */
const ON_THIS_SERVER: Readonly<Record<keyof typeof LOCALES, Places>> = {
  zh: { page: '/taskpane.html', metadata: '/functions.json' },
  en: { page: '/taskpane.html', metadata: '/functions.en.json' },
};

/** The addresses that Excel in a language takes from a manifest. */
export function placesIn(manifest: string, locale: string): Places {
  const parsed = new DOMParser().parseFromString(manifest, 'application/xml');
  return {
    page: addressOf(parsed, 'Runtime', locale),
    metadata: addressOf(parsed, 'Metadata > SourceLocation', locale),
  };
}

function addressOf(manifest: Document, element: string, locale: string): string {
  const id = manifest.querySelector(element)?.getAttribute('resid') ?? '';
  const resource = manifest.querySelector(`[id="${id}"]`);
  const override = [...(resource?.children ?? [])].find((one) => one.getAttribute('Locale') === locale);
  const address = override?.getAttribute('Value') ?? resource?.getAttribute('DefaultValue');
  if (!address) throw new Error(text('noPlaceInManifest', { element }));
  return address;
}

async function fetched(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(text('notBuilt'));
  return response.text();
}
