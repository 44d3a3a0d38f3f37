import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import * as ours from '../../src/spreadsheet/univer-enums';

it('has the values of Univer’s own enums', () => {
  expect(ours).toMatchObject({
    NO: BooleanNumber.FALSE,
    YES: BooleanNumber.TRUE,
    TEXT: CellValueType.STRING,
    NUMBER: CellValueType.NUMBER,
    BOOLEAN: CellValueType.BOOLEAN,
    CHINESE: LocaleType.ZH_CN,
    WRAP: WrapStrategy.WRAP,
  });
  expect(Object.fromEntries(ours.HORIZONTAL)).toEqual({
    left: HorizontalAlign.LEFT,
    center: HorizontalAlign.CENTER,
    right: HorizontalAlign.RIGHT,
    justify: HorizontalAlign.JUSTIFIED,
  });
  expect(Object.fromEntries(ours.VERTICAL)).toEqual({
    top: VerticalAlign.TOP,
    center: VerticalAlign.MIDDLE,
    bottom: VerticalAlign.BOTTOM,
  });
  expect(Object.fromEntries(ours.LINES)).toEqual({
    thin: BorderStyleTypes.THIN,
    hair: BorderStyleTypes.HAIR,
    dotted: BorderStyleTypes.DOTTED,
    dashed: BorderStyleTypes.DASHED,
    dashDot: BorderStyleTypes.DASH_DOT,
    dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
    double: BorderStyleTypes.DOUBLE,
    medium: BorderStyleTypes.MEDIUM,
    mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
    mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
    mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
    slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
    thick: BorderStyleTypes.THICK,
  });
});
