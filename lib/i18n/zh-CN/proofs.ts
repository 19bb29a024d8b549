import type { proofs as template } from '../en/proofs';

/** 自动勾选的步骤：在哪个页面，以及为什么还没有勾。 */
export const proofs: typeof template = {
  on: '在这里自动勾选：{pages}',
  proved: '本页已看到，马上自动勾选。',
  bindFirst: '把清单绑定到 {subject}，本页就能自动勾选这一步。',
  itIs: '就是 {subject}：勾选',
  takenBack: '您取消过这个勾。页面内容变化后才会再次自动勾选。',
  why: {
    errors: '还没有：这里标出了错误。',
    warnings: '还没有：这里标出了警告。',
    empty: '还没有：这里还没填写。',
    writing: '还没有：写完后离开输入框。',
    ignored: '还没有：这里有被忽略的问题。您确认没问题，可以手动勾选。',
    few: '还没有：附图不到六张。',
    none: '还没有：这里没有图片。',
    blind: '无法判断：读不懂这个页面。请自己看过再勾选。',
    missing: '无法判断：这个视图没有显示全部所需内容，请打开完整页面。',
    unchecked: '无法判断：有规则在这里查不了，原因见上方报告。',
    unjudged: '无法判断：还没有测量完。',
    unbound: '把清单绑定到页面上的商品或订单，本页就能自动勾选这一步。',
    unnamed: '无法判断：页面没有说明是哪个商品或订单。',
    other: '页面上的商品或订单与清单不同。',
    store: '无法判断：页面的站点与清单不同。',
  },
};
