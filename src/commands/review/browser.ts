/**
 * Opens an address in the user's browser. Where there is none, as on a server, that is said and nothing else.
 *
 * @param say takes what is to be told
 */
export async function openBrowser(url: string, say: (line: string) => void): Promise<void> {
  const sayNone = () => say("no browser could be opened: open the address by hand");
  try {
    const { default: open } = await import("open");
    const starter = await open(url);
    starter.once("exit", (code) => {
      if (code !== 0) sayNone();
    });
  } catch {
    sayNone();
  }
}
