import { notFound, wholeArgument } from './arguments';
import type { Several } from './host';
import type { ObjectType } from './host-object';

/** Several ranges of one sheet, as what is merged in it. */
export const rangeAreasType: ObjectType<Several> = {
  name: 'RangeAreas',
  properties: {
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  children: { Areas: (several, { make }) => make.ranges(several) },
};

export const rangesType: ObjectType<Several> = {
  name: 'RangeCollection',
  items: ({ sheetId, areas }, { make }) => areas.map((area) => make.range({ sheetId, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheetId, areas }, [index], { make }) => {
      const area = areas[wholeArgument(index)];
      if (!area) throw notFound("The range doesn't exist.");
      return make.range({ sheetId, area });
    },
  },
};
