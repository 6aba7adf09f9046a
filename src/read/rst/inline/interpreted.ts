import type { Mark } from "./marks.js";

/** Roles whose text is shown as code. */
const CODE = new Set(
  (
    "any attr class code command const data dfn-code doc-code envvar exc file func keyword literal macro math meth " +
    "makevar mod obj option program property py samp sig type var member struct union enum enumerator expr kbd " +
    "regexp token confval opcode pdbcmd cfunc cdata cmacro ctype mimetype newsgroup"
  ).split(" "),
);
/** Roles that refer to nothing, so that angle brackets are part of their text. */
const PLAIN = new Set(
  "kbd guilabel menuselection samp file command code literal math sub sup emphasis strong program regexp dfn abbr".split(
    " ",
  ),
);
/** Before a name that is shown in part, or that leads nowhere. */
const FLAG = /^[!~]/;

/** A text between backquotes, and what is around it. */
export interface Quoted {
  /** Of all of it. */
  readonly start: number;
  readonly end: number;
  /** Of what is between the backquotes. */
  readonly from: number;
  readonly content: string;
  readonly role?: string;
}

/** Text with a role: its title if it has one, else what it leads to, as `:ref:`, `:func:` and unknown roles have it. */
export function interpreted({ start, end, from, content, role = "" }: Quoted): Mark {
  const name = role.split(":").at(-1)!.toLowerCase();
  const titled = PLAIN.has(name) ? undefined : titledOf(content);
  // Without a role, a title has white space after it, as it has in links.
  if (titled !== undefined && titled.title > 0 && (name !== "" || titled.title < titled.target - 1)) {
    return { start, end, from, to: from + titled.title };
  }
  const isCode = CODE.has(name);
  const flag = isCode && FLAG.test(content) ? 1 : 0;
  const shown = content.startsWith("~") && flag === 1 ? content.lastIndexOf(".") + 1 || 1 : flag;
  return { start, end, from: from + shown, to: from + content.length, ...(isCode && { isCode }) };
}

/** A link: `text <url>` or a text that names its target. */
export function link({ start, end, from, content }: Quoted): Mark {
  const titled = titledOf(content);
  const isTitled = titled !== undefined && (titled.title === 0 || titled.title < titled.target - 1);
  if (!isTitled) return { start, end, from, to: from + content.length, reference: content };
  const target = content.slice(titled.target, -1);
  const leads = target.endsWith("_")
    ? { reference: target.slice(0, -1) }
    : { url: target.replace(/\s+/g, "") };
  if (titled.title > 0) return { start, end, from, to: from + titled.title, ...leads };
  return { start, end, from: from + titled.target, to: from + content.length - 1, ...leads };
}

/** Where a title before angle brackets ends, and where begins what stands between these. */
function titledOf(content: string): { title: number; target: number } | undefined {
  if (!content.endsWith(">")) return undefined;
  const target = content.lastIndexOf("<") + 1;
  if (target === 0 || content.indexOf(">", target) < content.length - 1) return undefined;
  return { title: content.slice(0, target - 1).trimEnd().length, target };
}
