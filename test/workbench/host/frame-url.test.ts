import { addInFrameUrl } from '../../../src/workbench/host';

const hostOrigin = 'https://localhost:3000';

test('tells office.js who its host is, with the origin last', () => {
  const url = addInFrameUrl({ pageUrl: `${hostOrigin}/taskpane.html`, hostOrigin, locale: 'zh-CN' });
  expect(url).toBe(
    `${hostOrigin}/taskpane.html?_host_Info=Excel$Web$16.01$zh-CN$$$$3#&_serializer_version=1&_xdm_Info=workbench|workbench|${hostOrigin}`,
  );
});

test("keeps the query of the add-in's page", () => {
  const url = addInFrameUrl({ pageUrl: `${hostOrigin}/pane.html?lang=en`, hostOrigin, locale: 'en-US' });
  expect(url).toContain('/pane.html?lang=en&_host_Info=Excel$Web$16.01$en-US$$$$3#');
});
