/** Chinese words that sentences are held together by; they weigh little as evidence. */
export const chineseFunctionWords: ReadonlySet<string> = new Set(
  `的 了 着 过 地 得 之 是 在 有 和 与 及 或 也 都 就 还 又 才 而 但 且 则 却 把 被 让 给 对 从 向 于 以 为 因 由 此 其
  这 那 你 我 他 她 它 们 您 咱 我们 你们 他们 她们 它们 咱们 自己 这个 那个 这些 那些 这样 那样 这么 那么 这里 那里
  很 太 最 更 不 没 没有 别 未 非 无 吗 呢 吧 啊 呀 嘛 哦 哪 个 些 种 一 一个 一些 一种 上 下 里 中 内 外 到 去 来 会 能
  可 可以 要 应 该 应该 所 所以 因为 如果 虽然 但是 可是 不过 而且 并 并且 或者 以及 等 再 只 已 已经 曾 将 正 便 即
  如 若 使 令 比 同 跟 当 时 后 前 间 每 各 某 另 其他 其它 什么 怎么 为什么 谁 哪里 哪个 几 多 少 么 啦 罢 矣 也许`
    .trim()
    .split(/\s+/),
);
