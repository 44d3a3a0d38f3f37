import { ModelError } from '../model';
import type { Location, NameInfo } from '../model';
import { isGiven, notFound, textArgument } from './arguments';
import type { Host, NameKey } from './host';
import { HostObject } from './host-object';
import type { ObjectType } from './host-object';
import { addressOf, resolveFormula, sameName } from './lookup';

/** The names of the workbook, or those that belong to one sheet. */
export const namesType: ObjectType<string | undefined> = {
  name: 'NamedItemCollection',
  items: (sheetId, host) => namesIn(sheetId, host).map((info) => made(info, host)),
  item: (sheetId, key, host) => {
    const info = findName(sheetId, key, host);
    if (!info) throw notFound("The name doesn't exist.");
    return made(info, host);
  },
  methods: {
    Add: (sheetId, [name, reference, comment], host) => {
      if (sheetId !== undefined || isGiven(comment)) {
        throw new ModelError(
          'ApiNotFound',
          'Names of one worksheet and comments on names are not available.',
        );
      }
      return made(host.model.addName(textArgument(name), formulaOf(reference, host)), host);
    },
    GetCount: (sheetId, _args, host) => namesIn(sheetId, host).length,
    GetItemOrNullObject: (sheetId, [key], host) => {
      const info = findName(sheetId, key, host);
      return info ? made(info, host) : null;
    },
  },
};

export const nameType: ObjectType<NameKey> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Comment: { get: (key, host) => info(key, host).comment },
    Formula: { get: (key, host) => info(key, host).formula },
    Name: { get: ({ name }) => name },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet') },
    // Known for names of ranges only.
    Type: { get: rangeTypeName, onlyByName: true },
    Value: { get: (key, host) => addressOf(host.model, target(key, host)), onlyByName: true },
    Visible: { get: (key, host) => info(key, host).visible },
  },
  methods: {
    Delete: ({ name, sheetId }, _args, { model }) => {
      model.deleteName(name, sheetId);
    },
    GetRange: (key, _args, host) => host.make.range(target(key, host)),
    GetRangeOrNullObject: (key, _args, host) => {
      const location = resolveFormula(host.model, info(key, host).formula);
      return location ? host.make.range(location) : null;
    },
  },
};

function namesIn(sheetId: string | undefined, { model }: Host): readonly NameInfo[] {
  return model.names().filter((name) => name.sheetId === sheetId);
}

function findName(sheetId: string | undefined, key: unknown, host: Host): NameInfo | undefined {
  const text = textArgument(key);
  return namesIn(sheetId, host).find(({ name }) => sameName(name, text));
}

function made({ name, sheetId }: NameInfo, { make }: Host): HostObject {
  return make.name(sheetId === undefined ? { name } : { name, sheetId });
}

function info({ name, sheetId }: NameKey, host: Host): NameInfo {
  const found = findName(sheetId, name, host);
  if (!found) throw notFound("The name doesn't exist.");
  return found;
}

function rangeTypeName(key: NameKey, host: Host): string {
  target(key, host);
  return 'Range';
}

/** The cells that the name stands for. */
function target(key: NameKey, host: Host): Location {
  const location = resolveFormula(host.model, info(key, host).formula);
  if (!location) throw new ModelError('ApiNotFound', `The name ${key.name} stands for no plain range.`);
  return location;
}

function formulaOf(reference: unknown, { model }: Host): string {
  if (reference instanceof HostObject && reference.location)
    return `=${addressOf(model, reference.location)}`;
  const text = textArgument(reference);
  return text.startsWith('=') ? text : `=${text}`;
}
