/** Every sentence of the workbench, Chinese first. */
const texts = {
  productName: { zh: '算补工作台', en: 'SuanBu Workbench' },
  open: { zh: '打开', en: 'Open' },
  openHint: { zh: '打开 .xlsx 工作簿', en: 'Open an .xlsx workbook' },
  save: { zh: '保存', en: 'Save' },
  saveHint: { zh: '下载为 .xlsx 文件', en: 'Download as an .xlsx file' },
  fromTemplate: { zh: '新建', en: 'New' },
  fromTemplateHint: { zh: '从模板新建工作簿', en: 'New workbook from the template' },
  example: { zh: '示例', en: 'Example' },
  exampleHint: { zh: '打开示例工作簿', en: 'Open the example workbook' },
  pane: { zh: '任务窗格', en: 'Taskpane' },
  paneHint: { zh: '显示或隐藏任务窗格', en: 'Show or hide the taskpane' },
  paneResize: { zh: '调整任务窗格宽度', en: 'Resize the taskpane' },
  workbookArea: { zh: '工作簿', en: 'Workbook' },
  starting: { zh: '正在启动…', en: 'Starting…' },
  opening: { zh: '正在打开 {name}…', en: 'Opening {name}…' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  calculating: { zh: '正在计算…', en: 'Calculating…' },
  waitingForAddIn: { zh: '正在等待加载项…', en: 'Waiting for the add-in…' },
  ready: { zh: '就绪', en: 'Ready' },
  saved: { zh: '已保存 {name}', en: 'Saved {name}' },
  untitled: { zh: '未命名.xlsx', en: 'Untitled.xlsx' },
  newBook: { zh: '新建申报台账.xlsx', en: 'New register.xlsx' },
  firstSheet: { zh: '工作表1', en: 'Sheet1' },
  replaceUnsaved: {
    zh: '“{name}”有未保存的修改。继续会丢失这些修改。',
    en: '“{name}” has unsaved changes. They will be lost if you go on.',
  },
  goOn: { zh: '不保存，继续', en: 'Go on without saving' },
  close: { zh: '关闭', en: 'Close' },
  cancel: { zh: '取消', en: 'Cancel' },
  noPlaceInManifest: {
    zh: '清单里没有 {element} 的地址。',
    en: 'The manifest gives no address for {element}.',
  },
  noSuchExcel: {
    zh: '没有名为 {name} 的 Excel（可用：{names}），这里按网页版 Excel 运行。',
    en: 'There is no Excel called {name} here (there are {names}); this one runs as Excel on the web.',
  },
  notBuilt: {
    zh: '没有找到加载项的构建结果（dist）。请先运行 npm start。',
    en: 'The built add-in (dist) was not found. Run npm start first.',
  },
  addInSilent: {
    zh: '加载项没有响应，函数暂时不能计算。请刷新页面重试。',
    en: 'The add-in does not answer, so its functions cannot calculate. Reload the page to try again.',
  },
  notFound: { zh: '没有找到工作簿 {name}。', en: 'Workbook {name} was not found.' },
  notSaved: { zh: '保存失败：{why}', en: 'Not saved: {why}' },
  notOpened: { zh: '无法打开 {name}：{why}', en: 'Cannot open {name}: {why}' },
  'not-a-workbook': { zh: '这不是 .xlsx 工作簿', en: 'it is not an .xlsx workbook' },
  encrypted: { zh: '文件设有密码', en: 'it is protected by a password' },
  'old-format': {
    zh: '这是旧的 .xls 或 .et 格式，请先另存为 .xlsx',
    en: 'it has the old .xls or .et format; save it as .xlsx',
  },
  'plain-text': {
    zh: '这是文本（如 .csv），请先用 Excel 或 WPS 另存为 .xlsx',
    en: 'it is text (such as .csv); save it as .xlsx in Excel or WPS',
  },
  'web-page': {
    zh: '这其实是网页或 XML，请先用 Excel 或 WPS 另存为 .xlsx',
    en: 'it is a web page or XML; save it as .xlsx in Excel or WPS',
  },
  'other-format': {
    zh: '这是 {place} 格式，请先另存为 .xlsx',
    en: 'it is in the {place} format; save it as .xlsx',
  },
  damaged: { zh: '文件不完整或已损坏', en: 'the file is cut off or damaged' },
  cut: { zh: '工作表「{place}」不完整', en: 'sheet "{place}" is incomplete' },
  'too-large': { zh: '文件解压后太大', en: 'the file is too large unpacked' },
  'too-scattered': {
    zh: '工作表「{place}」有单元格离得太远或数组太大',
    en: 'sheet "{place}" has cells too far apart or too large an array',
  },
  savedUnfinished: {
    zh: '{name} 已保存，但有函数还没有算出结果，文件里这些单元格没有金额。算完后请再保存一次。',
    en: '{name} was saved while functions were still calculating: their cells hold no amounts. Save again when they are done.',
  },
  blanks: { zh: '空白单元格传给函数', en: 'Blank cells reach functions as' },
  blanksHint: {
    zh: '函数读一片区域时，空白单元格在网页版 Excel 里是空值，在桌面版 Excel 里是 0。可以在这里换着试。',
    en: 'When a function reads a range, a blank cell is null in Excel on the web and 0 in Excel on the desktop. Try both here.',
  },
  blanksNull: { zh: '空值（网页版 Excel）', en: 'null (Excel on the web)' },
  blanksZero: { zh: '0（桌面版 Excel）', en: '0 (Excel on the desktop)' },
  blanksText: { zh: '空文本', en: 'empty text' },
  functionSays: { zh: '函数说明', en: 'From the function' },
  functionFailed: { zh: '函数没有返回结果：{why}', en: 'The function returned nothing: {why}' },
} as const;

export type TextId = keyof typeof texts;
export type Language = 'zh' | 'en';

/** Chinese unless the address asks for English (`?lang=en`). */
export const language: Language =
  new URLSearchParams(globalThis.location.search).get('lang') === 'en' ? 'en' : 'zh';

/** A sentence in the page's language, with `{name}` replaced by the parameter of that name. */
export function text(id: TextId, parameters: Readonly<Record<string, string>> = {}): string {
  return texts[id][language].replace(/\{(\w+)\}/g, (whole, name: string) => parameters[name] ?? whole);
}
