/** Whether keyboards have a Command key here, which stands for Ctrl. */
export const isMac = /^(Mac|iP)/.test(globalThis.navigator?.platform ?? "");
