# id | en | zh | ja
stainless_steel | stainless steel | 不锈钢 | ステンレス
steel | steel | 钢;钢制 | スチール;鋼
cast_iron | cast iron | 铸铁 | 鋳鉄
iron | iron | 铁质;铁制 | 鉄
aluminium | aluminium;aluminum;aluminium alloy;aluminum alloy | 铝合金;铝 | アルミ
brass | brass | 黄铜 | 真鍮
copper | copper | 铜;紫铜 | 銅
silver | silver;sterling silver | 银;纯银;925银;银制 | シルバー;銀
gold | gold-plated | 镀金 | 金メッキ
tinplate | tinplate | 马口铁 | ブリキ
metal | metal | 金属 | 金属
enamel | enamel | 搪瓷;珐琅 | ホーロー;琺瑯
stoneware | stoneware | 炻器 | 炻器
bone_china | bone china | 骨瓷 | ボーンチャイナ
porcelain | porcelain | 瓷器;白瓷 | 磁器
zirconia | zirconia | 氧化锆 | ジルコニア
ceramic | ceramic | 陶瓷 | 陶器;セラミック
terracotta | terracotta | 红陶 | テラコッタ
clay | clay;natural clay | 陶土 | 陶土
borosilicate_glass | borosilicate glass | 高硼硅玻璃 | 耐熱ガラス
glass | glass | 玻璃 | ガラス
crystal | crystal;rose quartz;quartz;amethyst | 水晶 | クリスタル
full_grain_leather | full-grain leather | 头层皮;头层植鞣牛皮;头层牛皮 | フルグレインレザー
synthetic_leather | synthetic leather;faux leather;vegan leather | 仿皮;人造革 | 合成皮革
leather | leather;cowhide | 皮革;牛皮;真皮 | 革;レザー;本革
suede | suede | 麂皮 | スエード
linen_thread | waxed linen thread | 蜡线 | ろう引き糸
linen | linen;flax | 亚麻 | リネン;麻
organic_cotton | organic cotton | 有机棉 | オーガニックコットン
cotton | cotton | 棉;纯棉 | 綿;コットン
wool | wool;merino wool | 羊毛;美利奴羊毛 | ウール;羊毛
cashmere | cashmere | 羊绒 | カシミヤ
silk | silk;mulberry silk | 真丝;桑蚕丝 | シルク;絹
polyester | polyester | 聚酯纤维;涤纶 | ポリエステル
nylon | nylon | 尼龙 | ナイロン
canvas | canvas | 帆布 | キャンバス
viscose | viscose | 粘胶;粘纤 | レーヨン
elastane | elastane;spandex | 氨纶 | ポリウレタン
felt | felt | 毛毡 | フェルト
beech | beech;beech wood | 榉木 | ブナ
oak | oak;solid oak | 橡木 | オーク
walnut | walnut wood | 胡桃木 | ウォールナット
birch | birch;birch wood | 桦木;白桦 | バーチ
bamboo | bamboo | 竹子;竹制;竹 | 竹
wood | wood;solid wood;wooden | 木材;实木;木头;木制;木质 | 木材;木
cork | cork | 软木 | コルク
rattan | rattan | 藤编;藤 | ラタン
paper | paper;cardboard;recycled card | 纸;纸质 | 紙
soy_wax | soy wax | 大豆蜡 | ソイワックス;大豆ワックス
beeswax | beeswax | 蜂蜡 | 蜜蝋
silicone | silicone;food-grade silicone | 硅胶;食品级硅胶 | シリコン
plastic | plastic;ABS | 塑料 | プラスチック
rubber | rubber | 橡胶 | ゴム
resin | resin | 树脂 | レジン
concrete | concrete | 水泥 | コンクリート
marble | marble | 大理石 | 大理石
shea_butter | shea butter | 乳木果油 | シアバター
polycarbonate | polycarbonate | 聚碳酸酯 | ポリカーボネート
acrylic | acrylic | 亚克力 | アクリル
tpe | TPE | TPE | TPE
pvc | PVC | PVC | PVC
pp | PP;polypropylene | PP塑料;PP材质 | PP;ポリプロピレン
latex | latex | 乳胶 | ラテックス
memory_foam | memory foam | 记忆棉 | 低反発フォーム
jute | jute | 黄麻 | ジュート
hemp | hemp | 汉麻 | ヘンプ
titanium | titanium | 钛;纯钛;钛钢 | チタン
zinc_alloy | zinc alloy | 锌合金 | 亜鉛合金
mdf | MDF | 密度板 | MDF
satin | satin | 缎面 | サテン
fleece | fleece | 抓绒;摇粒绒 | フリース
velvet | velvet | 天鹅绒;丝绒 | ベルベット
lace | lace fabric | 蕾丝 | レース
corduroy | corduroy | 灯芯绒 | コーデュロイ
denim | denim | 牛仔布 | デニム
modal | modal | 莫代尔 | モダール
lyocell | lyocell;tencel | 天丝;莱赛尔 | リヨセル;テンセル
down | goose down;duck down;down filling | 鹅绒;鸭绒;白鸭绒 | ダウン
stone | natural stone;slate | 石材;岩板 | 天然石
jade | jade | 翡翠;和田玉 | 翡翠
pearl | freshwater pearl | 淡水珍珠;珍珠 | 淡水パール
pine | pine;pine wood | 松木 | パイン材
cedar | red cedar;cedar wood;cedar | 雪松木;香杉木 | シダー
acacia | acacia;acacia wood | 相思木;金合欢木 | アカシア
mango_wood | mango wood | 芒果木 | マンゴーウッド
teak | teak | 柚木 | チーク
corrugated | corrugated cardboard | 瓦楞纸 | 段ボール
tempered_glass | tempered glass | 钢化玻璃 | 強化ガラス
carbon_steel | carbon steel | 碳钢 | 炭素鋼
microfibre | microfibre;microfiber | 超细纤维 | マイクロファイバー
maple | maple wood;solid maple | 枫木 | メープル材
lambswool | lambswool | 羔羊毛 | ラムウール
kraft_paper | kraft paper | 牛皮纸 | クラフト紙
fibreglass | fibreglass;fiberglass | 玻璃纤维;玻纤 | グラスファイバー
muslin | muslin;cotton muslin;organic cotton muslin | 纱布;棉纱布 | モスリン
tweed | tweed | 粗花呢 | ツイード
flannel | flannel | 法兰绒 | フランネル
alpaca | alpaca;alpaca wool | 羊驼毛 | アルパカ
mohair | mohair | 马海毛 | モヘア
bronze | bronze | 青铜 | 青銅
pewter | pewter | 锡合金 | ピューター
cellulose_acetate | cellulose acetate | 醋酸纤维 | アセテート
sheepskin | sheepskin | 羊皮毛一体 | ムートン
neoprene | neoprene | 潜水料 | ネオプレン
seagrass | seagrass | 海草编 | シーグラス
sisal | sisal | 剑麻 | サイザル麻
ripstop | ripstop nylon;ripstop | 防撕裂尼龙 | リップストップ
oilcloth | oilcloth | 油布 | オイルクロス
