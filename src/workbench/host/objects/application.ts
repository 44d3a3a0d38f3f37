import type { CalculationMode, RecalculateHow } from '../model';
import { isTrue, oneOf } from './arguments';
import type { ObjectType } from './host-object';

const MODES: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const WAYS: readonly RecalculateHow[] = ['Recalculate', 'Full', 'FullRebuild'];

export const applicationType: ObjectType<undefined> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (_, { model }) => model.calculationMode,
      set: (_, value, { model }) => {
        model.calculationMode = oneOf(value, MODES);
      },
    },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (_, [how], { model }) => model.recalculate(oneOf(how, WAYS)),
    // One request is one step here already: nothing is painted or calculated within it.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

/** The switch by which an add-in silences the events of its own changes. */
export const runtimeType: ObjectType<undefined> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => {
        events.enabled = isTrue(value);
      },
    },
  },
};
