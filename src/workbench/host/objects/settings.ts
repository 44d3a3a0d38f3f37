import { notFound, textArgument } from './arguments';
import type { Host } from './host';
import type { ObjectType } from './host-object';

/** The add-in's settings in the workbook: the same ones that `Office.context.document.settings` holds. */
export const settingsType: ObjectType<undefined> = {
  name: 'SettingCollection',
  items: (_, { model, make }) => Object.keys(model.settings()).map((key) => make.setting(key)),
  item: (_, key, host) => {
    if (!has(key, host)) throw notFound("The setting doesn't exist.");
    return host.make.setting(textArgument(key));
  },
  methods: {
    Add: (_, [key, value], host) => {
      write(textArgument(key), value, host);
      return host.make.setting(textArgument(key));
    },
    GetCount: (_, _args, { model }) => Object.keys(model.settings()).length,
    GetItemOrNullObject: (_, [key], host) => (has(key, host) ? host.make.setting(textArgument(key)) : null),
  },
};

export const settingType: ObjectType<string> = {
  name: 'Setting',
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, { model }) => {
        const text = model.settings()[key];
        if (text === undefined) throw notFound("The setting doesn't exist.");
        return JSON.parse(text) as unknown;
      },
      set: write,
    },
  },
  methods: {
    Delete: (key, _args, { model }) => {
      const others = Object.entries(model.settings()).filter(([name]) => name !== key);
      model.saveSettings(Object.fromEntries(others));
    },
  },
};

function has(key: unknown, { model }: Host): boolean {
  return Object.hasOwn(model.settings(), textArgument(key));
}

function write(key: string, value: unknown, { model }: Host): void {
  model.saveSettings({ ...model.settings(), [key]: JSON.stringify(value) });
}
