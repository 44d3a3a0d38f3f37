import ts from 'typescript';
import { isOffice, requirementOf, type Requirement } from './requirement';

/** The set of a name that cannot be found out. */
export const UNKNOWN = 'unknown';

/** One place in which a member of office.js is used. */
export interface Use {
  readonly node: ts.Node;
  /** With what it belongs to: "Range.getMergedAreasOrNullObject". */
  readonly name: string;
  /** Excel, Office, OfficeExtension or CustomFunctions. */
  readonly namespace: string;
  /** Undefined when neither the member nor its type states any. */
  readonly requirement: Requirement | undefined;
}

/**
 * Every use in the file: members called, read, set, taken apart (`const { tables } = workbook`), given as an option, and
 * named in the words of a `load`. Types are no use: nothing of them is left when the add-in runs.
 */
export function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  const add = (node: ts.Node, member: ts.Symbol | undefined, call?: ts.CallExpression): void => {
    const use = useOf(node, member, checker, call);
    if (use) uses.push(use);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      add(node, checker.getSymbolAtLocation(node.name), callOf(node));
    } else if (ts.isElementAccessExpression(node)) {
      add(node, checker.getSymbolAtLocation(node.argumentExpression), callOf(node));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      add(node, memberOf(checker.getTypeAtLocation(node.parent), name.getText()));
    } else if (
      ts.isObjectLiteralElementLike(node) &&
      node.name &&
      ts.isObjectLiteralExpression(node.parent)
    ) {
      const wanted = checker.getContextualType(node.parent);
      add(node, wanted && memberOf(wanted, node.name.getText()));
    }
    if (ts.isCallExpression(node)) uses.push(...loadedBy(node, checker));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function useOf(
  node: ts.Node,
  member: ts.Symbol | undefined,
  checker: ts.TypeChecker,
  call?: ts.CallExpression,
): Use | undefined {
  const declarations = (member?.declarations ?? []).filter(isOffice);
  const [first] = declarations;
  if (!member || !first) return undefined;
  // Of an overloaded method the one that is called.
  const called = call && checker.getResolvedSignature(call)?.declaration;
  const meant = called && declarations.includes(called) ? [called] : declarations;
  const [owner = '', ...around] = ownersOf(first);
  const name = `${owner}.${member.name}`;
  return {
    node,
    name,
    namespace: around.at(-1) ?? owner,
    requirement: requirementOf(meant, call),
  };
}

/** Of the first of several types that has it. */
function memberOf(type: ts.Type, name: string): ts.Symbol | undefined {
  const types = type.isUnion() ? type.types : [type];
  return types.map((one) => one.getProperty(name)).find((one) => one !== undefined);
}

/** The names of the class, interface, enumeration and namespaces around a declaration, from within. */
function ownersOf({ parent: around }: ts.Node): string[] {
  if (ts.isSourceFile(around)) return [];
  const name = ts.getNameOfDeclaration(around as ts.Declaration)?.getText();
  return [...(name === undefined ? [] : [name]), ...ownersOf(around)];
}

function callOf(callee: ts.Expression): ts.CallExpression | undefined {
  return ts.isCallExpression(callee.parent) && callee.parent.expression === callee
    ? callee.parent
    : undefined;
}

/** What a `load` names: "items/name,items/visibility". Names that are not written there are a use that nobody knows. */
function loadedBy(call: ts.CallExpression, checker: ts.TypeChecker): Use[] {
  const { expression: callee, arguments: args } = call;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'load' || args.length === 0) return [];
  if (!checker.getSymbolAtLocation(callee.name)?.declarations?.some(isOffice)) return [];
  const [names] = args;
  const said = names && checker.getTypeAtLocation(names);
  if (!said?.isStringLiteral() || args.length > 1) return [unknown(call, callee.getText())];
  const from = checker.getNonNullableType(checker.getTypeAtLocation(callee.expression));
  return said.value.split(',').flatMap((path) => along(call, from, path.trim().split('/'), checker));
}

function along(
  call: ts.CallExpression,
  from: ts.Type,
  path: readonly string[],
  checker: ts.TypeChecker,
): Use[] {
  const [name, ...rest] = path;
  if (name === undefined) return [];
  const own = from.getProperty(name);
  const items = from.getProperty('items');
  // The names of a collection are those of its items, whether or not "items/" stands before them.
  if (!own && items) return along(call, checker.getTypeOfSymbol(items), path, checker);
  const element = from.getNumberIndexType();
  if (!own && element) return along(call, element, path, checker);
  const use = useOf(call, own, checker);
  if (!own || !use) return [unknown(call, name)];
  return [use, ...along(call, checker.getTypeOfSymbol(own), rest, checker)];
}

function unknown(node: ts.Node, name: string): Use {
  return { node, name, namespace: UNKNOWN, requirement: { set: UNKNOWN, minor: Infinity } };
}
