import type { CellStyle, Location, VerticalAlignment } from '../model';
import { invalid, oneOf } from './arguments';
import type { ObjectType, Property } from './host-object';

/** A property of the style: what all cells share, null where they differ. */
function styleProperty<Key extends keyof CellStyle>(
  key: Key,
  read: (value: unknown) => CellStyle[Key],
): Property<Location> {
  return {
    get: ({ sheetId, area }, { model }) => model.readStyle(sheetId, area)[key],
    set: ({ sheetId, area }, value, { model }) => {
      model.writeStyle(sheetId, area, { [key]: read(value) });
    },
  };
}

/** The kinds that this host draws; Excel also has Justify and Distributed. */
const VERTICAL: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom'];

export const rangeFormatType: ObjectType<Location> = {
  name: 'RangeFormat',
  properties: {
    ColumnWidth: {
      get: ({ sheetId, area }, { model }) => model.readColumnWidth(sheetId, area),
      set: ({ sheetId, area }, value, { model }) => {
        model.writeColumnWidth(sheetId, area, points(value));
      },
    },
    VerticalAlignment: styleProperty('verticalAlignment', (value) => oneOf(value, VERTICAL)),
    WrapText: styleProperty('wrapText', logical),
  },
  children: {
    Fill: (location, { make }) => make.rangeFill(location),
    Font: (location, { make }) => make.rangeFont(location),
  },
  methods: {
    AutofitColumns: ({ sheetId, area }, _args, { model }) => {
      model.autofit(sheetId, area, 'columns');
    },
    AutofitRows: ({ sheetId, area }, _args, { model }) => {
      model.autofit(sheetId, area, 'rows');
    },
  },
};

export const rangeFillType: ObjectType<Location> = {
  name: 'RangeFill',
  properties: {
    Color: {
      // Excel calls the colour of a cell without fill white, and of cells that differ ''.
      get: ({ sheetId, area }, { model }) => {
        const { fill } = model.readStyle(sheetId, area);
        return fill === '' ? '#FFFFFF' : (fill ?? '');
      },
      set: ({ sheetId, area }, value, { model }) => {
        model.writeStyle(sheetId, area, { fill: colour(value) });
      },
    },
  },
  methods: {
    Clear: ({ sheetId, area }, _args, { model }) => {
      model.writeStyle(sheetId, area, { fill: '' });
    },
  },
};

export const rangeFontType: ObjectType<Location> = {
  name: 'RangeFont',
  properties: {
    Bold: styleProperty('bold', logical),
    Color: styleProperty('fontColor', colour),
    Italic: styleProperty('italic', logical),
  },
};

function logical(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalid();
  return value;
}

/** Excel has columns of up to 255 characters. */
const WIDEST = 1342;

function points(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= WIDEST)) throw invalid();
  return value;
}

/** "#RRGGBB" of a colour given so or by one of the few names that scripts use. */
function colour(value: unknown): string {
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  const hex = NAMED_COLOURS[text] ?? text;
  if (!/^#?[0-9a-f]{6}$/.test(hex)) throw invalid(`"${text}" is not a colour that this host knows.`);
  return `#${hex.replace('#', '').toUpperCase()}`;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  gray: '#808080',
  green: '#008000',
  orange: '#ffa500',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};
