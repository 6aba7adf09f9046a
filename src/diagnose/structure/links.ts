import type { Span } from "../../align/bead.js";
import type { Document, Side } from "../../read/document.js";
import type { Link } from "../../read/markup.js";
import type { Segmented } from "../../segment/sentence.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import { excerpt } from "../excerpt.js";
import { formed, observations, surePairs } from "./marks.js";
import { unmatchedIn } from "./unmatched.js";
import { mayLeadToOnePage, relativeForm, urlForm } from "./url-form.js";

/** Characters of a URL that messages show. */
const MOST_URL = 80;

/** Flags links and images that the paragraph's counterpart lacks, or has with another target. */
export function flagLinks(pair: Diagnosed): Observation[] {
  const links = {
    source: formed(pair, "source", linksOf, ({ url }) => urlForm(url)),
    target: formed(pair, "target", linksOf, ({ url }) => urlForm(url)),
  };
  return unmatchedIn(surePairs(pair), links).flatMap(({ bead, ...unmatched }) => {
    const left = {
      source: unmatched.source.filter((link) => !isSpelledOut(link, pair.target, bead.target)),
      target: unmatched.target.filter((link) => !isSpelledOut(link, pair.source, bead.source)),
    };
    return observations(pair, bead, withoutOnePage(left), shown);
  });
}

/** Leaves out links of both sides that may lead to one page. */
function withoutOnePage({ source, target }: Readonly<Record<Side, readonly Link[]>>): Record<Side, Link[]> {
  const left = target.map((link) => ({ link, form: relativeForm(link.url) }));
  const own = source.filter(({ url }) => {
    const form = relativeForm(url);
    const same = left.findIndex((other) => mayLeadToOnePage(form, other.form));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  return { source: own, target: left.map(({ link }) => link) };
}

/** Whether an address that is a link by itself stands in paragraphs as text: beside Chinese it makes no link. */
function isSpelledOut({ text }: Link, { document }: Segmented, { start, end }: Span): boolean {
  return document.blocks.slice(start, end).some((block) => block.text.includes(text));
}

function linksOf({ markup }: Document): readonly Link[] {
  return markup?.links ?? [];
}

function shown({ url }: Link): string {
  return `the link to ${excerpt(url, "en", MOST_URL)}`;
}
