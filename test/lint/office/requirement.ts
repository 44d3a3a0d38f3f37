import ts from 'typescript';

/** What an Excel must support for a member of office.js, as the member's comment in the declarations states it. */
export interface Requirement {
  readonly set: string;
  /** The digits after "1."; infinite for what is in preview. */
  readonly minor: number;
}

const STATED = /\[Api set: (?<set>\w+)(?<versions>[^\]]*)\]/;
const OF_PARAMETER = /1\.(?<minor>\d+) for adding `(?<parameter>\w+)` parameter/g;

export function isOffice(declaration: ts.Declaration): boolean {
  return /@types\/(?:office-js|custom-functions-runtime)\//.test(declaration.getSourceFile().fileName);
}

/** The strictest of what the declarations say; undefined when none says anything, nor does the type they belong to. */
export function requirementOf(
  declarations: readonly ts.Declaration[],
  call?: ts.CallExpression,
): Requirement | undefined {
  const stated = declarations.map((one) => statedBy(one, call)).filter((one) => one !== undefined);
  return stated.sort((a, b) => b.minor - a.minor)[0];
}

function statedBy(declaration: ts.Node, call: ts.CallExpression | undefined): Requirement | undefined {
  const { set, versions } = STATED.exec(commentOf(declaration))?.groups ?? {};
  if (set !== undefined && versions !== undefined) {
    return { set, minor: strictest(versions, declaration, call) };
  }
  const { parent } = declaration;
  const isOfType =
    ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent);
  return isOfType ? statedBy(parent, undefined) : undefined;
}

/** A variable's comment stands before its statement. */
function commentOf(declaration: ts.Node): string {
  return declaration.getSourceFile().text.slice(declaration.pos, declaration.getStart());
}

/** "1.1 for get, 1.8 for set" is 1.8; what a parameter needs counts where the parameter is given. */
function strictest(versions: string, declaration: ts.Node, call: ts.CallExpression | undefined): number {
  const stated = versions.replace(OF_PARAMETER, (words, _minor, parameter: string) =>
    isGiven(parameter, declaration, call) ? words : '',
  );
  const minors = [...stated.matchAll(/\b1\.(\d+)/g)].map(([, minor]) => Number(minor));
  return minors.length === 0 ? Infinity : Math.max(...minors);
}

function isGiven(parameter: string, declaration: ts.Node, call: ts.CallExpression | undefined): boolean {
  if (!call || !ts.isMethodDeclaration(declaration)) return true;
  const place = declaration.parameters.findIndex(({ name }) => name.getText() === parameter);
  return place < 0 || call.arguments.length > place || call.arguments.some(ts.isSpreadElement);
}
