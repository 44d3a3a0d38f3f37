export interface FrameUrlOptions {
  /** The add-in's page, absolute. */
  readonly pageUrl: string;
  /** The origin of the page that plays Excel; office.js takes messages from nowhere else. */
  readonly hostOrigin: string;
  /** The language of Excel's own texts, for example "zh-CN". */
  readonly locale: string;
  /** Names the conversation when several add-ins share a page. */
  readonly conversationId?: string;
}

const SHARED_RUNTIME_WITH_FUNCTIONS = 1 | 2;

/** The address at which Excel on the web opens an add-in: office.js reads from it who its host is. */
export function addInFrameUrl(options: FrameUrlOptions): string {
  const { pageUrl, hostOrigin, locale, conversationId = 'workbench' } = options;
  const url = new URL(pageUrl);
  const hostInfo = `Excel$Web$16.01$${locale}$$$$${String(SHARED_RUNTIME_WITH_FUNCTIONS)}`;
  // Written by hand: office.js wants the dollars unescaped and _xdm_Info last.
  const query = `${url.search === '' ? '?' : `${url.search}&`}_host_Info=${hostInfo}`;
  const xdmInfo = `${conversationId}|${conversationId}|${hostOrigin}`;
  return `${url.origin}${url.pathname}${query}#&_serializer_version=1&_xdm_Info=${xdmInfo}`;
}
