/** What the words after a directive's two colons are. */
export type Argument =
  /** Text of its own. */
  | "text"
  /** The beginning of what it holds. */
  | "body"
  /** A version or two, and then text. */
  | "versions"
  /** What it describes, which is code. */
  | "signature"
  /** A file, the name of a class, an expression. */
  | "none";

/** What a directive holds. */
export type Content = "body" | "quote" | "figure" | "code" | "none" | "csv" | "cells";

/** How a directive is read. */
export interface DirectiveKind {
  readonly argument: Argument;
  readonly content: Content;
}

/** By how they are read: an argument and a content, and the names of all such, by docutils, Sphinx and the kernel. */
const NAMES: readonly (readonly [Argument, Content, string])[] = [
  [
    "body",
    "body",
    "attention caution danger error hint important note tip warning seealso todo compound glossary hlist " +
      "impl-detail availability centered tab-set tabs grid",
  ],
  ["body", "quote", "epigraph highlights pull-quote"],
  ["text", "body", "admonition topic sidebar rubric table"],
  [
    "versions",
    "body",
    "versionadded versionchanged versionremoved deprecated deprecated-removed soft-deprecated",
  ],
  ["none", "body", "class rst-class cssclass container only ifconfig header footer acks"],
  ["none", "figure", "figure kernel-figure image kernel-image"],
  ["text", "csv", "csv-table"],
  ["text", "cells", "list-table flat-table"],
  ["none", "code", "code code-block sourcecode literalinclude testcode testoutput doctest prompt"],
  ["body", "code", "parsed-literal productionlist"],
  ["none", "none", "graphviz digraph graph inheritance-diagram kernel-render mermaid uml plantuml"],
  [
    "none",
    "none",
    "toctree include raw math index highlight highlightlang contents sectnum section-numbering target-notes meta " +
      "title role default-role default-domain restructuredtext-test-directive unicode date tabularcolumns " +
      "currentmodule currentclass py:currentmodule py:module module moduleauthor sectionauthor codeauthor " +
      "automodule autoclass autofunction automethod autoattribute autodata autoexception autoproperty " +
      "autodecorator autosummary doxygenfunction doxygenstruct doxygenclass doxygenfile doxygenenum " +
      "kernel-doc kernel-include kernel-abi kernel-feat maintainers-include audit-event audit-event-table " +
      "testsetup testcleanup bibliography c:namespace c:namespace-push c:namespace-pop cpp:namespace " +
      "git_log svgbob spelling program",
  ],
  [
    "signature",
    "body",
    "function class method staticmethod classmethod attribute data exception decorator decoratormethod property " +
      "coroutinefunction coroutinemethod awaitablefunction awaitablemethod abstractmethod option cmdoption " +
      "envvar describe object confval opcode pdbcommand cfunction cmember ctype cmacro cvar macro struct union " +
      "enum enumerator member type var rst:directive rst:role 2to3fixer monitoring-event",
  ],
];

/** Languages whose functions and types Sphinx has directives for: `c:function`. */
const DOMAIN = /^(?:py|c|cpp|js|rst|std|http|php|rb|go|java|dart|ruby|cmake|mat|erl|yaml|json|ts):/;

/** Of a directive that is not known, nothing is left out, as it may be text. */
const UNKNOWN: DirectiveKind = { argument: "text", content: "body" };

const KINDS: ReadonlyMap<string, DirectiveKind> = new Map(
  NAMES.flatMap(([argument, content, names]) =>
    names.split(" ").map((name) => [name, { argument, content }] as const),
  ),
);

/** How a directive is read. */
export function kindOf(name: string, hasSignature: boolean): DirectiveKind {
  // Docutils' own `class` says how what it holds is to look; what Python's describes has a body, too.
  if (name === "class" && hasSignature) return { argument: "signature", content: "body" };
  const known = KINDS.get(name);
  if (known !== undefined) return known;
  return DOMAIN.test(name) ? { argument: "signature", content: "body" } : UNKNOWN;
}
