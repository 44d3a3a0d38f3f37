import { ICommandService, IUniverInstanceService, Quantity, UniverInstanceType } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  SetFormulaCalculationStartMutation,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject, IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import './exact-keys';
import { readArgument } from './read-arguments';
import type { Node } from './read-arguments';
import { tablesOf } from './tables';
import { NO, YES } from './univer-enums';
import type {
  CallingCell,
  CustomFunctions,
  ErrorCode,
  FunctionResult,
  FunctionSpec,
  Invoke,
  Scalar,
} from './types';

const registered = new WeakMap<Injector, readonly string[]>();

/** Names of the functions registered in an engine. */
export function addInFunctionsOf(injector: Injector): readonly string[] {
  return registered.get(injector) ?? [];
}

/**
 * Put custom functions into Univer's calculation and its autocomplete, under their plain names and
 * the names a file stores them by. Call it after the workbook was created, then recalculate.
 */
export function registerCustomFunctions(
  injector: Injector,
  specs: readonly FunctionSpec[],
  invoke: Invoke,
): CustomFunctions {
  const functions = injector.get(IFunctionService);
  const messages = new ErrorMessages(injector);
  const names = specs.flatMap((spec) => [spec.name, `_XLDUDF_${spec.name}`]);
  const executors = specs.flatMap((spec) => [
    new CustomFunction(spec.name, spec, invoke, injector, messages),
    new CustomFunction(`_XLDUDF_${spec.name}`, spec, invoke, injector, messages),
  ]);
  functions.registerExecutors(...executors);
  registered.set(
    injector,
    specs.map((spec) => spec.name),
  );
  // Without a window there is no autocomplete.
  const help = injector
    .get(IDescriptionService, Quantity.OPTIONAL)
    ?.registerDescriptions(specs.map(describe));
  return {
    errorMessageAt: (sheet, row, column, code) => messages.at({ sheet, row, column }, code),
    forgetMessages: () => {
      messages.forget();
    },
    dispose() {
      help?.dispose();
      messages.dispose();
      functions.unregisterExecutors(...names);
      registered.delete(injector);
    },
  };
}

/** Univer's autocomplete entry of a function. */
function describe(spec: FunctionSpec): IFunctionInfo {
  const description = spec.description ?? '';
  return {
    functionName: spec.name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: spec.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: parameter.name,
      require: parameter.optional === true || parameter.repeating === true ? NO : YES,
      repeat: parameter.repeating === true ? YES : NO,
    })),
  };
}

/** The text of errors, which Univer's cells cannot carry, by the cell that was being calculated. */
class ErrorMessages {
  private readonly byCell = new Map<string, { calculation: number; byCode: Map<string, string> }>();
  private calculation = 0;
  private readonly listener: { dispose(): void };

  constructor(injector: Injector) {
    this.listener = injector.get(ICommandService).onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.calculation++;
    });
  }

  /** A cell that is calculated anew forgets what it said before. */
  begin(cell: CallingCell): void {
    const key = cellKey(cell);
    if (this.byCell.get(key)?.calculation !== this.calculation) this.byCell.delete(key);
  }

  add(cell: CallingCell, code: string, message: string): void {
    const key = cellKey(cell);
    const entry = this.byCell.get(key) ?? {
      calculation: this.calculation,
      byCode: new Map<string, string>(),
    };
    entry.byCode.set(code, message);
    this.byCell.set(key, entry);
  }

  at(cell: CallingCell, code: string | undefined): string | null {
    const messages = this.byCell.get(cellKey(cell))?.byCode;
    if (messages === undefined) return null;
    return (code === undefined ? [...messages.values()][0] : messages.get(code)) ?? null;
  }

  forget(): void {
    this.byCell.clear();
  }

  dispose(): void {
    this.listener.dispose();
  }
}

function cellKey(cell: CallingCell): string {
  return `${cell.sheet}!${String(cell.row)},${String(cell.column)}`;
}

class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = -1;
  override maxParams = -1;

  constructor(
    name: string,
    private readonly spec: FunctionSpec,
    private readonly invoke: Invoke,
    private readonly injector: Injector,
    private readonly messages: ErrorMessages,
  ) {
    super(name);
  }

  /** Always: the function may live in another window. */
  override isAsync(): boolean {
    return true;
  }

  override calculate(...nodes: Node[]): BaseValueObject {
    const cell = this.callingCell();
    this.messages.begin(cell);
    const args: unknown[] = [];
    const tables = tablesOf(this.injector, this.unitId ?? '');
    for (const [i, node] of nodes.entries()) {
      const argument = readArgument(node, this.wantsMatrix(i), tables);
      if ('error' in argument) return errorNode(argument.error);
      args.push(argument.value);
    }
    while (args.length < this.spec.parameters.filter((p) => p.repeating !== true).length) args.push(null);
    // Univer awaits this where it runs a node; its types do not say so.
    return new AsyncObject(this.run(args, cell)) as unknown as BaseValueObject;
  }

  /** A throw inside a function must not end the calculation, or in Node the process. */
  private async run(args: readonly unknown[], cell: CallingCell): Promise<BaseValueObject> {
    try {
      return this.toNode(await this.invoke(this.spec.name, args, cell), cell);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      return this.toNode({ kind: 'error', code: '#VALUE!', message }, cell);
    }
  }

  private toNode(result: FunctionResult, cell: CallingCell): BaseValueObject {
    if (result.kind === 'values') return valuesNode(result.values);
    this.messages.add(cell, result.code, result.message);
    return errorNode(result.code);
  }

  private wantsMatrix(index: number): boolean {
    const { parameters } = this.spec;
    return (parameters[index] ?? parameters.at(-1))?.dimensionality === 'matrix';
  }

  private callingCell(): CallingCell {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId ?? '', UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(this.subUnitId ?? '')?.getName() ?? '';
    return { sheet, row: this.row, column: this.column };
  }
}

function valuesNode(values: readonly (readonly Scalar[])[]): BaseValueObject {
  const first = values[0]?.[0];
  if (first === undefined) return errorNode('#VALUE!');
  if (values.length === 1 && values[0]?.length === 1) return scalarNode(first);
  const columnCount = Math.max(...values.map((row) => row.length));
  const nodes = values.map((row) => Array.from({ length: columnCount }, (_, c) => scalarNode(row[c] ?? '')));
  return ArrayValueObject.create({
    calculateValueList: nodes,
    rowCount: nodes.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

const ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

function errorNode(code: ErrorCode): BaseValueObject {
  return ErrorValueObject.create(ERRORS.get(code) ?? ErrorType.VALUE);
}

function scalarNode(value: Scalar): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}
