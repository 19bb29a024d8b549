import { defineTermList } from '../term-list';

/** Superlatives that need proof in Japan (C-JP-KEI). General knowledge, and ours. */
export default defineTermList<'absolute' | 'grade' | 'rank' | 'wholly'>({
  id: 'superlatives-jp',
  sources: ['not-looked-up', 'ours'],
  ours: [],
  words: {
    ja: '最強 | 日本一 | 世界一 | 業界初 | {世界,日本}初 | 業界{最高,最安,最大} | {100%,100パーセント}保証 | 史上最高 | 世界最高',
  },
  noted: {
    /** Counts where no compound follows: 最高, 絶対, 永久. */
    absolute: { ja: '最高 | 絶対 | 永久' },
    /** Praise of a grade: a hint. */
    grade: { ja: '最高{級,品質,峰,傑作,水準,レベル,クラス} | 世界最高{峰,水準}' },
    rank: { ja: 'no.1 | no1 | no. 1 | ナンバーワン | ナンバー1' },
    wholly: { ja: '完全' },
  },
  clean: {
    ja: `日本一周 | 世界一周 | {日本,世界,業界}初心者 | 最強寒波 | 日本初上陸記念 | {no.1,no1,no. 1}{番,号} | 最高{裁,学府,気温,血圧,齢,点,値,額,位,司令,神,潮,指導者}
      | 絶対{音感,温度,値,零度,湿度,圧,領域,王者,評価,量,数,主義,安静,君主} | 不完全 | 完全に理解した`,
  },
});
