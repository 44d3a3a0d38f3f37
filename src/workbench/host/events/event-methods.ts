import type { Method } from '../objects/host-object';

/**
 * The methods by which office.js asks for events and gives them up: for each name such as "DataChangedEvent" the pair
 * `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`.
 */
export function eventMethods<Subject>(
  target: (subject: Subject) => string,
  types: Readonly<Record<string, number>>,
): Record<string, Method<Subject>> {
  const pairs = Object.entries(types).flatMap(([name, type]): [string, Method<Subject>][] => [
    [
      `_Register${name}`,
      (subject, _args, { events }) => {
        events.register(type, target(subject));
      },
    ],
    [
      `_Unregister${name}`,
      (subject, _args, { events }) => {
        events.unregister(type, target(subject));
      },
    ],
  ]);
  return Object.fromEntries(pairs);
}
