import { describe, expect, test } from "@jest/globals";
import { textFormatOf } from "../../../src/read/format-of.js";
import { readHtml } from "../../../src/read/html/index.js";

describe("a page is told by its beginning", () => {
  test.each([
    ["<!DOCTYPE html><p>", "html"],
    ["\r\n <html lang=zh>", "html"],
    ["<!-- a -- b > --><!--><!doctype html>-->\n<HTML>", "html"],
    ['<?xml version="1.0"?>\n<?a b?><!-- c --><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN">', "html"],
    ['<?xml version="1.0"?><book>', "text"],
    ["<html5>", "text"],
    ["<p>one</p>", "text"],
    ["one <html>", "text"],
  ])("%s: %s", (start, format) => {
    expect(textFormatOf(`${start}rest`, "a.txt")).toBe(format);
  });

  test("in little time, whatever it begins with", () => {
    for (const start of ["<!---->", "<!--", "<?", " "]) {
      expect(textFormatOf(`${start.repeat(200_000)}<p>`, "a.txt")).toBe("text");
    }
  });
});

test("a user is told what of a page was left out", () => {
  const source =
    "<header><i>no</i></header><article><nav>no</nav><p>one, two, three<pre><code>no</code></pre>" +
    "<p hidden>no<p hidden> <script>no</script></article>no";
  expect(readHtml(source, { path: "a.html", side: "source" }).warnings).toEqual([
    { message: "text outside of <article> left out" },
    { message: "1 code block left out" },
    { message: "1 navigation bar, header or the like left out" },
    { message: "1 hidden element left out" },
  ]);
  const all = "<body>\n<header><h1>one</h1></header> <main>two</main> <script>no</script>";
  expect(readHtml(all, { path: "a.html", side: "source" }).warnings).toEqual([]);
  expect(readHtml("<p>one", { path: "a.html", side: "source" }).warnings).toEqual([]);
});
