/** A tag of either language, as hosts, folders and names of files have it. */
const TAG = "(?:zh|en|cn)(?:[-_](?:hans|hant|cn|tw|hk|sg|us|gb|uk|latn))*|chinese|english";
const HOST = new RegExp(`^(?:www|m|${TAG})\\.`, "i");
const FOLDER = new RegExp(`(?<=^|/)(?:${TAG})(?=/|$)`, "gi");
const NAME = new RegExp(`[._-](?:${TAG})(?=\\.[a-z0-9]+$|$)`, "i");
const LANGUAGE_PARAMETER = /[?&](?:lang|language|locale|hl|l|setlang)=[^&]*/gi;
/** Sites whose articles have other names in each language. */
const NAMED_BY_LANGUAGE = /^(?:wikipedia|wiktionary|wikisource|wikivoyage)\.org\b/;

/** With a protocol, or from the root of its site. */
const ABSOLUTE = /^\s*(?:[a-z][a-z0-9+.-]*:|\/)/i;
const EMBEDDED = /^\s*(?:data|blob|javascript):/i;

/**
 * What of a URL is the same in both languages: without protocol, fragment and what names the language, and without the
 * way up of relative ones, as languages' folders are of different depth. Empty if nothing is left, as of a link within
 * its page, or if it is no address.
 */
export function urlForm(url: string): string {
  if (EMBEDDED.test(url)) return "";
  const bare = decoded(url).replace(/#.*$/, "").replace(LANGUAGE_PARAMETER, "").replace(/\?$/, "");
  const address = bare.replace(/^(?:https?:)?\/\//i, "");
  if (address === bare) return pathForm(bare.replace(/^(?:\.{1,2}\/)+/, "")).replace(/^\//, "");
  const [, host, path] = /^([^/]*)(.*)$/s.exec(address)!;
  const site = host!.toLowerCase().replace(HOST, "");
  return NAMED_BY_LANGUAGE.test(site) ? site : site + pathForm(path!);
}

/** The form of a relative link; empty if it is none. */
export function relativeForm(url: string): string {
  return ABSOLUTE.test(url) ? "" : urlForm(url);
}

/**
 * Whether two relative links may lead to one page from pages in different folders: `b.html` from `a/`, `../../a/b.html`
 * from `zh/a/`.
 *
 * @param some the form of one
 * @param other that of the other
 */
export function mayLeadToOnePage(some: string, other: string): boolean {
  if (some === "" || other === "") return false;
  return `/${some}`.endsWith(`/${other}`) || `/${other}`.endsWith(`/${some}`);
}

function pathForm(path: string): string {
  return path
    .replace(FOLDER, "")
    .replace(NAME, "")
    .replace(/\/{2,}/g, "/")
    .replace(/(?:^|\/)index\.html?$/i, "")
    .replace(/\/$/, "");
}

function decoded(url: string): string {
  try {
    return decodeURI(url.trim());
  } catch {
    return url.trim();
  }
}
