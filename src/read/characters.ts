// The most frequent characters of modern Chinese, some 530 of them, which cover three quarters of running text.
// They are told apart by what the two national encodings hold: a character of GB 2312 that Big5's level 1 lacks
// is simplified, the reverse (for the traditional forms that OpenCC's TSCharacters gives) is traditional.

/** Written alike in simplified and traditional text. */
export const SHARED =
  "的一是不了在人有我他中上大和地到以要就出可也你生能而子那得于下自之年后作里用道行所然家事成方多么去法" +
  "如都同面起看定天分好小部其些主理心她本前但因只想日者意力它把十民第公此已工使情明性知全三又正外高由很" +
  "最重并物手向文政美相被利什二等或新己制身果加西斯月合回特代信表化老世位次度任常先海通教儿原提立及比解" +
  "水名真走各入几口平系活更打女四神何安少才反受目太量再感建做接必件管期市直德命山金指克保至形社便空治展" +
  "科司五基眼非听白界光放即像且思王象完式色路南品住告求程北死交取拉格望共清今切院候笑父母快城石曾吧八六" +
  "九七百千局失支持收周李阿底夫往士容英近步花投深林吃查找服存房照注早火段商究布片客怎黑音呢夜半怕跑坐足" +
  "低台息落米般研志集限源引推站技流省府根越送病拿包乎土古除始破造苦精首增京青似需密示念武企助校吸冷激充" +
  "座演星停忽";

/** Not found in traditional text. */
export const SIMPLIFIED =
  "这个们来为国说时会对着过发种经学现当没动还进样开从实军无与长机关点业将两间问应战头体见产话内给门东声" +
  "员论处义认条气题尔别变总电数报结务场计资许统区队决马书则却达强难权设记类据边张该规万觉术领确传师观让" +
  "识带导争运笔红证满脚讲刘组织济华网亲视热联爱吗调农请钱极装转轻飞连虽环医议兴单团响随费终众县离远际参" +
  "标怀断历号办习错况构温继细价备养围坚块钟画亚验质欢欧龙阳责刚复";

/** Not found in simplified text. */
export const TRADITIONAL =
  "這個箇們來為國說時齣會對過發髮裡傢種經麼學現噹當沒動麵還進樣開隻從實軍無與長機關點業將兩間問並併應戰" +
  "嚮頭體見產製話閤迴內錶給門兒東聲員論處義幾認條係繫氣題爾別彆變總電數報纔結務場計資剋許統區隊決馬書則" +
  "聽卻達強難權設記類據邊張該規萬覺朮術領確傳師觀讓識帶導爭運筆紅韆証證侷滿腳講週劉組織濟華網親視熱聯愛" +
  "喫嗎調農註佈請錢極裝轉輕飛連雖環醫檯臺颱議興單誌團糰響隨費終眾縣離遠際參標懷斷曆歷號辦習錯況構溫繼細" +
  "價備唸養圍堅塊鍾鐘畫亞驗質歡歐龍陽責剛復複";
