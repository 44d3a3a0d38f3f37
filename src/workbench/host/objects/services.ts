import type { ObjectType } from './host-object';

/**
 * What Excel on the web lets its custom-functions runtime do: 1 resends results that were too large in parts,
 * 2 shortens the pause between two sendings of results from 500 to 200 milliseconds.
 */
const FEATURES: readonly number[] = [1, 2];

/** The service through which the custom-functions runtime reports that it is ready and what functions answered. */
export const customFunctionsType: ObjectType<undefined> = {
  name: 'CustomFunctions',
  methods: {
    SetInvocationResults: (_, [results], { functionResults }) => {
      functionResults.receive(results);
    },
    SetInvocationArrayResults: (_, [results], { functionResults }) => {
      functionResults.receive(results);
    },
    _GetEnabledFeatures: () => FEATURES,
    _SetOsfControlContainerReadyForCustomFunctions: (_, _args, { functionResults }) => {
      functionResults.runtimeReady();
    },
  },
};

/** The service to which the shared runtime reports that ribbon commands may be sent to it. */
export const actionServiceType: ObjectType<undefined> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
};
