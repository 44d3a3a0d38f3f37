import { type Injector, LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';

export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  /** Ends it: nothing that it began goes on. */
  dispose(): void;
}

/**
 * Starts a spreadsheet in an element of the page, empty, in Chinese. It is meant for one workbook: undo, what depends on
 * what, spilled cells, tables and calculations under way are all kept by the spreadsheet, and end with it.
 *
 * The single presets are put together here: the package that would do it for us pulls in parts without a licence.
 */
export function createGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreZh, filterZh) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      // A file opens with the values it was saved with; the session calculates everything once the add-in can answer.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsFilterPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return {
    api: FUniver.newAPI(univer),
    injector: univer.__getInjector(),
    dispose: () => {
      univer.dispose();
    },
  };
}
