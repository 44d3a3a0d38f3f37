import {
  TABLES,
  surveySheets,
  type NotTaken,
  type SheetSurvey,
  type TableInput,
  type TableSpec,
} from '../ledger';
import { local, message, say, type Language, type LocalText } from '../messages';

/** What was read of a sheet, and what was not. Rows are 1-based. */
export interface SheetReport {
  readonly sheet: string;
  readonly tables: readonly {
    readonly kind: string;
    readonly headerRow: number;
    readonly rows: number;
    readonly read: readonly string[];
    readonly unread: readonly string[];
    /** Unused headers that resemble one we know, each with that one. */
    readonly resembles: Readonly<Record<string, string>>;
    readonly leftOut: readonly { readonly row: number; readonly why: string }[];
  }[];
  readonly notTaken: readonly { readonly range: string; readonly looksLike: string; readonly why: string }[];
}

export function sheetReports(blocks: readonly TableInput[], language: Language): SheetReport[] {
  return surveySheets(blocks).map((survey) => report(survey, language));
}

function report({ sheet, tables, notTaken }: SheetSurvey, language: Language): SheetReport {
  return {
    sheet,
    tables: tables.map(({ kind, headerRow, rows, read, unread, leftOut }) => ({
      kind,
      headerRow,
      rows,
      read: read.map(({ header }) => header),
      unread: unread.map(({ header }) => header),
      resembles: Object.fromEntries(
        unread.flatMap(({ header, resembles }) => (resembles ? [[header, resembles]] : [])),
      ),
      leftOut,
    })),
    notTaken: notTaken.map((block) => ({
      range: `${sheet}!${String(block.headerRow)}`,
      looksLike: block.looksLike,
      why: say(whyNotTaken(block), language),
    })),
  };
}

/** Looks like 付款, not read: none of these headers. */
export function whyNotTaken({ looksLike, lacks }: NotTaken) {
  const { title, fields }: TableSpec = TABLES[looksLike];
  const names = (language: 'zh' | 'en', or: string): string =>
    lacks
      .map((group) => group.map((field) => fields[field]?.[language] ?? field).join(or))
      .join(language === 'zh' ? '；' : '; ');
  if (lacks.length === 0) return message('survey.nearest', { table: title });
  const headers: LocalText = local(names('zh', '/'), names('en', '/'));
  return message('survey.not-taken', { table: title, headers });
}

/** The same for people: only what was not read. */
export function sheetsText(reports: readonly SheetReport[], language: Language): string[] {
  const lines = reports.flatMap(({ sheet, tables, notTaken }) => [
    ...notTaken.map(({ why }) => say(message('survey.line', { sheet, said: why }), language)),
    ...tables
      .filter(({ unread }) => unread.length > 0)
      .map(({ kind, unread, resembles }) => {
        const headers = unread.map((header) => {
          const like = resembles[header];
          return like === undefined ? `「${header}」` : `「${header}」(≈${like})`;
        });
        const table = TABLES[kind as NotTaken['looksLike']].title;
        const said = message('survey.unread', {
          table,
          headers: headers.join(language === 'zh' ? '、' : ', '),
        });
        return say(message('survey.line', { sheet, said }), language);
      }),
  ]);
  return lines.length === 0 ? [] : [lines.join('\n')];
}
