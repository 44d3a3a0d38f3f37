/** Sentences about reading cells and tables. {where} is "「合同」第5行" / "sheet 合同, row 5". */
export const LEDGER_MESSAGES = {
  'ledger.amount': {
    zh: '{where}“{column}”的“{value}”不是能识别的金额，请填写数字，例如 500000.00，或“50万元”',
    en: '{where}: "{value}" in column "{column}" is not an amount; write a number such as 500000.00, or 50万元',
  },
  'ledger.negative': {
    zh: '{where}“{column}”的“{value}”是负数，这一栏只能是 0 或正数，请核对',
    en: '{where}: "{value}" in column "{column}" is negative; only 0 or more can stand there',
  },
  'ledger.date': {
    zh: '{where}“{column}”的“{value}”不是能识别的日期，请填写完整日期，例如 2025-08-13',
    en: '{where}: "{value}" in column "{column}" is not a date; write a full date such as 2025-08-13',
  },
  'ledger.period': {
    zh: '{where}“{column}”的“{value}”不是能识别的起止日期，请填写两个完整日期，例如 2025-01-01至2025-12-31',
    en: '{where}: "{value}" in column "{column}" is not a period; write two full dates such as 2025-01-01至2025-12-31',
  },
  'ledger.month-only': {
    zh: '{where}“{column}”的“{value}”只有年月，无法判断是否在期限内，请补上日，例如 2025-08-13',
    en: '{where}: "{value}" in column "{column}" names only a month, so the edges of a window cannot be tested; add the day, for example 2025-08-13',
  },
  'ledger.rate': {
    zh: '{where}“{column}”的“{value}”不是能识别的比例，请填写百分数，例如 6%',
    en: '{where}: "{value}" in column "{column}" is not a rate or share; write a percentage such as 6%',
  },
  'ledger.code-damaged': {
    zh: '{where}“{column}”的“{value}”已被当作数字存储，末尾数位已丢失，请先把单元格设为文本，再重新录入完整号码',
    en: '{where}: "{value}" in column "{column}" was stored as a number and has lost digits; format the cell as text and enter the whole number again',
  },
  'ledger.flag': {
    zh: '{where}“{column}”的“{value}”不能判断是或否，请填写“是”或“否”',
    en: '{where}: "{value}" in column "{column}" is neither yes nor no; write 是 (yes) or 否 (no)',
  },
  'ledger.number': {
    zh: '{where}“{column}”的“{value}”不是能识别的数值，请只填写数字，例如 3 或 2000',
    en: '{where}: "{value}" in column "{column}" is not a number; write digits only, such as 3 or 2000',
  },
  'ledger.error-cell': {
    zh: '{where}“{column}”是错误值 {value}，请先修正该单元格的公式或改填实际值',
    en: '{where}: column "{column}" holds the error {value}; repair its formula or enter the value itself',
  },
} as const;
