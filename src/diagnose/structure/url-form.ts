/** A tag of either language, as hosts, folders and names of files have it. */
const TAG = "(?:zh|en|cn)(?:[-_](?:hans|hant|cn|tw|hk|sg|us|gb|uk|latn))*|chinese|english";
const HOST = new RegExp(`^(?:www|m|${TAG})\\.`, "i");
const FOLDER = new RegExp(`(?<=^|/)(?:${TAG})(?=/|$)`, "gi");
const NAME = new RegExp(`[._-](?:${TAG})(?=\\.[a-z0-9]+$|$)`, "i");
const LANGUAGE_PARAMETER = /[?&](?:lang|language|locale|hl|l|setlang)=[^&]*/gi;
/** Sites whose articles have other names in each language. */
const NAMED_BY_LANGUAGE = /^(?:wikipedia|wiktionary|wikisource|wikivoyage)\.org\b/;

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

/**
 * Whether two links may lead to one page from pages in different folders: `b.html` from `a/`, `../../a/b.html` from
 * `zh/a/`.
 */
export function mayLeadToOnePage(some: string, other: string): boolean {
  if (!isRelative(some) || !isRelative(other)) return false;
  const [long, short] = [urlForm(some), urlForm(other)].sort((a, b) => b.length - a.length) as [
    string,
    string,
  ];
  return short !== "" && `/${long}`.endsWith(`/${short}`);
}

function isRelative(url: string): boolean {
  return !/^\s*(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url);
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
