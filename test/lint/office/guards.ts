import ts from 'typescript';

/**
 * Whether a piece of code runs only in Excels of a version of ExcelApi, as far as its text tells. It does
 * - where `supports('1.x')` is known to be true: in a branch of `if` or `?:`, right of `&&` (or of `||` after a `!`), and
 *   after an `if` that leaves the block without it, as in `if (!supports('1.x')) return`;
 * - in a function of the file that is not exported and of which every mention stands in such a place.
 * What is written after a guard counts for functions that are made there (arrows), not for declared ones: those may be
 * called before. A version beyond the one that is needed counts as well.
 */
export class Guards {
  /** While a function is looked at, its calls of itself say nothing against it. */
  private readonly lookedAt = new Set<ts.Node>();

  constructor(private readonly checker: ts.TypeChecker) {}

  isGuarded(node: ts.Node, minor: number): boolean {
    for (let at = node; !ts.isSourceFile(at); at = at.parent) {
      if (this.isAfterGuard(at, minor)) return true;
      if (ts.isFunctionDeclaration(at)) return this.isOnlyCalledGuarded(at, at.name, minor);
      if (ts.isVariableDeclaration(at) && isFunction(at.initializer)) {
        if (this.isOnlyCalledGuarded(at, at.name, minor)) return true;
      }
    }
    return false;
  }

  /** What stands around the node itself: the branch it is, the statements before it. */
  private isAfterGuard(node: ts.Node, minor: number): boolean {
    const { parent } = node;
    if (ts.isFunctionDeclaration(node)) return false;
    if (ts.isConditionalExpression(parent)) {
      return this.isBranch(parent.condition, node === parent.whenTrue, node === parent.whenFalse, minor);
    }
    if (ts.isIfStatement(parent)) {
      return this.isBranch(
        parent.expression,
        node === parent.thenStatement,
        node === parent.elseStatement,
        minor,
      );
    }
    if (ts.isBinaryExpression(parent) && node === parent.right) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return this.isKnown(parent.left, true, minor);
      if (kind === ts.SyntaxKind.BarBarToken) return this.isKnown(parent.left, false, minor);
    }
    if (!ts.isBlock(parent)) return false;
    const before = parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement));
    return before.some(
      (one) =>
        ts.isIfStatement(one) &&
        !one.elseStatement &&
        leaves(one.thenStatement) &&
        this.isKnown(one.expression, false, minor),
    );
  }

  private isBranch(condition: ts.Expression, isThen: boolean, isElse: boolean, minor: number): boolean {
    return (
      (isThen && this.isKnown(condition, true, minor)) || (isElse && this.isKnown(condition, false, minor))
    );
  }

  /** Whether Excel has the version when the condition comes out so. */
  private isKnown(condition: ts.Expression, outcome: boolean, minor: number): boolean {
    if (ts.isParenthesizedExpression(condition)) return this.isKnown(condition.expression, outcome, minor);
    if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
      return this.isKnown(condition.operand, !outcome, minor);
    }
    if (ts.isBinaryExpression(condition)) {
      const { left, right, operatorToken } = condition;
      // Of an `and` that is true both are, of an `or` that is false neither.
      const both = outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
      return operatorToken.kind === both && [left, right].some((one) => this.isKnown(one, outcome, minor));
    }
    return outcome && this.asks(condition) >= minor;
  }

  /** The version that a call of `supports` asks for; 0 for anything else. */
  private asks(node: ts.Expression): number {
    if (!ts.isCallExpression(node)) return 0;
    const [version] = node.arguments;
    if (!version || !ts.isStringLiteral(version) || !this.isSupports(node.expression)) return 0;
    return Number(/^1\.(\d+)$/.exec(version.text)?.[1] ?? 0);
  }

  private isSupports(callee: ts.Expression): boolean {
    const symbol = this.symbolAt(callee);
    return (
      symbol?.declarations?.some((one) => one.getSourceFile().fileName.endsWith('src/excel/supports.ts')) ===
      true
    );
  }

  private isOnlyCalledGuarded(owner: ts.Node, name: ts.Node | undefined, minor: number): boolean {
    if (this.lookedAt.has(owner)) return true;
    const symbol = name && this.symbolAt(name);
    if (!symbol || isExported(owner)) return false;
    this.lookedAt.add(owner);
    const mentions = identifiersIn(owner.getSourceFile()).filter(
      (one) => one !== name && one.text === symbol.name && this.symbolAt(one) === symbol,
    );
    const isGuarded = mentions.length > 0 && mentions.every((one) => this.isGuarded(one, minor));
    this.lookedAt.delete(owner);
    return isGuarded;
  }

  private symbolAt(node: ts.Node): ts.Symbol | undefined {
    const symbol = this.checker.getSymbolAtLocation(node);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }
}

function isFunction(node: ts.Node | undefined): boolean {
  return node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
}

function isExported(declaration: ts.Node): boolean {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.canHaveModifiers(node)
    ? (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : false;
}

/** Whether nothing after the statement, in its block, is reached through it. */
function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) {
    const last = statement.statements.at(-1);
    return last !== undefined && leaves(last);
  }
  return (
    ts.isReturnStatement(statement) || ts.isThrowStatement(statement) || ts.isContinueStatement(statement)
  );
}

function identifiersIn(file: ts.SourceFile): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
